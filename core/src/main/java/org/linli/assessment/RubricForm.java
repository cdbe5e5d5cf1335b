package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Share;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A rubric (考核方案).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters
 * @param of what it assesses
 * @param from the first day of the time that is assessed
 * @param until the first day after that time
 * @param indicators its lines, whose weights come to the whole exactly
 */
public record RubricForm(String title, AssessedKind of, LocalDate from, LocalDate until, List<Indicator> indicators)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 60;

    /** The most lines. */
    public static final int MAX_INDICATORS = 100;

    /** Copies the list. */
    public RubricForm {
        indicators = List.copyOf(indicators);
    }

    /**
     * The same under another title.
     *
     * @param name what it is called
     * @return the form
     */
    public RubricForm titled(String name) {
        return new RubricForm(name, of, from, until, indicators);
    }

    /**
     * The same with other lines.
     *
     * @param lines its lines
     * @return the form
     */
    public RubricForm with(List<Indicator> lines) {
        return new RubricForm(title, of, from, until, lines);
    }

    /**
     * The weights of all lines, or of those of a nature.
     *
     * @param nature which lines; all when empty
     * @return their sum, in hundredths of a percent
     */
    long weights(Optional<IndicatorNature> nature) {
        return indicators.stream()
                .filter(line -> nature.stream().allMatch(line.nature()::equals))
                .map(Indicator::weight)
                .mapToLong(Share::basisPoints)
                .sum();
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    RubricForm read(Inspection inspection) {
        Optional<String> read = inspection.read(PlainText.require("title", title, MAX_TITLE));
        List<Indicator> lines =
                indicators.stream().map(line -> line.read(inspection)).toList();
        return new RubricForm(read.orElse(title), of, from, until, lines);
    }
}
