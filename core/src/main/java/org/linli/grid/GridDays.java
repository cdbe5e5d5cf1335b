package org.linli.grid;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.community.Building;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.work.Reading;

/** Since when grids are there, and which cover a building from a day on, for features that stand on them (网格沿革). */
public final class GridDays {
    private GridDays() {}

    /**
     * The grids that cover a building on a day or later, for features that look for what was done there.
     *
     * @param view what the transaction reads
     * @param building the building
     * @param day the day
     * @return the grids, each once
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Grid>> covering(Reading view, Id<Building> building, LocalDate day) {
        return Divisions.inForceFrom(view, day).stream()
                .flatMap(division -> division.grids().stream())
                .filter(grid -> grid.covers(building))
                .map(Grid::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The first day of a grid, for findings on what began before it.
     *
     * @param view what the transaction reads
     * @param grid the grid
     * @return the first day of the first division that has it; empty when none is published
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Optional<LocalDate> firstDay(Reading view, Id<Grid> grid) {
        return Divisions.published(view).stream()
                .filter(division -> division.grid(grid).isPresent())
                .flatMap(division -> division.inForce().map(Period::from).stream())
                .findFirst();
    }
}
