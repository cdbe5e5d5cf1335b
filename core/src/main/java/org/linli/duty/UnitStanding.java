package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import org.linli.charter.Rate;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportState;
import org.linli.reporting.UnitReportStatus;

/**
 * How a unit stands in a year or quarter (单位报到情况), as of its last day, or of today when that comes first.
 *
 * @param report the unit's report
 * @param status the status of the report then
 * @param unit the name of its party organisation, as it is known now
 * @param members its members who were registered here then
 * @param reported those of them who are to report, of all who are; a surplus is not in it
 * @param completed its members who served as much as is asked for in the year or quarter, of those who reported
 * @param findings {@code unit-report-rate} for each rate below the charter's, and {@code unit-report-over}; for the rate of completion only
 *     once the year
 *     or quarter is over
 */
public record UnitStanding(
        Id<UnitReport> report,
        UnitReportStatus status,
        String unit,
        long members,
        Rate reported,
        Rate completed,
        List<Finding> findings) {
    /** Copies the list. */
    public UnitStanding {
        findings = List.copyOf(findings);
    }

    static UnitStanding of(
            UnitReport report, LocalDate day, String unit, List<ServiceYear> years, DutyTerms terms, boolean over) {
        UnitReportState state = report.on(day);
        Rate reported = Rate.capped(years.size(), state.members());
        Rate completed = new Rate(years.stream().filter(ServiceYear::isComplete).count(), years.size());
        Inspection inspection = new Inspection()
                .ask(UnitStandingRules.RATE, rated(unit, UnitMeasure.REPORT, reported, terms))
                .ask(UnitStandingRules.OVER, new UnitStandingRules.Stated(unit, state.members(), years.size()));
        if (over && !years.isEmpty()) {
            inspection.ask(UnitStandingRules.RATE, rated(unit, UnitMeasure.COMPLETION, completed, terms));
        }
        return new UnitStanding(
                report.id(), state.status(), unit, years.size(), reported, completed, inspection.findings());
    }

    private static UnitStandingRules.Rated rated(String unit, UnitMeasure measure, Rate rate, DutyTerms terms) {
        return new UnitStandingRules.Rated(unit, measure, rate, terms.unitMinReport());
    }
}
