package org.linli.planted.kernel;

import java.time.LocalDate;
import org.linli.charter.Charter;
import org.linli.storage.Kind;

/** Stands on the ground, and looks up at what is built on it. */
public final class Upward {
    private final Kind<?>[] kinds = {};

    /** Calls what is built on it. */
    int years() {
        return Charter.national(LocalDate.of(2022, 9, 1)).version() + kinds.length;
    }
}
