package org.linli.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Command;

/** Looks into the records that commands are given. */
final class Components {
    /** A request is a private record of the use-case class, a class of this module, so that it can be opened. */
    private static final ClassValue<Parts> REQUESTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            Class<? extends Record> request = type.asSubclass(Record.class);
            List<Method> accessors = Stream.of(request.getRecordComponents())
                    .map(component -> component.getAccessor())
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Parts(Command.Parameter.listOf(request), accessors);
        }
    };

    private Components() {}

    private record Parts(List<Command.Parameter> parameters, List<Method> accessors) {}

    /**
     * The parameters of a request, in order.
     *
     * @throws IllegalArgumentException when it is the request of a command with other parameters
     */
    static List<Object> of(Command<?> command, Record request) {
        Parts parts = REQUESTS.get(request.getClass());
        if (!parts.parameters.equals(command.parameters())) {
            throw new IllegalArgumentException("The parameters are not those of " + command.key());
        }
        // Refuses null, which the methods do not take.
        return parts.accessors.stream().map(accessor -> of(request, accessor)).collect(Collectors.toUnmodifiableList());
    }

    static Object of(Object given, Method accessor) {
        try {
            return accessor.invoke(given);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("What commands are given are public records", e);
        }
    }
}
