package org.linli.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Event;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Versioned;

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

    /** Some places, what lets a unique value go in front. */
    static Stream<Place> inOrder(Stream<Place> places, Map<Place, Staged<?>> staged, IdentityMap identities) {
        return places.sorted(Comparator.comparing(place -> !Optional.<Staged<?>>ofNullable(staged.get(place))
                .filter(next -> next.letsGo(identities))
                .isPresent()));
    }

    /** Whether it lets a unique value go that the aggregate has in the store. */
    private boolean letsGo(IdentityMap identities) {
        return identities.find(kind, ref()).map(Versioned::aggregate).stream()
                .anyMatch(before -> kind.indexes().stream()
                        .filter(Index::isUnique)
                        .anyMatch(index -> !index.valuesOf(aggregate).containsAll(index.valuesOf(before))));
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
