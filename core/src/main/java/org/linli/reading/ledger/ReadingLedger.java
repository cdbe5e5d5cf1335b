package org.linli.reading.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The ledger of what was lent in a period (阅读台账). Each figure is counted from its own loans, never from figures of shorter periods.
 *
 * @param period the days
 * @param loans how many copies were lent, each time counted
 * @param readers how many readers borrowed, each counted once
 * @param overdue loans kept too long by the end of the period, of all
 * @param classes what was lent of each class, by its name
 */
public record ReadingLedger(Period period, long loans, long readers, Rate overdue, List<ClassLoans> classes) {
    /** Copies the list. */
    public ReadingLedger {
        classes = List.copyOf(classes);
    }

    /**
     * The figures as CSV, each with its numbers and its definition.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each figure, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = header(locale, "figure", "part", "whole", "value", "definition");
        for (ReadingFigure figure : ReadingFigure.values()) {
            Rate rate = rate(figure);
            csv.text(Texts.of(new Label("reading-figure." + figure.name()), locale))
                    .number(rate.part())
                    .number(rate.whole())
                    .text(figure == ReadingFigure.OVERDUE ? rate.toString() : Long.toString(rate.part()))
                    .text(named(figure.name() + ".definition", locale))
                    .endRow();
        }
        return csv.csv();
    }

    /**
     * What was lent of each class as CSV (分类借阅量).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each class
     */
    public String classesCsv(Locale locale) {
        CsvWriter csv = header(locale, "category", "loans");
        classes.forEach(each -> csv.text(each.category()).number(each.loans()).endRow());
        return csv.csv();
    }

    private Rate rate(ReadingFigure figure) {
        return switch (figure) {
            case LOANS -> new Rate(loans, loans);
            case READERS -> new Rate(readers, readers);
            case OVERDUE -> overdue;
        };
    }

    private static CsvWriter header(Locale locale, String... names) {
        return new CsvWriter()
                .header(Stream.of(names).map(name -> named(name, locale)).toList());
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("reading-ledger." + name), locale);
    }
}
