package org.linli.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.grid.Division;
import org.linli.kernel.Finding;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;

/** Finds which published postings need attention. */
final class PostingAttention {
    private PostingAttention() {}

    static List<Finding> of(Reading view, Optional<Division> division, LocalDate today) {
        int days = view.terms(DutyTerms.TERMS, today).freePlacesDays();
        return view
                .list(view.all(DutyPosting.KIND)
                        .where(DutyPosting.STATUS, DutyPostingStatus.PUBLISHED)
                        .orderedBy(DutyPosting.BEGINS_ON))
                .stream()
                .map(posting -> new DutyPostingRules.Watched(posting, days, today))
                .flatMap(watched -> DutyPostingRules.NOT_CLOSED
                        .check(watched)
                        .map(Stream::of)
                        .orElseGet(() -> ahead(view, division, watched)))
                .toList();
    }

    private static Stream<Finding> ahead(Reading view, Optional<Division> division, DutyPostingRules.Watched watched) {
        DutyPosting posting = watched.posting();
        List<Finding> findings = new ArrayList<>();
        DutyPostingRules.PLACES_FREE.check(watched).ifPresent(findings::add);
        DutyPostings.site(division, posting.form().grid())
                .flatMap(site -> DutyPostingRules.GRID_GONE.check(new DutyPostingRules.Sited(posting.id(), site)))
                .ifPresent(findings::add);
        posting.claims().stream()
                .filter(DutyClaim::isHeld)
                .flatMap(claim -> view.find(MemberReport.KIND, claim.report()).stream())
                .flatMap(report -> DutyClaimRules.MEMBER_GONE
                        .check(new DutyClaimRules.Holder(
                                posting.id(), posting.form().time(), DutyMember.of(report)))
                        .stream())
                .forEach(findings::add);
        return findings.stream();
    }
}
