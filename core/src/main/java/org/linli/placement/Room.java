package org.linli.placement;

import org.linli.kernel.Id;

/**
 * A grid as far as a placement looks at it: how many people it takes (网格编制). A resource with a capacity, or a mediator
 * with room for so many cases, is a room as well.
 *
 * @param id which grid
 * @param name its name, as explanations show it; of a place, never of a person
 * @param least the fewest people that it needs
 * @param most the most people that it takes
 * @param <G> what a grid is
 */
public record Room<G>(Id<G> id, String name, int least, int most) {
    /** The largest number of people that a grid can be said to take. */
    public static final int UNLIMITED = 1 << 30;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when the name is blank, or not 0 ≤ least ≤ most ≤ {@link #UNLIMITED}
     */
    public Room {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Grid " + id + " has no name");
        }
        if (least < 0 || most < least || most > UNLIMITED) {
            throw new IllegalArgumentException("Grid " + id + " cannot take " + least + " to " + most + " people");
        }
    }
}
