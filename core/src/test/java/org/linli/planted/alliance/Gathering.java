package org.linli.planted.alliance;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.planted.person.Neighbour;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/** An aggregate that calls an aggregate of another feature. */
public record Gathering(DivisionCode community, Id<Gathering> id, String host) {
    /** How it is stored. */
    public static final Kind<Gathering> KIND =
            Kind.named("planted-gathering", 1, Gathering.class, Gathering::ref).build();

    /** Takes the other aggregate, where the name would have been enough. */
    public Gathering hostedBy(Neighbour neighbour) {
        return new Gathering(community, id, neighbour.name());
    }

    private Ref<Gathering> ref() {
        return Ref.of(community, id);
    }
}
