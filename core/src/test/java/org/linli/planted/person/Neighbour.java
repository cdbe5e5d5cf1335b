package org.linli.planted.person;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/** An aggregate of one feature. */
public record Neighbour(DivisionCode community, Id<Neighbour> id, String name) {
    /** How it is stored. */
    public static final Kind<Neighbour> KIND =
            Kind.named("planted-neighbour", 1, Neighbour.class, Neighbour::ref).build();

    private Ref<Neighbour> ref() {
        return Ref.of(community, id);
    }
}
