package org.linli.placement;

import java.util.List;
import org.linli.kernel.Id;

/**
 * A grid in which a person may serve, and what that costs.
 *
 * @param grid the grid
 * @param charges what it costs, term by term
 * @param <G> what a grid is
 */
public record Option<G>(Id<G> grid, List<Charge> charges) {
    /** Copies the list. */
    public Option {
        charges = List.copyOf(charges);
    }

    /**
     * An option whose cost is not divided.
     *
     * @param grid the grid
     * @param cost what it costs
     * @param <G> what a grid is
     * @return the option
     */
    public static <G> Option<G> of(Id<G> grid, long cost) {
        return new Option<>(grid, List.of(new Charge(BilingualName.COST, cost)));
    }

    /**
     * {@return the sum of the charges}
     *
     * @throws ArithmeticException when it does not fit into a long
     */
    public long cost() {
        return Charge.sum(charges);
    }
}
