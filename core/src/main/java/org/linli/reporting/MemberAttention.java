package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.storage.Ref;
import org.linli.work.Reading;

/** Finds which reports of members need attention. */
final class MemberAttention {
    static final Label MEMBER = new Label("kind." + MemberReport.KIND.name());

    private MemberAttention() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        return Stream.concat(exemptionsOver(view, today), gridsGone(view, today));
    }

    private static Stream<Attention> exemptionsOver(Reading view, LocalDate today) {
        return view
                .rows(
                        view.all(MemberReport.KIND).below(MemberReport.EXEMPT_UNTIL, today.plusDays(1)),
                        List.of(MemberReport.EXEMPT_UNTIL))
                .stream()
                .flatMap(row -> exemptionOver(row.ref(), row.get(MemberReport.EXEMPT_UNTIL), today));
    }

    private static Stream<Attention> exemptionOver(
            Ref<MemberReport> report, Optional<LocalDate> until, LocalDate today) {
        return Matter.of(MemberReport.KIND, report.id())
                .due(until)
                .settledBy(MemberReports.RESUME)
                .found(MemberReportRules.EXEMPTION_OVER
                        .check(new MemberReportRules.Overdue(report.id(), until, today))
                        .map(finding -> finding.with("report", MemberReport.receipt(report.community(), report.id()))));
    }

    private static Stream<Attention> gridsGone(Reading view, LocalDate today) {
        Optional<Division> division = Divisions.inForce(view, today);
        List<Division> published = Divisions.inForceFrom(view, today);
        return view
                .rows(view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true), List.of(MemberReport.GRID))
                .stream()
                .flatMap(row -> {
                    Optional<Id<Grid>> grid = row.get(MemberReport.GRID);
                    Matter matter = Matter.of(MemberReport.KIND, row.ref().id()).settledBy(MemberReports.PLACE);
                    Optional<Finding> gone =
                            MemberReportRules.GRID_GONE.check(kept(row.ref().id(), grid, division));
                    return gone.isPresent()
                            ? matter.found(gone.map(finding -> named(view, finding, row.ref(), grid)))
                            : grid.stream()
                                    .map(where -> ending(row.ref(), where, published, today))
                                    .flatMap(ending -> matter.due(ending.from()).found(ending.check()));
                });
    }

    private static Finding named(Reading view, Finding finding, Ref<MemberReport> report, Optional<Id<Grid>> grid) {
        return finding.with("report", MemberReport.receipt(report.community(), report.id()))
                .with("grid", grid.map(gone -> Divisions.gridName(view, gone)).orElse(""));
    }

    private static PlaceEnding ending(
            Ref<MemberReport> report, Id<Grid> grid, List<Division> published, LocalDate today) {
        return PlaceEnding.of(
                published,
                today,
                grid,
                division -> division.grid(grid).isPresent(),
                MEMBER,
                MemberReport.receipt(report.community(), report.id()));
    }

    private static MemberReportRules.Kept kept(
            Id<MemberReport> report, Optional<Id<Grid>> grid, Optional<Division> division) {
        boolean inForce = grid.filter(
                        where -> MemberReportRules.Place.in(division, where).inForce())
                .isPresent();
        return new MemberReportRules.Kept(report, grid, inForce);
    }
}
