package org.linli.placement;

import java.util.List;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * One way in which an impossible placement becomes possible, the cheapest of its kind (化解办法).
 *
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public sealed interface WayOut<P, G> {
    /**
     * The way as a finding.
     *
     * @return the finding, a hint; it names grids and figures, never people
     */
    Finding finding();

    /**
     * Grids take more people than their most.
     *
     * @param grid which grid
     * @param places how many more
     * @param <P> what a person is
     * @param <G> what a grid is
     */
    record MorePlaces<P, G>(Room<G> grid, int places) implements WayOut<P, G> {
        @Override
        public Finding finding() {
            return Finding.hint("placement-way-places")
                    .with("grid", grid.name())
                    .with("places", places);
        }
    }

    /**
     * Some people are left without a grid.
     *
     * @param people who; the sum of all other costs is least then
     * @param <P> what a person is
     * @param <G> what a grid is
     */
    record LeaveOut<P, G>(List<Id<P>> people) implements WayOut<P, G> {
        /** Copies the list. */
        public LeaveOut {
            people = List.copyOf(people);
        }

        @Override
        public Finding finding() {
            return Finding.hint("placement-way-leave-out").with("people", people.size());
        }
    }

    /**
     * A grid makes do with fewer people than its least.
     *
     * @param grid which grid
     * @param missing how many fewer
     * @param <P> what a person is
     * @param <G> what a grid is
     */
    record FewerNeeded<P, G>(Room<G> grid, int missing) implements WayOut<P, G> {
        @Override
        public Finding finding() {
            return Finding.hint("placement-way-fewer").with("grid", grid.name()).with("missing", missing);
        }
    }
}
