package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The liaison days of a year (年度联企日安排).
 *
 * @param year the year
 * @param days one for each month
 */
public record LiaisonYear(int year, List<LiaisonDay> days) {
    /** Copies the list. */
    public LiaisonYear {
        days = List.copyOf(days);
    }

    /**
     * The days as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each month, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(List.of(
                        named("month", locale),
                        named("planned", locale),
                        named("day", locale),
                        named("reason", locale),
                        named("note", locale)));
        days.forEach(day -> csv.text(day.month().toString())
                .text(day.planned().map(LocalDate::toString).orElse(""))
                .text(day.day().map(LocalDate::toString).orElse(""))
                .text(Texts.of(Label.of(day.reason()), locale))
                .text(day.note().orElseGet(() -> day.provisional() ? named("provisional", locale) : ""))
                .endRow());
        return csv.csv();
    }

    private static String named(String column, Locale locale) {
        return Texts.of(new Label("liaison-year." + column), locale);
    }
}
