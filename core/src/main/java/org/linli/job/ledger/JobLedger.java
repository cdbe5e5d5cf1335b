package org.linli.job.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.charter.Rate;
import org.linli.community.Count;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The ledger of recruitment for a month or another period (招聘台账). Its people are counted over the whole period, never by adding those of
 * shorter ones.
 *
 * @param period the days
 * @param lines a line for each enterprise for which something was done, by name
 * @param total all of them; a person who was hired by two enterprises counts once in it
 */
public record JobLedger(Period period, List<JobLine> lines, JobFigures total) {
    private static final List<String> COLUMNS = List.of(
            "enterprise",
            "vacancies",
            "heads",
            "referrals",
            "interviews",
            "entered",
            "hires",
            "people",
            "residentHires",
            "residents",
            "due",
            "kept",
            "retention");

    /** Copies the list. */
    public JobLedger {
        lines = List.copyOf(lines);
    }

    /**
     * Whether a stated figure is borne out by what was recorded.
     *
     * @param side for whom the hires count
     * @param stated the figure, such as {@code Count.atLeast(200)}
     * @return whether there are as many; of an exact figure, exactly as many
     */
    public boolean bearsOut(HiresBy side, Count stated) {
        long counted = total.count(side);
        return stated.isLowerBound() ? counted >= stated.number() : counted == stated.number();
    }

    /**
     * The ledger as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each enterprise and one for all, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(COLUMNS.stream().map(column -> named(column, locale)).toList());
        lines.forEach(line -> row(csv, line.name(), line.figures()));
        row(csv, named("total", locale), total);
        return csv.csv();
    }

    private static void row(CsvWriter csv, String first, JobFigures figures) {
        csv.text(first)
                .number(figures.vacancies())
                .number(figures.heads())
                .number(figures.referrals())
                .number(figures.interviews())
                .number(figures.entered())
                .number(figures.hires())
                .number(figures.people().size())
                .number(figures.residentHires())
                .number(figures.residents().size())
                .number(figures.due())
                .number(figures.kept())
                .text(figures.retention().toString())
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
        count(csv, "vacancies", total.vacancies(), locale);
        count(csv, "heads", total.heads(), locale);
        count(csv, "referrals", total.referrals(), locale);
        count(csv, "interviews", total.interviews(), locale);
        count(csv, "entered", total.entered(), locale);
        count(csv, "hires", total.count(HiresBy.EMPLOYER), locale);
        count(csv, "people", total.people().size(), locale);
        count(csv, "residentHires", total.residentHires(), locale);
        count(csv, "residents", total.count(HiresBy.RESIDENT), locale);
        count(csv, "due", total.due(), locale);
        count(csv, "kept", total.kept(), locale);
        rate(csv, "confirmation", total.confirmation(), locale);
        rate(csv, "residentShare", total.residentShare(), locale);
        rate(csv, "retention", total.retention(), locale);
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
        return Texts.of(new Label("job-ledger." + column), locale);
    }
}
