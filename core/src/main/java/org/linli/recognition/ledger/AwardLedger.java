package org.linli.recognition.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.recognition.AwardCategory;
import org.linli.roster.CsvWriter;

/**
 * The ledger of the rounds that honour a time which begins in a period (盛景新星评选表), as they stand now.
 *
 * @param period the days
 * @param lines the figures by category
 */
public record AwardLedger(Period period, List<Line> lines) {
    /** Copies the list. */
    public AwardLedger {
        lines = List.copyOf(lines);
    }

    /**
     * One figure of a category.
     *
     * @param category which
     * @param figure which
     * @return the figure
     */
    public long figure(AwardCategory category, AwardFigure figure) {
        return lines.stream()
                .filter(line -> line.category() == category)
                .mapToLong(line -> line.figure(figure))
                .sum();
    }

    /**
     * The ledger as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each category, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.concat(
                                Stream.of(named("award-ledger.category", locale)),
                                Arrays.stream(AwardFigure.values())
                                        .map(figure -> named("award-figure." + figure.name(), locale)))
                        .toList());
        for (Line line : lines) {
            csv.text(named("award-category." + line.category().name(), locale));
            for (AwardFigure figure : AwardFigure.values()) {
                csv.number(line.figure(figure));
            }
            csv.endRow();
        }
        return csv.csv();
    }

    /**
     * What each figure counts, as CSV (指标口径).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each figure: its name, its sum, its definition
     */
    public String definitions(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.of("figure", "sum", "definition")
                        .map(name -> named("award-ledger." + name, locale))
                        .toList());
        for (AwardFigure figure : AwardFigure.values()) {
            csv.text(named("award-figure." + figure.name(), locale))
                    .number(lines.stream()
                            .mapToLong(line -> line.figure(figure))
                            .sum())
                    .text(named("award-ledger." + figure.name() + ".definition", locale))
                    .endRow();
        }
        return csv.csv();
    }

    private static String named(String key, Locale locale) {
        return Texts.of(new Label(key), locale);
    }

    /**
     * The figures of a category.
     *
     * @param category which
     * @param figures each figure
     */
    public record Line(AwardCategory category, Map<AwardFigure, Long> figures) {
        /** Copies the figures. */
        public Line {
            figures = Map.copyOf(figures);
        }

        /**
         * One figure.
         *
         * @param figure which
         * @return the figure
         */
        public long figure(AwardFigure figure) {
            return figures.getOrDefault(figure, 0L);
        }
    }
}
