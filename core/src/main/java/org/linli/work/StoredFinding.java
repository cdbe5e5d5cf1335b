package org.linli.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Severity;

/**
 * A finding as it is kept for a repeated request.
 *
 * @param code its code
 * @param severity its weight
 * @param figures its figures, in order
 * @param basis its basis
 */
public record StoredFinding(String code, Severity severity, List<Named> figures, List<Basis> basis) {
    /** Copies the lists. */
    public StoredFinding {
        figures = List.copyOf(figures);
        basis = List.copyOf(basis);
    }

    static StoredFinding of(Finding finding) {
        List<Named> figures = finding.figures().entrySet().stream()
                .map(figure -> new Named(figure.getKey(), figureOf(figure.getValue())))
                .toList();
        return new StoredFinding(finding.code(), finding.severity(), figures, finding.basis());
    }

    Finding finding() {
        Map<String, Object> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(figure.name(), figure.figure().value()));
        return new Finding(code, severity, values, basis);
    }

    private static Figure figureOf(Object value) {
        if (value instanceof Long number) {
            return new Figure.Whole(number);
        }
        if (value instanceof Boolean flag) {
            return new Figure.Flag(flag);
        }
        if (value instanceof LocalDate day) {
            return new Figure.Day(day);
        }
        if (value instanceof Label label) {
            return new Figure.Word(label);
        }
        return new Figure.Text((String) value);
    }

    /**
     * A figure and its name.
     *
     * @param name the name
     * @param figure the figure
     */
    public record Named(String name, Figure figure) {}

    /** The types that a figure may have. */
    public sealed interface Figure {
        /** {@return the figure as findings hold it} */
        Object value();

        /**
         * A text.
         *
         * @param value the text
         */
        record Text(String value) implements Figure {}

        /**
         * A whole number.
         *
         * @param value the number
         */
        record Whole(Long value) implements Figure {}

        /**
         * Yes or no.
         *
         * @param value which
         */
        record Flag(Boolean value) implements Figure {}

        /**
         * A day.
         *
         * @param value the day
         */
        record Day(LocalDate value) implements Figure {}

        /**
         * A word of the field.
         *
         * @param value its label
         */
        record Word(Label value) implements Figure {}
    }
}
