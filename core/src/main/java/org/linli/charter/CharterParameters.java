package org.linli.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.linli.kernel.Finding;
import org.linli.kernel.Rule;

/**
 * Parameters that a charter can hold (章程参数目录). {@link #known()} are those of every feature; a charter is drafted with these.
 */
public final class CharterParameters {
    private final List<Terms<?>> terms;
    private final Map<String, CharterParameter> byName;

    private CharterParameters(List<Terms<?>> terms, Map<String, CharterParameter> byName) {
        this.terms = List.copyOf(terms);
        this.byName = byName;
    }

    /**
     * The parameters of some terms.
     *
     * @param terms the terms, in order
     * @return their parameters
     * @throws IllegalArgumentException when two parameters have the same name
     */
    public static CharterParameters of(List<Terms<?>> terms) {
        Map<String, CharterParameter> byName = new LinkedHashMap<>();
        Consumer<CharterParameter> add = parameter -> {
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("Two parameters have the name " + parameter.name());
            }
        };
        terms.forEach(part -> part.parameters().forEach(add));
        return new CharterParameters(terms, byName);
    }

    /** {@return the parameters of all terms that a {@link TermsSource} brings, found once} */
    public static CharterParameters known() {
        return Known.PARAMETERS;
    }

    /** {@return all of them, terms by terms} */
    public List<CharterParameter> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The parameter of a name.
     *
     * @param name such as {@code alliance.agreementYears}
     * @return the parameter, or nothing when there is none of that name
     */
    public Optional<CharterParameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What the rules on each terms find in a charter whose values can be read. */
    List<Finding> check(Charter charter) {
        return terms.stream().flatMap(part -> part.check(charter).stream()).toList();
    }

    /**
     * Whose parameters a rule reads.
     *
     * @param rule the rule's id
     * @return names of the terms, in order; none when it reads none, or no feature has the rule
     */
    public static List<String> readBy(String rule) {
        return RuleCatalogue.known().find(rule).map(Rule::parameters).orElse(List.of()).stream()
                .flatMap(name -> known().find(name).stream())
                .map(CharterParameter::feature)
                .distinct()
                .toList();
    }

    /** Found when a charter is first drafted, and not when its class is loaded, for the features' classes use it. */
    private static final class Known {
        static final CharterParameters PARAMETERS =
                of(ServiceLoader.load(TermsSource.class, TermsSource.class.getClassLoader()).stream()
                        .<Terms<?>>flatMap(source -> source.get().terms().stream())
                        .toList());
    }
}
