package org.linli.storage;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;

/**
 * Where an aggregate lives: its community and its id there. The community comes first in every key, so that a store can
 * be divided by it.
 *
 * @param community the community's division code
 * @param id the id within the community
 * @param <A> the aggregate
 */
public record Ref<A>(DivisionCode community, Id<A> id) implements Comparable<Ref<A>> {
    /**
     * The place of an aggregate.
     *
     * @param community the community's division code
     * @param id the id within the community
     * @param <A> the aggregate
     * @return the place
     */
    public static <A> Ref<A> of(DivisionCode community, Id<A> id) {
        return new Ref<>(community, id);
    }

    @Override
    public int compareTo(Ref<A> other) {
        int byCommunity = community.value().compareTo(other.community.value());
        return byCommunity != 0 ? byCommunity : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return community.value() + "/" + id;
    }
}
