package org.linli;

import java.time.Clock;
import java.util.UUID;

/** Named and placed like the builder, which alone may make defaults. */
final class LinliPlanted {
    private LinliPlanted() {}

    static Object defaults() {
        return new Object[] {Clock.systemUTC(), UUID.randomUUID()};
    }
}
