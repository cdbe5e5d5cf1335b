package org.linli.storage.memory;

import java.util.Comparator;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Ref;

/** A community and an id there, in the order of keys. */
record Place(String community, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::community).thenComparing(Place::id);

    static Place of(Ref<?> ref) {
        return new Place(ref.community().value(), ref.id().value());
    }

    <A> Ref<A> ref() {
        return Ref.of(new DivisionCode(community), Id.of(id));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
