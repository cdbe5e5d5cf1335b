package org.linli.activity.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The ledger of activities for a month or another period (活动台账). Its people are counted over the whole period, never by adding those of lines
 * or of shorter periods.
 *
 * @param period the days
 * @param lines a line for each series, setting, audience and topic, in that order
 * @param total all of them; a person who came to activities of two lines counts once in it
 * @param wishes what was wished for in the period
 */
public record ActivityLedger(Period period, List<ActivityLine> lines, ActivityFigures total, WishFigures wishes) {
    private static final List<String> COLUMNS = List.of(
            "series",
            "setting",
            "audience",
            "topic",
            "sessions",
            "attendances",
            "unnamed",
            "people",
            "seated",
            "came",
            "attendance",
            "satisfaction",
            "cost",
            "costPerHead");

    /** Copies the list. */
    public ActivityLedger {
        lines = List.copyOf(lines);
    }

    /**
     * The ledger as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each line and one for all, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(COLUMNS.stream().map(column -> named(column, locale)).toList());
        lines.forEach(line -> {
            csv.text(line.group().series().orElse(""))
                    .text(Texts.of(Label.of(line.group().setting()), locale))
                    .text(Texts.of(Label.of(line.group().audience()), locale))
                    .text(line.group().topic());
            row(csv, line.figures());
        });
        csv.text(named("total", locale)).text("").text("").text("");
        row(csv, total);
        return csv.csv();
    }

    private static void row(CsvWriter csv, ActivityFigures figures) {
        csv.number(figures.sessions())
                .number(figures.attendances())
                .number(figures.unnamed())
                .number(figures.people().size())
                .number(figures.seated())
                .number(figures.came())
                .text(figures.attendance().toString())
                .text(figures.satisfaction().toString())
                .number(figures.cost())
                .number(figures.costPerHead())
                .endRow();
    }

    /**
     * What the figures mean, as CSV: each with its part, its whole and its definition (指标口径).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each figure, with the names of the columns before them
     */
    public String definitions(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.of("figure", "part", "whole", "value", "definition")
                        .map(column -> named(column, locale))
                        .toList());
        count(csv, "sessions", total.sessions(), locale);
        count(csv, "attendances", total.attendances(), locale);
        count(csv, "people", total.people().size(), locale);
        rate(csv, "attendance", total.attendance(), locale);
        rate(csv, "satisfaction", total.satisfaction(), locale);
        rate(csv, "fulfilment", wishes.fulfilment(), locale);
        return csv.csv();
    }

    private static void count(CsvWriter csv, String name, long counted, Locale locale) {
        csv.text(named(name, locale))
                .number(counted)
                .text("")
                .text(Long.toString(counted))
                .text(named(name + ".definition", locale))
                .endRow();
    }

    private static void rate(CsvWriter csv, String name, Rate rate, Locale locale) {
        csv.text(named(name, locale))
                .number(rate.part())
                .number(rate.whole())
                .text(rate.toString())
                .text(named(name + ".definition", locale))
                .endRow();
    }

    private static String named(String column, Locale locale) {
        return Texts.of(new Label("activity-ledger." + column), locale);
    }
}
