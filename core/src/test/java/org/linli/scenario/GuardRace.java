package org.linli.scenario;

import java.util.function.Function;
import org.linli.Desk;
import org.linli.kernel.Decision;
import org.linli.storage.Kind;

/**
 * Two writers of whom the second commits between what the first has read and what it writes.
 *
 * @param first decides on what the second changes; it is told so
 * @param second is accepted
 * @param guarded the kind that is guarded
 * @param guarding which of them has the guard that is looked at
 * @param told the finding by which the first shows that it has seen the second
 */
record GuardRace(
        Function<Desk, Decision<?>> first,
        Function<Desk, Decision<?>> second,
        Kind<?> guarded,
        Side guarding,
        String told) {
    /** A writer. */
    enum Side {
        /** The one that reads first and writes last. */
        FIRST,
        /** The one in between. */
        SECOND
    }
}
