package org.linli.dispute.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.charter.Rate;
import org.linli.dispute.DisputeFigure;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.FigureKind;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Spelling;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;
import org.linli.storage.Total;

/**
 * The ledger of disputes for a month or another period (矛盾纠纷排查化解台账). It is counted from lines that never change, so the ledger of
 * a month that was handed in stays as it was.
 *
 * @param period the days
 * @param lines a line for each class and subject of which something happened
 * @param total all of them
 * @param referrals how many disputes were referred to whom
 */
public record DisputeMonth(
        Period period, List<DisputeLine> lines, DisputeFigures total, Map<DisputeReferral, Long> referrals) {
    private static final Comparator<DisputeLine> ORDER =
            Comparator.comparing(DisputeLine::disputeClass).thenComparing(DisputeLine::subject);
    private static final List<String> COLUMNS = List.of(
            "accepted",
            "settled",
            "written",
            "oral",
            "withdrawn",
            "failed",
            "success",
            "performed",
            "remedied",
            "performedLate",
            "breached",
            "performance",
            "confirmed",
            "referred",
            "rebounds",
            "repeats",
            "late",
            "averageDays",
            "people",
            "amount");

    /** Copies the collections. */
    public DisputeMonth {
        lines = List.copyOf(lines);
        referrals = Map.copyOf(referrals);
    }

    static DisputeMonth of(Period period, Collection<Total<DisputeFigure>> totals) {
        Map<List<Object>, DisputeLine> lines = new HashMap<>();
        Map<DisputeReferral, Long> referrals = new EnumMap<>(DisputeReferral.class);
        for (Total<DisputeFigure> total : totals) {
            DisputeLine line = DisputeLine.of(total, period);
            lines.merge(List.of(line.disputeClass(), line.subject()), line, DisputeLine::plus);
            if (total.get(DisputeFigure.WHAT)
                    .filter(what -> what == FigureKind.REFERRED)
                    .isPresent()) {
                total.get(DisputeFigure.TO).ifPresent(to -> referrals.merge(to, total.count(), Long::sum));
            }
        }
        List<DisputeLine> sorted = new ArrayList<>(lines.values());
        sorted.sort(ORDER);
        DisputeFigures sum =
                sorted.stream().map(DisputeLine::figures).reduce(DisputeFigures.NONE, DisputeFigures::plus);
        return new DisputeMonth(period, sorted, sum, referrals);
    }

    /**
     * The ledger as CSV: a row for each line, and the total.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the rows, with the names of the columns before them
     */
    public String csv(Locale locale) {
        List<String> head = new ArrayList<>(List.of(named("class", locale), named("subject", locale)));
        COLUMNS.forEach(column -> head.add(named(column, locale)));
        CsvWriter csv = new CsvWriter().header(head);
        lines.forEach(line -> row(
                csv,
                Texts.of(Label.of(line.disputeClass()), locale),
                Texts.of(Label.of(line.subject()), locale),
                line.figures()));
        row(csv, named("total", locale), "", total);
        return csv.csv();
    }

    /**
     * What each figure of the ledger means, as CSV, to be handed on with it.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each column of figures, with its name and its definition
     */
    public static String definitions(Locale locale) {
        CsvWriter csv = new CsvWriter().header(List.of(named("figure", locale), named("definition", locale)));
        COLUMNS.forEach(column -> csv.text(named(column, locale))
                .text(named(column + ".definition", locale))
                .endRow());
        return csv.csv();
    }

    private static void row(CsvWriter csv, String first, String second, DisputeFigures figures) {
        csv.text(first)
                .text(second)
                .number(figures.accepted())
                .number(figures.settled())
                .number(figures.written())
                .number(figures.oral())
                .number(figures.withdrawn())
                .number(figures.failed())
                .text(figures.success().toString())
                .number(figures.performed())
                .number(figures.remedied())
                .number(figures.performedLate())
                .number(figures.breached())
                .text(figures.performance().toString())
                .number(figures.confirmed())
                .number(figures.referred())
                .number(figures.rebounds())
                .number(figures.repeats())
                .number(figures.late())
                .text(figures.averageDays().map(days -> Long.toString(days)).orElse(Rate.NONE))
                .number(figures.people())
                .text(Spelling.yuan(figures.amount()))
                .endRow();
    }

    private static String named(String column, Locale locale) {
        return Texts.of(new Label("dispute-ledger." + column), locale);
    }
}
