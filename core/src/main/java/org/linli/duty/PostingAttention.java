package org.linli.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.grid.Division;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;

/** Finds which published postings need attention. */
final class PostingAttention {
    private PostingAttention() {}

    static List<Finding> of(Reading view, Optional<Division> division, LocalDate today) {
        int days = view.terms(DutyTerms.TERMS, today).freePlacesDays();
        List<DutyPosting> postings = view.list(view.all(DutyPosting.KIND)
                .where(DutyPosting.STATUS, DutyPostingStatus.PUBLISHED)
                .orderedBy(DutyPosting.BEGINS_ON));
        Map<Id<MemberReport>, MemberReport> holders = holders(view, postings);
        return postings.stream()
                .map(posting -> new DutyPostingRules.Watched(posting, days, today))
                .flatMap(watched -> DutyPostingRules.NOT_CLOSED
                        .check(watched)
                        .map(Stream::of)
                        .orElseGet(() -> ahead(watched, division, holders)))
                .toList();
    }

    private static Map<Id<MemberReport>, MemberReport> holders(Reading view, List<DutyPosting> postings) {
        List<Id<MemberReport>> reports = postings.stream()
                .flatMap(posting -> posting.claims().stream())
                .filter(DutyClaim::isHeld)
                .map(DutyClaim::report)
                .distinct()
                .toList();
        return view.find(MemberReport.KIND, reports).stream()
                .collect(Collectors.toMap(MemberReport::id, Function.identity()));
    }

    private static Stream<Finding> ahead(
            DutyPostingRules.Watched watched,
            Optional<Division> division,
            Map<Id<MemberReport>, MemberReport> holders) {
        DutyPosting posting = watched.posting();
        List<Finding> findings = new ArrayList<>();
        DutyPostingRules.PLACES_FREE.check(watched).ifPresent(findings::add);
        DutyPostings.site(division, posting.form().grid())
                .flatMap(site -> DutyPostingRules.GRID_GONE.check(new DutyPostingRules.Sited(posting.id(), site)))
                .ifPresent(findings::add);
        posting.claims().stream()
                .filter(DutyClaim::isHeld)
                .flatMap(claim -> Optional.ofNullable(holders.get(claim.report())).stream())
                .map(report ->
                        new DutyClaimRules.Holder(posting.id(), posting.form().time(), DutyMember.of(report)))
                .flatMap(holder -> DutyClaimRules.MEMBER_GONE.check(holder).stream())
                .forEach(findings::add);
        return findings.stream();
    }
}
