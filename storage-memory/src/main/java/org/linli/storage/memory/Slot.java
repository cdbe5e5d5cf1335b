package org.linli.storage.memory;

import java.util.Comparator;
import org.linli.storage.BasicType;

/** An entry of an index: a value, and where it was found. */
record Slot(Object value, Place place) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::value, BasicType::compare).thenComparing(Slot::place);

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
