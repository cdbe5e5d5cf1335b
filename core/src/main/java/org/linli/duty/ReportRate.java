package org.linli.duty;

import java.time.LocalDate;
import java.util.Locale;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.roster.CsvWriter;

/**
 * The rate of report of all units together (报到率): the members who reported, of those who are to report.
 *
 * @param day the day
 * @param units the units that had reported and not left
 * @param rate their members with an active report, of those who are to report; of each unit no more than it stated
 * @param over members with an active report beyond the number that their unit stated; no rate counts them
 * @param others members with an active report whose unit has not reported; no rate counts them
 * @param least the charter's least rate
 */
public record ReportRate(LocalDate day, long units, Rate rate, long over, long others, Share least) {
    /** {@return whether the rate is below the charter's least rate; false when no members are to report} */
    public boolean isTooLow() {
        return rate.isDefined() && !rate.reaches(least);
    }

    /**
     * The rate as CSV, in one row.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the row, with the names of the columns before it
     */
    public String csv(Locale locale) {
        return new CsvWriter()
                .header(DutyText.in(
                        locale,
                        DutyText.DAY,
                        DutyText.UNITS,
                        DutyText.TO_REPORT,
                        DutyText.REPORTED,
                        DutyText.RATE,
                        DutyText.SURPLUS,
                        DutyText.OTHERS,
                        DutyText.LEAST,
                        DutyText.FLAGGED))
                .text(day.toString())
                .number(units)
                .number(rate.whole())
                .number(rate.part())
                .text(rate.toString())
                .number(over)
                .number(others)
                .text(least.toString())
                .text(isTooLow() ? DutyText.YES.in(locale) : "")
                .endRow()
                .csv();
    }
}
