package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** What of the members' reports needs attention. */
final class ReportAttention {
    private ReportAttention() {}

    static List<Finding> of(Reading view, LocalDate today) {
        return Stream.concat(exemptionsOver(view, today), gridsGone(view, today))
                .toList();
    }

    private static Stream<Finding> exemptionsOver(Reading view, LocalDate today) {
        return view.list(view.all(MemberReport.KIND).where(MemberReport.STATUS, MemberReportStatus.EXEMPT)).stream()
                .map(report -> new MemberReportRules.Overdue(report.id(), report.exemptUntil(), today))
                .flatMap(facts -> MemberReportRules.EXEMPTION_OVER.check(facts).stream());
    }

    private static Stream<Finding> gridsGone(Reading view, LocalDate today) {
        Optional<Division> division = Divisions.inForce(view, today);
        return view
                .rows(view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true), List.of(MemberReport.GRID))
                .stream()
                .map(row -> kept(row.ref().id(), row.get(MemberReport.GRID), division))
                .flatMap(facts -> MemberReportRules.GRID_GONE.check(facts).stream());
    }

    private static MemberReportRules.Kept kept(
            Id<MemberReport> report, Optional<Id<Grid>> grid, Optional<Division> division) {
        boolean inForce = grid.filter(
                        where -> MemberReports.place(division, where).inForce())
                .isPresent();
        return new MemberReportRules.Kept(report, grid, inForce);
    }
}
