package org.linli.storage.jdbc;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.linli.kernel.Command;

/** Told of each command that reaches an office, with its parameters, in the classes that {@link TellingClasses} loads. */
public final class GivenCommands {
    private static BiConsumer<Command<?>, List<?>> listener = (command, given) -> {};

    private GivenCommands() {}

    static void toldTo(BiConsumer<Command<?>, List<?>> other) {
        listener = other;
    }

    /** Called by the office. */
    public static void tell(Command<?> command, Record request) {
        listener.accept(
                command,
                Stream.of(request.getClass().getRecordComponents())
                        .map(component -> part(request, component.getAccessor()))
                        .toList());
    }

    /** A request is a private record of a use-case class. */
    private static Object part(Record request, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
