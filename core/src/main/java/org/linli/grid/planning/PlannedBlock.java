package org.linli.grid.planning;

import java.util.List;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * Buildings that are connected without crossing a main road (街区), or a whole enterprise park: no grid reaches beyond.
 *
 * @param number its number in the plan, from 1, by first building; parks come last
 * @param park name of the park that it is, if it is one
 * @param buildings its buildings in the order of their ids
 * @param households households of all of them
 * @param roads names of the main roads that bound it, in order
 * @param fewest the fewest grids of the band that its households fit into: households / most, rounded up
 * @param greatest the most grids of the band that its households fill: households / least, rounded down
 * @param arithmeticAllows whether fewest is not more than greatest and no building alone is larger than the band; it
 *     does not look at how the buildings lie, nor at how lumpy they are
 */
public record PlannedBlock(
        int number,
        Optional<String> park,
        List<Id<Building>> buildings,
        long households,
        List<String> roads,
        long fewest,
        long greatest,
        boolean arithmeticAllows) {
    /** Copies the lists. */
    public PlannedBlock {
        buildings = List.copyOf(buildings);
        roads = List.copyOf(roads);
    }
}
