package org.linli.examples.story;

import java.io.Console;

/** Whether the output goes to a terminal. */
public final class Terminal {
    private Terminal() {}

    /** {@return whether the output goes to a terminal, and not into a file or another program} */
    @SuppressWarnings("SystemConsoleNull") // what newer platforms give instead of null is asked for below
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            // Before 22, there is a console only where there is a terminal.
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
