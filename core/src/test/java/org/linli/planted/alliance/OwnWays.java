package org.linli.planted.alliance;

import org.linli.kernel.Command;
import org.linli.kernel.Inspection;
import org.linli.kernel.Role;

/** Makes commands and inspections in ways of its own. */
public final class OwnWays {
    private static final Command<Gathering> OPEN = step("open").by(Role.SYSTEM);

    private OwnWays() {}

    /** What it has made. */
    public static String made() {
        return OPEN.key() + asked().isClean();
    }

    private static Command<Gathering> step(String name) {
        return Command.of("gatherings", name, Gathering.class);
    }

    private static Inspection asked() {
        return new Inspection();
    }
}
