package org.linli.storage.memory;

import java.util.Comparator;
import org.linli.storage.Change;
import org.linli.storage.Pending;

/** Whose changes: a kind's name and a place. */
record Stem(String kind, Place place) implements Comparable<Stem> {
    private static final Comparator<Stem> ORDER =
            Comparator.comparing(Stem::kind).thenComparing(Stem::place);

    static Stem of(Pending pending) {
        return new Stem(pending.kind(), new Place(pending.community().value(), pending.id()));
    }

    static Stem of(Change change) {
        return new Stem(change.kind(), new Place(change.community().value(), change.id()));
    }

    @Override
    public int compareTo(Stem other) {
        return ORDER.compare(this, other);
    }
}
