package org.linli.work;

import java.util.ArrayList;
import java.util.List;
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
}
