package org.linli.grid.planning;

import java.util.List;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A grid of a plan (规划网格): connected buildings of one block, or a whole enterprise park.
 *
 * @param number its number in the plan, from 1, by block and first building; parks come last
 * @param block number of its block
 * @param park name of the park that it is, if it is one
 * @param buildings its buildings in the order of their ids, at least one
 * @param households households of all of them
 * @param fit how these stand to the band
 */
public record PlannedGrid(
        int number, int block, Optional<String> park, List<Id<Building>> buildings, long households, GridFit fit) {
    /**
     * Copies the buildings.
     *
     * @throws IllegalArgumentException when there are none
     */
    public PlannedGrid {
        buildings = List.copyOf(buildings);
        if (buildings.isEmpty()) {
            throw new IllegalArgumentException("A grid has a building");
        }
    }

    /** {@return whether it is measured by the band and lies in it} */
    public boolean inBand() {
        return fit == GridFit.IN_BAND;
    }
}
