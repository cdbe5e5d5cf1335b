package org.linli.grid.post;

import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.MicroGrid;
import org.linli.kernel.Id;

/**
 * Where in a division a post stands (岗位所在).
 *
 * @param grid the grid
 * @param microGrid the micro-grid, for roles of its team
 * @param building the building, for its head
 */
public record Seat(Id<Grid> grid, Optional<Id<MicroGrid>> microGrid, Optional<Id<Building>> building) {
    /**
     * A post of a whole grid.
     *
     * @param grid the grid
     * @return the seat
     */
    public static Seat of(Id<Grid> grid) {
        return new Seat(grid, Optional.empty(), Optional.empty());
    }

    /**
     * A role in the team of a micro-grid.
     *
     * @param grid the grid
     * @param microGrid the micro-grid
     * @return the seat
     */
    public static Seat inTeam(Id<Grid> grid, Id<MicroGrid> microGrid) {
        return new Seat(grid, Optional.of(microGrid), Optional.empty());
    }

    /**
     * The head of a building.
     *
     * @param grid the grid
     * @param building the building
     * @return the seat
     */
    public static Seat ofBuilding(Id<Grid> grid, Id<Building> building) {
        return new Seat(grid, Optional.empty(), Optional.of(building));
    }

    /**
     * Whether a division has this place.
     *
     * @param division the division
     * @return true when it has the grid, and in it the micro-grid and the building, where named
     */
    public boolean isIn(Division division) {
        return division.grid(grid)
                .filter(found -> microGrid.stream()
                        .allMatch(part -> found.microGrid(part).isPresent()))
                .filter(found -> building.stream().allMatch(found::covers))
                .isPresent();
    }
}
