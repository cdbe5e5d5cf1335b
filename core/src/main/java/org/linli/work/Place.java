package org.linli.work;

import java.util.Comparator;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/**
 * Which aggregate: of two kinds, both may have the same id.
 *
 * <p>All transactions write in the order of places, so that two of them seldom wait for one another.
 *
 * @param kind its kind
 * @param ref where it lives
 */
record Place(Kind<?> kind, Ref<?> ref) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.<Place, String>comparing(place -> place.kind.name())
            .thenComparing(place -> place.ref.community())
            .thenComparing(place -> place.ref.id().value());

    static <A> Place of(Kind<A> kind, A aggregate) {
        return new Place(kind, kind.refOf(aggregate));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
