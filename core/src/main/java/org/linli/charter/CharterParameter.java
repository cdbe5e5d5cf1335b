package org.linli.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Basis;
import org.linli.kernel.Label;

/**
 * A parameter of the charter as data (章程参数): documents, differences and checks run over {@link #ALL}. Values are read
 * from and written into the charter's records by name.
 *
 * @param name its name: the feature, a dot, and the component's name, such as {@code alliance.agreementYears}
 * @param unit what its figure counts
 * @param bound what statute allows; empty when the charter is free
 * @param basis where the default comes from
 */
public record CharterParameter(String name, ParameterUnit unit, Optional<Bound> bound, List<Basis> basis) {
    /** Every parameter, feature by feature. */
    public static final List<CharterParameter> ALL = ParameterTable.all();

    private static final Map<String, CharterParameter> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CharterParameter::name, Function.identity()));

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the name has no feature, or no basis is given
     */
    public CharterParameter {
        basis = List.copyOf(basis);
        if (name.indexOf('.') < 1 || basis.isEmpty()) {
            throw new IllegalArgumentException("A parameter has a feature and a basis: " + name);
        }
    }

    /**
     * The parameter of a name.
     *
     * @param name such as {@code alliance.agreementYears}
     * @return the parameter, or nothing when there is none of that name
     */
    public static Optional<CharterParameter> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** {@return the feature that reads it, such as {@code alliance}} */
    public String feature() {
        return name.substring(0, name.indexOf('.'));
    }

    /** {@return what it is called in each language} */
    public Label label() {
        return new Label("charter-parameter." + name);
    }

    /**
     * Its value in a charter.
     *
     * @param charter the charter
     * @return an {@code Integer}, {@code Boolean}, {@link Share}, {@link Span}, {@link org.linli.calendar.Term}, {@link
     *     FeedbackPeriod}, or a {@code List} of {@code String} or {@code Integer}
     */
    public Object value(Charter charter) {
        return CharterTree.get(charter, name);
    }

    /**
     * Its value in a charter as text, which {@link Charter#with(Map)} reads again.
     *
     * @param charter the charter
     * @return such as {@code 30}, {@code 50%}, {@code 300..500}, {@code 5wd}, {@code true}, {@code 7,30}
     */
    public String text(Charter charter) {
        return CharterText.write(value(charter));
    }

    /** {@return its value in the national charter, as text} */
    public String defaultText() {
        return text(Charter.national());
    }
}
