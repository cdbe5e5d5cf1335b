package org.linli.placement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Id;

/**
 * A placement of which only the grids are known so far.
 *
 * @param <G> what a grid is
 */
public final class PlacementStart<G> {
    private final List<Room<G>> rooms;

    PlacementStart(List<Room<G>> rooms) {
        this.rooms = new Grids<>(rooms).rooms().isEmpty() ? List.of() : List.copyOf(rooms);
    }

    /**
     * Names the people, whose costs then follow from terms.
     *
     * @param people what is known of each
     * @param id how each is told from the others
     * @param <T> what is known of a person
     * @param <P> what a person is
     * @return the draft, which takes conditions and terms
     */
    public <T, P> PlacementDraft<T, P, G> people(Collection<? extends T> people, Function<? super T, Id<P>> id) {
        return new PlacementDraft<>(rooms, List.copyOf(people), id::apply);
    }

    /**
     * Takes people row by row, whose costs are known.
     *
     * @param <P> what a person is
     * @return an empty table
     */
    public <P> PlacementTable<P, G> table() {
        return new PlacementTable<>(rooms, Optional.empty());
    }
}
