package org.linli.duty;

import java.time.LocalDate;
import java.util.Locale;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.roster.CsvWriter;

/**
 * How many of those who are to report have done so, of all units together (报到率).
 *
 * @param day the day
 * @param units the units that have reported and not left
 * @param rate their members whose report is not over, of those who are to report
 * @param others members whose report is not over, but whose unit has not reported; they are in no rate
 * @param least the charter's least rate
 */
public record ReportRate(LocalDate day, long units, Rate rate, long others, Share least) {
    /** {@return whether the rate is less than the charter's least; of nobody there is no rate, and nothing is too little} */
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
                        DutyText.OTHERS,
                        DutyText.LEAST,
                        DutyText.FLAGGED))
                .text(day.toString())
                .number(units)
                .number(rate.whole())
                .number(rate.part())
                .text(rate.toString())
                .number(others)
                .text(least.toString())
                .text(isTooLow() ? DutyText.YES.in(locale) : "")
                .endRow()
                .csv();
    }
}
