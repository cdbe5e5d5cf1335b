package org.linli.grid;

import java.util.Map;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * Where an incident or a visit takes place (事发地点), beside the division in force on the day.
 *
 * @param grid the grid
 * @param building the building, where known
 * @param division the division in force on the day, if any
 */
public record Site(Id<Grid> grid, Optional<Id<Building>> building, Optional<Division> division) {
    /** {@return the grid; empty when it is not in force on the day} */
    public Optional<Grid> found() {
        return division.flatMap(inForce -> inForce.grid(grid));
    }

    /** {@return whether the grid is in force on the day} */
    public boolean isInForce() {
        return found().isPresent();
    }

    /** {@return whether the grid covers the building; true when no building is named, and for a grid not in force, which another rule refuses} */
    public boolean hasBuilding() {
        return found().stream().allMatch(covering -> building.stream().allMatch(covering::covers));
    }

    /** {@return the figures of a finding: the grid, by its name where it has one, and the building} */
    public Map<String, Object> figures() {
        return Map.of(
                "grid",
                found().map(Grid::name).orElse(grid.value()),
                "building",
                building.map(Id::value).orElse(""));
    }
}
