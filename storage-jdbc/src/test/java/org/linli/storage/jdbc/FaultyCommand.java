package org.linli.storage.jdbc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.Linli;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.storage.Kind;

/**
 * The parameters of a command with faults in their places: a reference that leads nowhere, a text with a character that no
 * text may hold, a day outside of the civil years. Only the first element of a collection is made faulty.
 */
final class FaultyCommand {
    /** A character for private use, in which no code and no text can be written. */
    static final String BAD_TEXT = "\uE000";

    static final String NOWHERE = "no-such-thing";

    private static final LocalDate BEYOND = LocalDate.of(1, 1, 1);

    private final Command<?> command;
    private final List<?> given;
    private final Set<String> places = new LinkedHashSet<>();

    FaultyCommand(Command<?> command, List<?> given) {
        this.command = command;
        this.given = given;
        with(place -> false);
    }

    /** Where a fault can stand. */
    Set<String> places() {
        return places;
    }

    /** The parameters with a fault in each place that fits; nothing when a record cannot hold it. */
    Optional<List<Object>> with(Predicate<String> faulty) {
        try {
            List<Object> parameters = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                Command.Parameter parameter = command.parameters().get(i);
                parameters.add(faulted(parameter.generic(), given.get(i), parameter.name(), faulty));
            }
            return Optional.of(parameters);
        } catch (HostilePlaces.NotMade notMade) {
            return Optional.empty();
        }
    }

    private Object faulted(Type type, Object value, String path, Predicate<String> faulty) {
        if (value instanceof Id<?>) {
            return isOfKind(type) && isFaulty(path, faulty) ? Id.of(NOWHERE) : value;
        }
        if (value instanceof String text) {
            return isFaulty(path, faulty) ? text + BAD_TEXT : text;
        }
        if (value instanceof LocalDate) {
            return isFaulty(path, faulty) ? BEYOND : value;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> faulted(argument(type, 0), held, path, faulty));
        }
        if (value instanceof List<?> several) {
            return first(argument(type, 0), several, path, faulty);
        }
        if (value instanceof Set<?> several) {
            return new LinkedHashSet<>(first(argument(type, 0), several, path, faulty));
        }
        return value instanceof Record ? record(value, path, faulty) : value;
    }

    private List<Object> first(Type type, Collection<?> several, String path, Predicate<String> faulty) {
        List<Object> same = new ArrayList<>(several);
        if (!same.isEmpty()) {
            same.set(0, faulted(type, same.get(0), path + "[0]", faulty));
        }
        return same;
    }

    private Object record(Object value, String path, Predicate<String> faulty) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        List<Object> parts = new ArrayList<>(HostilePlaces.parts(value));
        for (int i = 0; i < components.length; i++) {
            String part = path + "." + components[i].getName();
            parts.set(i, faulted(components[i].getGenericType(), parts.get(i), part, faulty));
        }
        return HostilePlaces.made(value.getClass(), parts);
    }

    private boolean isFaulty(String path, Predicate<String> faulty) {
        places.add(path);
        return faulty.test(path);
    }

    private static boolean isOfKind(Type type) {
        Type aggregate = argument(type, 0);
        return Linli.kinds().stream().map(Kind::type).anyMatch(aggregate::equals);
    }

    private static Type argument(Type type, int n) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[n]
                : Object.class;
    }
}
