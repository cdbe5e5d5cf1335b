package org.linli.service;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The figures of the one-stop service over a period (一站式服务台账): how many requests came, how many of those done were done in time, and
 * how many of those rated were rated well. Each rate has its own sums, and no item is ranked.
 *
 * @param period the days
 * @param lines a line for each item with requests, by code
 */
public record ServiceMonth(Period period, List<ServiceLine> lines) {
    /** Copies the list. */
    public ServiceMonth {
        lines = List.copyOf(lines);
    }

    /** {@return requests that were received (办件量)} */
    public long received() {
        return sum(ServiceLine::received);
    }

    /** {@return requests done in time among those done (按期办结率)} */
    public Rate inTime() {
        return new Rate(sum(ServiceLine::onTime), sum(ServiceLine::done));
    }

    /** {@return requesters who are satisfied among those who rated (满意度)} */
    public Rate satisfaction() {
        return new Rate(sum(ServiceLine::satisfied), sum(ServiceLine::rated));
    }

    /**
     * The figures as CSV, each with its numbers and its definition: three rows for each item, and three for all of them.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the rows, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(List.of(
                        named("code", locale),
                        named("item", locale),
                        named("figure", locale),
                        named("part", locale),
                        named("whole", locale),
                        named("value", locale),
                        named("definition", locale)));
        for (ServiceLine line : lines) {
            rows(csv, line.code(), line.name(), line.received(), List.of(line.inTime(), line.satisfaction()), locale);
        }
        rows(csv, "", named("all", locale), received(), List.of(inTime(), satisfaction()), locale);
        return csv.csv();
    }

    private long sum(ToLongFunction<ServiceLine> figure) {
        return lines.stream().mapToLong(figure).sum();
    }

    private static void rows(CsvWriter csv, String code, String name, long received, List<Rate> rates, Locale locale) {
        csv.text(code)
                .text(name)
                .text(named("received", locale))
                .number(received)
                .text("")
                .text(Long.toString(received))
                .text(named("received.definition", locale))
                .endRow();
        row(csv.text(code).text(name), "in-time", rates.get(0), locale);
        row(csv.text(code).text(name), "satisfaction", rates.get(1), locale);
    }

    private static void row(CsvWriter csv, String figure, Rate rate, Locale locale) {
        csv.text(named(figure, locale))
                .number(rate.part())
                .number(rate.whole())
                .text(rate.toString())
                .text(named(figure + ".definition", locale))
                .endRow();
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("service-month." + name), locale);
    }
}
