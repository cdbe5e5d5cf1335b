package org.linli.charter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Finding;
import org.linli.kernel.Rule;

/**
 * What one feature reads of the charter (章程条款): a record with a component for each parameter, and the parameters. A component
 * may be a record of parameters itself; its parameters have its name and a dot before theirs.
 *
 * <pre>{@code
 * public record AllianceTerms(int agreementYears) {
 *     public static final Terms<AllianceTerms> TERMS = Terms.of("alliance", AllianceTerms.class)
 *             .parameter("agreementYears", ParameterUnit.YEARS, Edition.first(1, Basis.design("…")))
 *             .build();
 * }
 * charter.terms(AllianceTerms.TERMS, day).agreementYears();
 * }</pre>
 *
 * @param <T> the record; public, in a package that this library can reach
 */
public final class Terms<T extends Record> {
    private final String name;
    private final Class<T> type;
    private final Map<String, CharterParameter> parameters;
    private final List<Rule<T>> rules;

    private Terms(String name, Class<T> type, Map<String, CharterParameter> parameters, List<Rule<T>> rules) {
        this.name = name;
        this.type = type;
        this.parameters = parameters;
        this.rules = List.copyOf(rules);
    }

    /**
     * Begins terms.
     *
     * @param name their permanent name, the feature's as a rule
     * @param type the record
     * @param <T> the same
     * @return the draft, which takes a parameter for each component
     */
    public static <T extends Record> Draft<T> of(String name, Class<T> type) {
        return new Draft<>(name, type);
    }

    /** {@return their permanent name} */
    public String name() {
        return name;
    }

    /** {@return the record} */
    public Class<T> type() {
        return type;
    }

    /** {@return the parameters, in the order of the record's components} */
    public List<CharterParameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** {@return the record as the nation's latest edition has it, for plans that no community's charter is asked about} */
    public T latest() {
        return of(Charter.national(LocalDate.MAX), LocalDate.MAX);
    }

    /** The record of a charter on a day. */
    T of(Charter charter, LocalDate day) {
        return type.cast(built(
                type,
                name,
                parameter -> Objects.requireNonNull(parameters.get(parameter)).value(charter, day)));
    }

    /** What the rules on these terms find in a charter whose values can be read, as it is on its first day. */
    List<Finding> check(Charter charter) {
        T held = of(charter, charter.effectiveFrom());
        return rules.stream().flatMap(rule -> rule.check(held).stream()).toList();
    }

    private static Object built(Class<?> type, String path, Function<String, Object> values) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] arguments = Arrays.stream(parts)
                .map(part -> isBranch(part.getType())
                        ? built(part.getType(), path + "." + part.getName(), values)
                        : values.apply(path + "." + part.getName()))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + type, e);
        }
    }

    private static Map<String, Class<?>> leaves(Class<?> type, String path) {
        Map<String, Class<?>> leaves = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            String name = path + "." + part.getName();
            if (isBranch(part.getType())) {
                leaves.putAll(leaves(part.getType(), name));
            } else {
                leaves.put(name, part.getType());
            }
        }
        return leaves;
    }

    private static boolean isBranch(Class<?> type) {
        return type.isRecord() && type != Share.class && type != Fraction.class && type != Span.class;
    }

    /**
     * Terms whose parameters are still being named. Not for use by several threads.
     *
     * @param <T> the record
     */
    public static final class Draft<T extends Record> {
        private final String name;
        private final Class<T> type;
        private final List<CharterParameter> parameters = new ArrayList<>();
        private final List<Rule<T>> rules = new ArrayList<>();

        private Draft(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        /**
         * Adds a parameter.
         *
         * @param component name of the record's component; within a record in the record, both names with a dot between
         * @param unit what its figure counts
         * @param editions what the nation holds for it, oldest first
         * @return this
         * @throws IllegalArgumentException when {@link CharterParameter} refuses the editions
         */
        public Draft<T> parameter(String component, ParameterUnit unit, Edition... editions) {
            parameters.add(new CharterParameter(name + "." + component, unit, List.of(editions)));
            return this;
        }

        /**
         * Adds a rule on how the parameters go together, of which every charter is asked.
         *
         * @param rule the rule; it warns, for each value alone is allowed
         * @return this
         */
        public Draft<T> warns(Rule<T> rule) {
            rules.add(rule);
            return this;
        }

        /**
         * Ends the draft.
         *
         * @return the terms
         * @throws IllegalArgumentException when the parameters are not the record's components in their order, or a default is
         *     of another type than its component, out of its own bound, or no value of its unit
         */
        public Terms<T> build() {
            Map<String, Class<?>> leaves = leaves(type, name);
            List<String> names = parameters.stream().map(CharterParameter::name).toList();
            if (!names.equals(List.copyOf(leaves.keySet()))) {
                throw new IllegalArgumentException(type.getSimpleName() + " has the components " + leaves.keySet()
                        + ", but the parameters are " + names);
            }
            Map<String, CharterParameter> byName = new LinkedHashMap<>();
            Iterator<Class<?>> components = leaves.values().iterator();
            for (CharterParameter parameter : parameters) {
                Class<?> component = components.next();
                parameter.editions().forEach(edition -> requireFit(parameter, edition, component));
                byName.put(parameter.name(), parameter);
            }
            return new Terms<>(name, type, byName, rules);
        }

        private static void requireFit(CharterParameter parameter, Edition edition, Class<?> component) {
            Object value = edition.value();
            CharterRules.Held held = new CharterRules.Held(parameter, edition, value);
            boolean isRead = CharterText.read(parameter.editions().get(0).value(), edition.text())
                    .equals(Optional.of(value));
            if (!boxed(component).isInstance(value) || !isRead || !held.isWithinBound() || !held.makesSense()) {
                throw new IllegalArgumentException("The default of " + parameter.name() + " cannot be " + value);
            }
        }

        private static Class<?> boxed(Class<?> component) {
            if (component == int.class) {
                return Integer.class;
            }
            return component == boolean.class ? Boolean.class : component;
        }
    }
}
