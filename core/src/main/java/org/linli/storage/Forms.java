package org.linli.storage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Kebab;
import org.linli.storage.Shape.Form;

/** The closed table of types that have a stored form. */
final class Forms {
    private Forms() {}

    static Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return Shape.form(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw unknown(type);
    }

    private static Form ofClass(Class<?> type) {
        if (type == Tree.class) {
            return new TreeForm();
        }
        if (type == String.class) {
            return scalar(String.class, text -> text, text -> text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return scalar(Boolean.class, flag -> flag, flag -> flag);
        }
        if (type == long.class || type == Long.class) {
            return scalar(Long.class, number -> number, number -> number);
        }
        if (type == int.class || type == Integer.class) {
            return new ScalarForm<>(Integer.class, Long.class, Integer::longValue, Math::toIntExact);
        }
        if (type == LocalDate.class) {
            return text(LocalDate.class, LocalDate::toString, LocalDate::parse);
        }
        if (type == YearMonth.class) {
            return text(YearMonth.class, YearMonth::toString, YearMonth::parse);
        }
        if (type == Instant.class) {
            return text(Instant.class, Instant::toString, Instant::parse);
        }
        if (type == Duration.class) {
            return text(Duration.class, Duration::toString, Duration::parse);
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        if (type.isRecord()) {
            return RecordForm.of(type);
        }
        if (type.isInterface() && type.isSealed()) {
            return new SealedForm(type, alternatives(type));
        }
        throw unknown(type);
    }

    private static Form ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type first = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            Form inner = Shape.form(first);
            // Only record components may be optional; RecordForm leaves an absent one out of the map.
            return new OptionalForm(inner);
        }
        if (raw == List.class || raw == Collection.class) {
            return new ListForm(Shape.form(first));
        }
        if (raw == Set.class) {
            return new SetForm(Shape.form(first));
        }
        if (raw == Map.class) {
            return new MapForm(Shape.form(first), Shape.form(type.getActualTypeArguments()[1]));
        }
        // The arguments of a generic record, such as what an Id identifies, are not stored.
        return ofClass(raw);
    }

    private static Form ofEnum(Class<?> type) {
        Map<String, Object> byName = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        return new ScalarForm<>(Object.class, String.class, constant -> ((Enum<?>) constant).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new UnreadableException(
                        "A stored " + type.getSimpleName() + " has a name that is not known here");
            }
            return constant;
        });
    }

    private static Map<String, Class<?>> alternatives(Class<?> sealed) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        addAlternatives(sealed, byName);
        return byName;
    }

    private static void addAlternatives(Class<?> sealed, Map<String, Class<?>> byName) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isInterface() && permitted.isSealed()) {
                addAlternatives(permitted, byName);
            } else if (!permitted.isRecord()) {
                throw unknown(permitted);
            } else {
                addAlternative(permitted, byName);
            }
        }
    }

    private static void addAlternative(Class<?> type, Map<String, Class<?>> byName) {
        Class<?> other = byName.put(Kebab.of(type.getSimpleName()), type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(
                    "Two alternatives are stored under one name: " + other.getName() + ", " + type.getName());
        }
        if (RecordForm.of(type).has(Shape.ALTERNATIVE)) {
            throw new IllegalArgumentException(
                    "The component " + Shape.ALTERNATIVE + " would hide the alternative: " + type.getName());
        }
    }

    private static <T> Form scalar(Class<T> type, Function<T, T> write, Function<T, T> read) {
        return new ScalarForm<>(type, type, write, read);
    }

    private static <T> Form text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new ScalarForm<>(type, String.class, write, read);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("There is no stored form for " + type.getTypeName());
    }

    private record ScalarForm<T, S>(Class<T> type, Class<S> stored, Function<T, S> toStored, Function<S, T> fromStored)
            implements Form {
        @Override
        public Object write(Object value) {
            return toStored.apply(type.cast(value));
        }

        @Override
        public Object read(Object tree) {
            return fromStored.apply(stored.cast(Objects.requireNonNull(tree)));
        }
    }

    /** A tree that is stored as it is: the answer to a command, whose type the command knows. */
    private record TreeForm() implements Form {
        @Override
        public Object write(Object value) {
            return ((Tree) value).root();
        }

        @Override
        public Object read(Object tree) {
            return new Tree(tree);
        }
    }

    record OptionalForm(Form inner) implements Form {
        @Override
        public Object write(Object value) {
            throw new IllegalArgumentException("Only a component of a record may be optional");
        }

        @Override
        public Object read(Object tree) {
            return Optional.of(inner.read(tree));
        }
    }

    private record ListForm(Form inner) implements Form {
        @Override
        public Object write(Object value) {
            return ((Collection<?>) value).stream().map(inner::write).toList();
        }

        @Override
        public Object read(Object tree) {
            return ((List<?>) tree).stream().map(inner::read).toList();
        }
    }

    /** Sets have no order of their own, so they are stored in the order of their texts: equal sets, equal forms. */
    private record SetForm(Form inner) implements Form {
        @Override
        public Object write(Object value) {
            List<Object> written = new ArrayList<>();
            ((Set<?>) value).forEach(element -> written.add(inner.write(element)));
            written.sort(Comparator.comparing(CanonicalText::of));
            return List.copyOf(written);
        }

        @Override
        public Object read(Object tree) {
            Set<Object> read = new LinkedHashSet<>();
            ((List<?>) tree).forEach(element -> read.add(inner.read(element)));
            return Collections.unmodifiableSet(read);
        }
    }

    private record MapForm(Form key, Form value) implements Form {
        @Override
        public Object write(Object map) {
            Map<String, Object> sorted = new TreeMap<>();
            ((Map<?, ?>) map).forEach((k, v) -> sorted.put(text(key.write(k)), value.write(v)));
            return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
        }

        private static String text(Object written) {
            if (written instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("The keys of a map are stored as texts; these are not");
        }

        @Override
        public Object read(Object tree) {
            Map<Object, Object> read = new LinkedHashMap<>();
            ((Map<?, ?>) tree).forEach((k, v) -> read.put(key.read(k), value.read(v)));
            return Collections.unmodifiableMap(read);
        }
    }

    private record SealedForm(Class<?> type, Map<String, Class<?>> alternatives) implements Form {
        @Override
        public Object write(Object value) {
            Class<?> concrete = value.getClass();
            Map<String, Object> named = new LinkedHashMap<>();
            named.put(Shape.ALTERNATIVE, RecordForm.of(concrete).alternative());
            named.putAll(RecordForm.of(concrete).components(value));
            return Collections.unmodifiableMap(named);
        }

        @Override
        public Object read(Object tree) {
            Map<?, ?> named = (Map<?, ?>) tree;
            Class<?> concrete = alternatives.get(String.valueOf(named.get(Shape.ALTERNATIVE)));
            if (concrete == null) {
                throw new UnreadableException(
                        "A stored " + type.getSimpleName() + " is of an alternative that is not known here");
            }
            return RecordForm.of(concrete).fromComponents(named);
        }
    }
}
