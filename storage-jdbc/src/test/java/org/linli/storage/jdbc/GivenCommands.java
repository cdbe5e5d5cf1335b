package org.linli.storage.jdbc;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;

/** Told of each command that reaches an office, with its parameters and its decision, in the classes that {@link TellingClasses} loads. */
public final class GivenCommands {
    private static BiConsumer<Command<?>, List<?>> listener = (command, given) -> {};
    private static volatile BiConsumer<Command<?>, Decision<?>> reader = (command, decision) -> {};

    private GivenCommands() {}

    static void toldTo(BiConsumer<Command<?>, List<?>> other) {
        listener = other;
    }

    static void answersReadBy(BiConsumer<Command<?>, Decision<?>> other) {
        reader = other;
    }

    /** Called by the office when it has decided. */
    public static void answered(Decision<?> decision, Command<?> command) {
        reader.accept(command, decision);
    }

    /** Called by the office before it decides. */
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
