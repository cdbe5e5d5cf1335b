package org.linli.placement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;

/**
 * A person to be placed, with all grids in which he or she may serve (待派人员). A need that looks for a resource, or a case that
 * looks for a mediator, is a seeker as well.
 *
 * @param id who
 * @param options where he or she may serve; each grid once; empty when nowhere
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public record Seeker<P, G>(Id<P> id, List<Option<G>> options) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a grid is named twice
     */
    public Seeker {
        options = List.copyOf(options);
        Set<Id<G>> grids = new HashSet<>();
        for (Option<G> option : options) {
            if (!grids.add(option.grid())) {
                throw new IllegalArgumentException("Person " + id + " names grid " + option.grid() + " twice");
            }
        }
    }

    /**
     * What a grid would cost this person.
     *
     * @param grid the grid
     * @return the option, or nothing when he or she may not serve there
     */
    public Optional<Option<G>> option(Id<G> grid) {
        return options.stream().filter(option -> option.grid().equals(grid)).findFirst();
    }
}
