package org.linli.needs.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The ledger of needs that were submitted in a period (需求台账). Each figure is counted from its own cases, never from figures of shorter
 * periods.
 *
 * @param period the days
 * @param submitted how many needs were submitted in it
 * @param rates each figure
 * @param daysToClaim the median of days from publication to the first claim, over those that are claimed
 * @param daysToDeliver the median of days from the claim to delivery, over those that were delivered
 * @param gaps what is unmet, by category
 * @param members what members have served, by name
 */
public record NeedLedger(
        Period period,
        long submitted,
        Map<NeedFigure, Rate> rates,
        Optional<Long> daysToClaim,
        Optional<Long> daysToDeliver,
        List<CategoryGap> gaps,
        List<MemberDelivery> members) {
    /** Copies the collections. */
    public NeedLedger {
        rates = Map.copyOf(rates);
        gaps = List.copyOf(gaps);
        members = List.copyOf(members);
    }

    /**
     * One figure.
     *
     * @param figure which
     * @return its part and its whole
     */
    public Rate rate(NeedFigure figure) {
        return rates.getOrDefault(figure, new Rate(0, 0));
    }

    /**
     * The figures as CSV, each with its numbers and its definition.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each figure, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = header(locale, "figure", "part", "whole", "value", "definition");
        for (NeedFigure figure : NeedFigure.values()) {
            Rate rate = rate(figure);
            csv.text(Texts.of(new Label("need-figure." + figure.name()), locale))
                    .number(rate.part())
                    .number(rate.whole())
                    .text(rate.toString())
                    .text(named(figure.name() + ".definition", locale))
                    .endRow();
        }
        median(csv, "days-to-claim", daysToClaim, rate(NeedFigure.MATCHED).part(), locale);
        median(csv, "days-to-deliver", daysToDeliver, rate(NeedFigure.DELIVERED).part(), locale);
        return csv.csv();
    }

    /**
     * What is unmet as CSV (缺口清单).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each category
     */
    public String gapsCsv(Locale locale) {
        CsvWriter csv = header(locale, "category", "unmet", "published", "share");
        gaps.forEach(gap -> csv.text(gap.category())
                .number(gap.unmet())
                .number(gap.published())
                .text(gap.share().toString())
                .endRow());
        return csv.csv();
    }

    /**
     * What members have served as CSV (成员承接情况).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each member, by name
     */
    public String membersCsv(Locale locale) {
        CsvWriter csv = header(
                locale, "member", "claimed", "released", "withdrawn", "delivered", "confirmed", "rated", "satisfied");
        members.forEach(member -> csv.text(member.member())
                .number(member.claimed())
                .number(member.released())
                .number(member.withdrawn())
                .number(member.delivered())
                .number(member.confirmed())
                .number(member.rated())
                .number(member.satisfied())
                .endRow());
        return csv.csv();
    }

    private static void median(CsvWriter csv, String name, Optional<Long> days, long of, Locale locale) {
        csv.text(named(name, locale))
                .text("")
                .number(of)
                .text(days.map(Object::toString).orElse(Rate.NONE))
                .text(named(name + ".definition", locale))
                .endRow();
    }

    private static CsvWriter header(Locale locale, String... names) {
        return new CsvWriter()
                .header(List.of(names).stream().map(name -> named(name, locale)).toList());
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("need-ledger." + name), locale);
    }
}
