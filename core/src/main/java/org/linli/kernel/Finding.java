package org.linli.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One reason (审查意见): a permanent code, how much it weighs, the figures that led to it, and its basis. Its text in a
 * language is made from the code and the figures, so that a finding can be stored, counted and sent.
 *
 * <p>Figures hold no personal data: they are names of organisations, numbers, dates, labels, and masked forms.
 *
 * @param code permanent kebab-case id of the rule or of the refusal
 * @param severity how much it weighs
 * @param figures what was found, by name, in the order in which it was given; each value is a {@code String}, {@code
 *     Long}, {@code Boolean}, {@link LocalDate} or {@link Label}
 * @param basis where the rule comes from; empty for plain mistakes of input
 */
public record Finding(String code, Severity severity, Map<String, Object> figures, List<Basis> basis) {
    /**
     * Copies the figures and the basis.
     *
     * @throws IllegalArgumentException when a figure is of another type
     */
    public Finding {
        figures.forEach(Finding::requireKnownType);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        basis = List.copyOf(basis);
    }

    /**
     * A finding that refuses.
     *
     * @param code its permanent id
     * @return the finding, still without figures
     */
    public static Finding violation(String code) {
        return new Finding(code, Severity.VIOLATION, Map.of(), List.of());
    }

    /**
     * A finding that warns, and comes with an accepted decision.
     *
     * @param code its permanent id
     * @return the finding, still without figures
     */
    public static Finding warning(String code) {
        return new Finding(code, Severity.WARNING, Map.of(), List.of());
    }

    /**
     * A finding that is worth knowing, where nothing is wrong.
     *
     * @param code its permanent id
     * @return the finding, still without figures
     */
    public static Finding hint(String code) {
        return new Finding(code, Severity.HINT, Map.of(), List.of());
    }

    /**
     * This finding with one more figure.
     *
     * @param name name of the figure as the texts use it
     * @param value a {@code String}, {@code Long}, {@code Integer}, {@code Boolean}, {@link LocalDate}, {@link Label}
     *     or enum constant (which becomes its label)
     * @return the finding
     * @throws IllegalArgumentException when the value is of another type
     */
    public Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, normal(value));
        return new Finding(code, severity, more, basis);
    }

    /**
     * This finding about a field of a form, unless it names its field already.
     *
     * @param field the field; its word stands under {@code field.<name>} in the texts, before a text that does not show it itself
     * @return the finding
     */
    public Finding in(String field) {
        return figures.containsKey(Texts.FIELD) ? this : with(Texts.FIELD, field);
    }

    /**
     * This finding on a norm that a layer of a charter has made binding; its text says so.
     *
     * @param weight how much it weighs there
     * @param layer the layer
     * @return the finding
     */
    public Finding bound(Severity weight, Label layer) {
        return new Finding(code, weight, figures, basis).with(Texts.BINDING, layer);
    }

    /**
     * This finding with its basis.
     *
     * @param sources where it comes from
     * @return the finding
     */
    public Finding on(List<Basis> sources) {
        return new Finding(code, severity, figures, sources);
    }

    /**
     * This finding where it cannot refuse, because what it finds is recorded already.
     *
     * @return the finding as a warning
     */
    public Finding asWarning() {
        return new Finding(code, Severity.WARNING, figures, basis);
    }

    /**
     * Says what was found and what to do, with the figures filled in.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return one or a few sentences
     */
    public String explain(Locale locale) {
        return Texts.explain(this, locale);
    }

    private static Object normal(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Enum<?> constant) {
            return Label.of(constant);
        }
        return value;
    }

    private static void requireKnownType(String name, Object value) {
        boolean known = value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Label;
        if (!known) {
            throw new IllegalArgumentException("Figure " + name + " is of a type that cannot be stored: "
                    + value.getClass().getName());
        }
    }
}
