package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.duty.DutyMember;
import org.linli.duty.DutyTerms;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Finds which published postings need attention. */
final class PostingAttention {
    private PostingAttention() {}

    static List<Finding> of(Reading view, Optional<Division> division, LocalDate today) {
        int days = view.terms(DutyTerms.TERMS, today).freePlacesDays();
        List<DutyPosting> postings = view.list(view.all(DutyPosting.KIND)
                .where(DutyPosting.STATUS, DutyPostingStatus.PUBLISHED)
                .orderedBy(DutyPosting.BEGINS_ON));
        List<Division> published = Divisions.inForceFrom(view, today);
        Map<Id<MemberReport>, MemberReport> holders = holders(view, postings);
        return postings.stream()
                .map(posting -> new DutyPostingRules.Watched(posting, days, today))
                .flatMap(watched -> DutyPostingRules.NOT_CLOSED
                        .check(watched)
                        .map(Stream::of)
                        .orElseGet(() -> ahead(watched, division, published, holders)))
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
            List<Division> published,
            Map<Id<MemberReport>, MemberReport> holders) {
        DutyPosting posting = watched.posting();
        Inspection inspection = new Inspection().ask(DutyPostingRules.PLACES_FREE, watched);
        DutyPostings.site(division, posting.form().grid())
                .ifPresent(site ->
                        inspection.ask(DutyPostingRules.GRID_GONE, new DutyPostingRules.Sited(posting.id(), site)));
        inspection.found(ending(posting, published, watched.today()));
        posting.claims().stream()
                .filter(DutyClaim::isHeld)
                .flatMap(claim -> Optional.ofNullable(holders.get(claim.report())).stream())
                .forEach(report -> inspection.ask(
                        DutyClaimRules.MEMBER_GONE,
                        new DutyClaimRules.Holder(posting.id(), posting.form().time(), DutyMember.of(report))));
        return inspection.findings().stream();
    }

    static List<Finding> ending(UnitOfWork work, DutyPosting posting) {
        return ending(posting, Divisions.inForceFrom(work, work.today()), work.today());
    }

    /** The warning that the grid of a posting ends before the posting does. */
    private static List<Finding> ending(DutyPosting posting, List<Division> published, LocalDate today) {
        return posting.form().grid().stream()
                .map(grid -> PlaceEnding.of(
                        published,
                        today,
                        grid,
                        division -> division.grid(grid).isPresent(),
                        new Label("kind." + DutyPosting.KIND.name()),
                        posting.form().title()))
                .flatMap(ending -> ending.neededUntil(posting.form().time().until()).check().stream())
                .toList();
    }
}
