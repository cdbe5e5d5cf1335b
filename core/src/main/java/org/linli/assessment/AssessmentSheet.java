package org.linli.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.charter.Rate;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * What the assessments by a rubric come to (考核结果表).
 *
 * @param form the rubric
 * @param asOf the day on which it was asked for
 * @param rows one for each that is assessed, by name
 */
public record AssessmentSheet(RubricForm form, LocalDate asOf, List<Row> rows) {
    /** Copies the list. */
    public AssessmentSheet {
        rows = List.copyOf(rows);
    }

    /**
     * The results as CSV.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each that is assessed, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.of(
                                Stream.of(named("assessed", locale), named("status", locale)),
                                form.indicators().stream().map(Indicator::name),
                                Stream.of(named("total", locale), named("stands-on", locale), named("as-of", locale)))
                        .flatMap(part -> part)
                        .toList());
        for (Row row : rows) {
            csv.text(row.name())
                    .text(Texts.of(new Label("assessment-status." + row.status().name()), locale));
            row.score().lines().forEach(line -> csv.text(shown(line.points())));
            csv.text(shown(row.score().total()))
                    .text(row.score().standsOn().toString())
                    .text(asOf.toString())
                    .endRow();
        }
        return csv.csv();
    }

    /**
     * What each indicator counts, and how the total is worked out, as CSV (指标口径).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each indicator, and one for the total
     */
    public String definitions(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(Stream.of("indicator", "weight", "definition")
                        .map(name -> named(name, locale))
                        .toList());
        form.indicators()
                .forEach(line -> csv.text(line.name())
                        .text(line.weight().toString())
                        .text(named(line.measured() ? "measured.definition" : "counted.definition", locale))
                        .endRow());
        csv.text(named("total", locale))
                .text("")
                .text(named("total.definition", locale))
                .endRow();
        return csv.csv();
    }

    private static String shown(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(Rate.NONE);
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("assessment-sheet." + name), locale);
    }

    /**
     * One that is assessed.
     *
     * @param assessment the assessment
     * @param name the name of the unit or grid, or the masked name of the person
     * @param status how it stands
     * @param score the score, with every line and its evidence
     */
    public record Row(Id<Assessment> assessment, String name, AssessmentStatus status, AssessmentScore score) {
        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Row " + assessment + ", " + status;
        }
    }
}
