package org.linli.storage.jdbc;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.code.CitizenId;
import org.linli.code.MobileNumber;
import org.linli.kernel.Id;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;

/** The places in the parameters of a call where something else can stand, down through records, choices and collections. */
final class HostilePlaces {
    private static final Set<Class<?>> PERSONAL = Set.of(
            PersonForm.class,
            PersonForm.Contact.class,
            PersonChange.class,
            PersonCorrection.class,
            PersonSearch.class,
            CitizenId.class,
            MobileNumber.class);

    /** Texts that are sealed under a person's key and that no answer opens. */
    private static final Set<String> SEALED = Set.of("people.correct[2]");

    private static final Set<Class<?>> OF_TIME = Set.of(int.class, LocalDate.class, YearMonth.class, Instant.class);

    private final HostileSamples samples;
    private final Set<String> beyond = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    /** With something of each record that an empty choice or collection may hold. */
    HostilePlaces(HostileSamples samples) {
        this.samples = samples;
    }

    /**
     * One place.
     *
     * @param path where it is, for messages
     * @param personal whether what stands there is never to be shown
     * @param isText whether a text stands there
     * @param isOfTime whether a number, which may be a year, a day, month or instant stands there
     * @param values what can be put there instead; some are so large that each is made when it is its turn
     * @param put the parameters of the call with it
     */
    record Place(
            String path,
            boolean personal,
            boolean isText,
            boolean isOfTime,
            List<Supplier<Hostile>> values,
            Function<Object, List<Object>> put) {}

    /**
     * Something to put into a place; a large text is shown cut.
     *
     * @param value what
     * @param hasNull whether it is null, or holds one
     */
    record Hostile(Object value, boolean hasNull) {
        @Override
        public String toString() {
            String shown = value instanceof Collection<?> several
                    ? several.size() + " elements" + (hasNull ? " with null" : "")
                    : value instanceof Map<?, ?> map ? map.size() + " entries" : String.valueOf(value);
            String cut = shown.length() > 80 ? shown.substring(0, 80) + "… of " + shown.length() : shown;
            StringBuilder visible = new StringBuilder();
            cut.chars().forEach(c -> visible.append(c >= ' ' && c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
            return visible.toString();
        }
    }

    /** What a record or factory has thrown while something was put into its place. */
    static final class NotMade extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient Class<?> maker;

        NotMade(Class<?> maker, Throwable cause) {
            super(cause);
            this.maker = maker;
        }
    }

    List<Place> of(String call, List<Type> types, List<?> given) {
        for (int i = 0; i < given.size(); i++) {
            int at = i;
            String place = call + "[" + i + "]";
            walk(types.get(i), given.get(i), place, SEALED.contains(place), other -> {
                List<Object> changed = new ArrayList<>(given);
                changed.set(at, other);
                return changed;
            });
        }
        return List.copyOf(places);
    }

    private void walk(Type type, Object value, String path, boolean personal, Function<Object, List<Object>> put) {
        Class<?> raw = raw(type, value);
        List<Supplier<Hostile>> values = new ArrayList<>();
        HostileValues.of(raw).forEach(each -> values.add(() -> new Hostile(each, false)));
        if (!raw.isPrimitive()) {
            values.add(() -> new Hostile(null, true));
        }
        if (Optional.class == raw) {
            values.add(() -> new Hostile(Optional.empty(), false));
            element(type, 0, ((Optional<?>) value).stream())
                    .ifPresent(inner -> walk(
                            argument(type, 0), inner, path + "?", personal, other -> put.apply(Optional.of(other))));
        } else if (Collection.class.isAssignableFrom(raw)) {
            collection(type, raw, (Collection<?>) value, path, personal, put, values);
        } else if (Map.class == raw) {
            map(type, (Map<?, ?>) value, path, personal, put, values);
        } else if (raw.isRecord()) {
            record(type, value, path, personal, put);
        }
        places.add(new Place(path, personal, raw == String.class, OF_TIME.contains(raw), values, put));
    }

    private void record(Type type, Object value, String path, boolean personal, Function<Object, List<Object>> put) {
        Class<?> raw = value.getClass();
        boolean inside = (personal || PERSONAL.contains(raw)) && raw != Id.class;
        RecordComponent[] components = raw.getRecordComponents();
        List<Object> parts = parts(value);
        for (int i = 0; i < components.length; i++) {
            int at = i;
            Type part = components[i].getGenericType();
            walk(part, parts.get(i), path + "." + components[i].getName(), inside, other -> {
                List<Object> changed = new ArrayList<>(parts);
                changed.set(at, other);
                return put.apply(made(raw, changed));
            });
        }
    }

