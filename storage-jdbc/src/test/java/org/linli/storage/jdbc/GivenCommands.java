package org.linli.storage.jdbc;

import java.util.List;
import java.util.function.BiConsumer;
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
        listener.accept(command, HostilePlaces.parts(request));
    }
}
