package org.linli.duty;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * How all units stand that were registered at the end of a year or quarter, or are today when that comes first (单位台账).
 * {@link ReportRate#day()} of the total is that day.
 *
 * @param period the year or quarter of service
 * @param units the units, by name
 * @param total the rate of report of all of them together
 */
public record UnitTable(Period period, List<UnitStanding> units, ReportRate total) {
    /** Copies the list. */
    public UnitTable {
        units = List.copyOf(units);
    }

    /** {@return the units with a finding: a rate below the charter's least, or more members than stated} */
    public List<UnitStanding> flagged() {
        return units.stream().filter(unit -> !unit.findings().isEmpty()).toList();
    }

    /**
     * The table as CSV, one row for each unit.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the rows, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(DutyText.in(
                        locale,
                        DutyText.UNIT,
                        DutyText.STATUS,
                        DutyText.TO_REPORT,
                        DutyText.REPORTED,
                        DutyText.RATE,
                        DutyText.COMPLETED,
                        DutyText.COMPLETION_RATE,
                        DutyText.FLAGGED));
        for (UnitStanding unit : units) {
            csv.text(unit.unit())
                    .text(Texts.of(Label.of(unit.status()), locale))
                    .number(unit.reported().whole())
                    .number(unit.members())
                    .text(unit.reported().toString())
                    .number(unit.completed().part())
                    .text(unit.completed().toString())
                    .text(flags(unit, locale))
                    .endRow();
        }
        return csv.csv();
    }

    private static String flags(UnitStanding unit, Locale locale) {
        return Stream.of(UnitMeasure.values())
                .map(Label::of)
                .filter(measure -> unit.findings().stream()
                        .anyMatch(finding -> measure.equals(finding.figures().get("measure"))))
                .map(measure -> Texts.of(measure, locale))
                .collect(Collectors.joining("; "));
    }
}