    private void collection(
            Type type,
            Class<?> raw,
            Collection<?> value,
            String path,
            boolean personal,
            Function<Object, List<Object>> put,
            List<Supplier<Hostile>> values) {
        boolean isSet = Set.class.isAssignableFrom(raw);
        Function<Collection<?>, Object> make = isSet ? LinkedHashSet::new : ArrayList::new;
        values.add(() -> new Hostile(make.apply(List.of()), false));
        List<Object> rest = new ArrayList<>(value);
        Optional<Object> first = element(type, 0, value.stream());
        if (first.isEmpty()) {
            return;
        }
        List<Object> withNull = new ArrayList<>(value);
        withNull.add(null);
        values.add(() -> new Hostile(make.apply(withNull), true));
        values.add(() -> new Hostile(make.apply(crowd(argument(type, 0), first.get())), false));
        if (!isSet) {
            values.add(() -> new Hostile(HostileValues.crowdOf(first.get()), false));
            values.add(() -> new Hostile(List.of(first.get(), first.get()), false));
        }
        walk(argument(type, 0), first.get(), path + "{}", personal, other -> {
            List<Object> changed = new ArrayList<>(rest);
            if (changed.isEmpty()) {
                changed.add(other);
            } else {
                changed.set(0, other);
            }
            return put.apply(make.apply(changed));
        });
    }

    private void map(
            Type type,
            Map<?, ?> value,
            String path,
            boolean personal,
            Function<Object, List<Object>> put,
            List<Supplier<Hostile>> values) {
        values.add(() -> new Hostile(Map.of(), false));
        Optional<Object> key = element(type, 0, value.keySet().stream());
        Optional<Object> held = element(type, 1, value.values().stream());
        if (key.isEmpty() || held.isEmpty()) {
            return;
        }
        Map<Object, Object> withNull = new LinkedHashMap<>(value);
        withNull.put(key.get(), null);
        values.add(() -> new Hostile(withNull, true));
        values.add(() -> {
            Map<Object, Object> crowd = new LinkedHashMap<>();
            crowd(argument(type, 0), key.get()).forEach(each -> crowd.put(each, held.get()));
            return new Hostile(crowd, false);
        });
        walk(argument(type, 0), key.get(), path + "{key}", personal, other -> {
            Map<Object, Object> changed = new LinkedHashMap<>(value);
            changed.remove(key.get());
            changed.put(other, held.get());
            return put.apply(changed);
        });
        walk(argument(type, 1), held.get(), path + "{value}", personal, other -> {
            Map<Object, Object> changed = new LinkedHashMap<>(value);
            changed.put(key.get(), other);
            return put.apply(changed);
        });
    }

    /** As many different elements as can be made by changing the first text, number or day of one; else the one. */
    private static List<Object> crowd(Type type, Object element) {
        List<Object> crowd = new ArrayList<>();
        for (int i = 0; i < HostileValues.CROWD; i++) {
            Object other = other(raw(type, element), element, i);
            if (other == null) {
                return List.of(element);
            }
            crowd.add(other);
        }
        return crowd;
    }

    private static Object other(Class<?> raw, Object element, int n) {
        if (!raw.isRecord()) {
            return HostileValues.distinct(raw, n);
        }
        List<Object> parts = parts(element);
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            Object other = part == null ? null : other(part.getClass(), part, n);
            if (other != null) {
                try {
                    List<Object> changed = new ArrayList<>(parts);
                    changed.set(i, other);
                    return made(element.getClass(), changed);
                } catch (NotMade next) {
                    continue;
                }
            }
        }
        return null;
    }

    /** What is there, or a sample of what could be; nothing within a record that holds its own kind. */
    private Optional<Object> element(Type type, int argument, Stream<?> there) {
        Optional<Object> first = there.findFirst().map(each -> (Object) each);
        if (first.isPresent()) {
            return first;
        }
        Class<?> raw = raw(argument(type, argument), null);
        List<?> scalars = HostileValues.of(raw);
        Optional<Object> sample = samples.of(argument(type, argument))
                .or(() -> scalars.stream().findFirst().map(each -> (Object) each));
        return sample.filter(each -> !raw.isRecord() || raw == Id.class || beyond.add(raw.getName()));
    }

    static List<Object> parts(Object value) {
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor().invoke(value);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    static Object made(Class<?> type, List<Object> parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            throw new NotMade(type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Type argument(Type type, int n) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[n]
                : Object.class;
    }

    private static Class<?> raw(Type type, Object value) {
        if (type instanceof Class<?> plain && plain != Object.class && !plain.isInterface()) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return value == null ? type instanceof Class<?> plain ? plain : Object.class : value.getClass();
    }
}
