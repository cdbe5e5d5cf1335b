package org.linli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/**
 * An aggregate as a command has left it, not written yet.
 *
 * @param kind its kind
 * @param aggregate what it has become
 * @param events what has happened to it, in order
 */
record Staged<A>(Kind<A> kind, A aggregate, List<Event> events) {
    Staged {
        events = List.copyOf(events);
    }

    Ref<A> ref() {
        return kind.refOf(aggregate);
    }

    Staged<A> then(Staged<?> later) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(later.events);
        return new Staged<>(kind, kind.type().cast(later.aggregate), all);
    }

    /**
     * A record of bookkeeping that a command writes or deletes.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param record the record; empty to delete it
     * @param isNew whether its id was given in this command, so that no earlier one has to be looked for
     */
    record Booking<A>(Kind<A> kind, Ref<A> ref, Optional<A> record, boolean isNew) {}
}
