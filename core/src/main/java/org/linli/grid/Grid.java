package org.linli.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.GridCode;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A grid (网格): the smallest area with posts of its own. It belongs to one division; the next division may go on with it under
 * the same id, redrawn.
 *
 * @param id its id
 * @param number its number in the community
 * @param code its code by the host's scheme, with the community's code in it
 * @param name its name, 1 to {@value #MAX_NAME} characters
 * @param nature what it is drawn for
 * @param type what stands in it
 * @param buildings its buildings
 * @param microGrids its parts, at most {@value #MAX_MICRO_GRIDS}
 * @param households households when it was drawn
 * @param residents residents when it was drawn, where counted
 */
public record Grid(
        Id<Grid> id,
        int number,
        GridCode code,
        String name,
        GridNature nature,
        GridType type,
        Set<Id<Building>> buildings,
        List<MicroGrid> microGrids,
        long households,
        Optional<Long> residents) {
    /** The longest name. */
    public static final int MAX_NAME = 50;

    /** The most micro-grids of one grid. */
    public static final int MAX_MICRO_GRIDS = 200;

    /** Copies the collections. */
    public Grid {
        buildings = Set.copyOf(buildings);
        microGrids = List.copyOf(microGrids);
    }

    /**
     * Whether a building belongs to it.
     *
     * @param building the building
     * @return true when it does
     */
    public boolean covers(Id<Building> building) {
        return buildings.contains(building);
    }

    /**
     * The micro-grid of a building.
     *
     * @param building the building
     * @return the micro-grid; empty when the building is in none of this grid's
     */
    public Optional<MicroGrid> microGridOf(Id<Building> building) {
        return microGrids.stream()
                .filter(part -> part.buildings().contains(building))
                .findFirst();
    }

    /**
     * One of its micro-grids.
     *
     * @param microGrid its id
     * @return the micro-grid, if it belongs to this grid
     */
    public Optional<MicroGrid> microGrid(Id<MicroGrid> microGrid) {
        return microGrids.stream().filter(part -> part.id().equals(microGrid)).findFirst();
    }

    /** {@return whether it is one of the grids that cover the community} */
    public boolean isBasic() {
        return nature == GridNature.BASIC;
    }
}
