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
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Finds which published postings need attention. */
final class PostingAttention {
    private PostingAttention() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        int days = view.terms(DutyTerms.TERMS, today).freePlacesDays();
        List<DutyPosting> postings = view.list(view.all(DutyPosting.KIND)
                .where(DutyPosting.STATUS, DutyPostingStatus.PUBLISHED)
                .orderedBy(DutyPosting.BEGINS_ON));
        Optional<Division> division = Divisions.inForce(view, today);
        List<Division> published = Divisions.inForceFrom(view, today);
        Map<Id<MemberReport>, MemberReport> holders = holders(view, postings);
        return postings.stream()
                .map(posting -> new DutyPostingRules.Watched(posting, days, today))
                .flatMap(watched -> {
                    Optional<Finding> over = DutyPostingRules.NOT_CLOSED.check(watched);
                    return over.isPresent()
                            ? matter(watched)
                                    .due(watched.ending().last())
                                    .settledBy(DutyPostings.CLOSE)
                                    .found(over)
                            : ahead(view, watched, division, published, holders);
                });
    }

    private static Matter matter(DutyPostingRules.Watched watched) {
        return Matter.of(DutyPosting.KIND, watched.posting().id());
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

    private static Stream<Attention> ahead(
            Reading view,
            DutyPostingRules.Watched watched,
            Optional<Division> division,
            List<Division> published,
            Map<Id<MemberReport>, MemberReport> holders) {
        DutyPosting posting = watched.posting();
        LocalDate begins = posting.form().time().from();
        Matter matter = matter(watched);
        return Stream.of(
                        matter.due(begins)
                                .settledBy(DutyPostings.CLAIM)
                                .found(DutyPostingRules.PLACES_FREE.check(watched)),
                        DutyPostings.site(division, posting.form().grid()).stream()
                                .flatMap(site -> matter.settledBy(DutyPostings.AMEND)
                                        .found(DutyPostingRules.GRID_GONE
                                                .check(new DutyPostingRules.Sited(posting.id(), site))
                                                .map(finding -> finding.with(
                                                                "posting",
                                                                posting.form().title())
                                                        .with("grid", Divisions.gridName(view, site.grid()))))),
                        ending(posting, published, watched.today())
                                .flatMap(place -> matter.due(place.from())
                                        .settledBy(DutyPostings.AMEND)
                                        .found(place.check())),
                        posting.claims().stream()
                                .filter(DutyClaim::isHeld)
                                .flatMap(claim -> Optional.ofNullable(holders.get(claim.report())).stream())
                                .flatMap(report -> matter.due(begins)
                                        .settledBy(DutyPostings.REPLACE)
                                        .found(DutyClaimRules.MEMBER_GONE
                                                .check(new DutyClaimRules.Holder(
                                                        posting.id(),
                                                        posting.form().time(),
                                                        DutyMember.of(report)))
                                                .map(finding -> finding.with(
                                                                "posting",
                                                                posting.form().title())
                                                        .with("report", report.receipt())))))
                .flatMap(found -> found);
    }

    /** The warning that the grid of a posting ends before the posting does. */
    static List<Finding> ending(UnitOfWork work, DutyPosting posting) {
        return ending(posting, Divisions.inForceFrom(work, work.today()), work.today())
                .flatMap(place -> place.check().stream())
                .toList();
    }

    private static Stream<PlaceEnding> ending(DutyPosting posting, List<Division> published, LocalDate today) {
        return posting.form().grid().stream()
                .map(grid -> PlaceEnding.of(
                                published,
                                today,
                                grid,
                                division -> division.grid(grid).isPresent(),
                                new Label("kind." + DutyPosting.KIND.name()),
                                posting.form().title())
                        .neededUntil(posting.form().time().until()));
    }
}
