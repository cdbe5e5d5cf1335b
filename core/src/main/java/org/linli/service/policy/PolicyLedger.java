package org.linli.service.policy;

import java.util.List;
import java.util.Locale;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * How far the policies came that were published in a period (惠企政策送达率). The rate of all of them is one of summed parts and wholes, and no
 * mean of rates.
 *
 * @param period the days
 * @param lines a line for each policy, by the day of its publication
 */
public record PolicyLedger(Period period, List<PolicyLine> lines) {
    /** Copies the list. */
    public PolicyLedger {
        lines = List.copyOf(lines);
    }

    /** {@return of all enterprises that a policy concerns, once for each policy, those that it has reached (送达率)} */
    public Rate delivery() {
        return new Rate(
                lines.stream().mapToLong(line -> line.delivery().part()).sum(),
                lines.stream().mapToLong(line -> line.delivery().whole()).sum());
    }

    /**
     * The ledger as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each policy and one for all, with part, whole, rate and definition, and the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(List.of(
                        named("policy", locale),
                        named("reached", locale),
                        named("concerned", locale),
                        named("rate", locale),
                        named("definition", locale)));
        lines.forEach(line -> row(csv, line.title(), line.delivery(), locale));
        row(csv, named("all", locale), delivery(), locale);
        return csv.csv();
    }

    private static void row(CsvWriter csv, String title, Rate rate, Locale locale) {
        csv.text(title)
                .number(rate.part())
                .number(rate.whole())
                .text(rate.toString())
                .text(named("rate.definition", locale))
                .endRow();
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("policy-ledger." + name), locale);
    }
}
