package org.linli.petition.hotline;

import java.util.List;
import java.util.Locale;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The three rates of the hotline over a period (三率), each from its own sums, never from the rates of shorter periods. No unit is
 * ranked. A repeat counts in none of them.
 *
 * @param period the days
 * @param dispatched tickets that were dispatched for the first time in it
 * @param contacted how many of these had their caller contacted in time
 * @param reached callers who were reached in it when called back
 * @param solved how many of these say that it is settled
 * @param satisfied how many of these are satisfied
 * @param closed tickets that were closed in it
 * @param settled how many of these were closed as settled
 */
public record HotlineRates(
        Period period,
        long dispatched,
        long contacted,
        long reached,
        long solved,
        long satisfied,
        long closed,
        long settled) {
    /** {@return callers contacted in time among tickets dispatched (响应率)} */
    public Rate response() {
        return new Rate(contacted, dispatched);
    }

    /** {@return callers who say that it is settled among those who were reached (解决率); a ticket that was closed is not settled by that} */
    public Rate solution() {
        return new Rate(solved, reached);
    }

    /** {@return callers who are satisfied among those who were reached (满意率)} */
    public Rate satisfaction() {
        return new Rate(satisfied, reached);
    }

    /**
     * The three rates as CSV, each with its numbers and its definition.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each rate, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(List.of(
                        named("rate", locale),
                        named("part", locale),
                        named("whole", locale),
                        named("value", locale),
                        named("definition", locale)));
        row(csv, "response", response(), locale);
        row(csv, "solution", solution(), locale);
        row(csv, "satisfaction", satisfaction(), locale);
        return csv.csv();
    }

    private static void row(CsvWriter csv, String name, Rate rate, Locale locale) {
        csv.text(named(name, locale))
                .number(rate.part())
                .number(rate.whole())
                .text(rate.toString())
                .text(named(name + ".definition", locale))
                .endRow();
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("hotline-rate." + name), locale);
    }
}
