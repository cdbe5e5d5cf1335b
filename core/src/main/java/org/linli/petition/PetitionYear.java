package org.linli.petition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The petitions and arbitration cases of a community in a year, beside the same days of the year before (信访仲裁同比表).
 *
 * @param period the days of the year, until today when it goes on
 * @param before the same days of the year before
 * @param figures a figure for each measure, in the order of these
 */
public record PetitionYear(Period period, Period before, List<PetitionFigure> figures) {
    /** Copies the list. */
    public PetitionYear {
        figures = List.copyOf(figures);
    }

    /**
     * One figure.
     *
     * @param measure what is counted
     * @return the figure
     */
    public PetitionFigure of(PetitionMeasure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The figures as CSV, each with its numbers and its definition.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each figure, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.of(
                                "measure",
                                "now",
                                "whole",
                                "share",
                                "before",
                                "beforeWhole",
                                "beforeShare",
                                "change",
                                "definition")
                        .map(column -> Texts.of(new Label("petition-ledger." + column), locale))
                        .toList());
        figures.forEach(figure -> csv.text(Texts.of(Label.of(figure.measure()), locale))
                .number(figure.now().part())
                .number(figure.now().whole())
                .text(figure.now().toString())
                .number(figure.before().part())
                .number(figure.before().whole())
                .text(figure.before().toString())
                .number(figure.change())
                .text(Texts.of(new Label(Label.of(figure.measure()).code() + ".definition"), locale))
                .endRow());
        return csv.csv();
    }
}
