package org.linli.planted.hidden;

import java.time.Clock;

/** Named like the builder, but elsewhere. */
final class LinliElsewhere {
    private LinliElsewhere() {}

    static Clock defaults() {
        return Clock.systemUTC();
    }
}
