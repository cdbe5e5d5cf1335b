package org.linli.grid;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A division as drawn (网格划分方案). The next one begins with the present one and changes it:
 *
 * <pre>{@code
 * DivisionForm next = DivisionForm.of(present)
 *         .split(south, GridForm.basic(5, "南一网格", a), GridForm.basic(6, "南二网格", b))
 *         .merge(east, west)
 *         .move(Set.of(building), north);
 * }</pre>
 *
 * @param grids the grids
 */
public record DivisionForm(List<GridForm> grids) {
    /** Copies the list. */
    public DivisionForm {
        grids = List.copyOf(grids);
    }

    /**
     * A division of new grids.
     *
     * @param grids the grids
     * @return the form
     */
    public static DivisionForm of(GridForm... grids) {
        return new DivisionForm(List.of(grids));
    }

    /**
     * A division as it stands, all of whose grids go on.
     *
     * @param present the division
     * @return the form
     */
    public static DivisionForm of(Division present) {
        return new DivisionForm(present.grids().stream().map(GridForm::of).toList());
    }

    /**
     * Splits a grid (拆分): it ends, and the parts take its place.
     *
     * @param grid which
     * @param parts what takes its place
     * @return the form
     * @throws IllegalArgumentException when no grid of the form goes on with that one
     */
    public DivisionForm split(Id<Grid> grid, GridForm... parts) {
        int place = place(grid);
        List<GridForm> next = new ArrayList<>(grids);
        next.remove(place);
        next.addAll(place, List.of(parts));
        return new DivisionForm(next);
    }

    /**
     * Merges a grid into another (合并): it ends, and the other goes on with its buildings and micro-grids.
     *
     * @param grid which ends
     * @param into which goes on
     * @return the form
     * @throws IllegalArgumentException when no grid of the form goes on with one of them, or they are the same
     */
    public DivisionForm merge(Id<Grid> grid, Id<Grid> into) {
        if (grid.equals(into)) {
            throw new IllegalArgumentException("A grid is merged into another one");
        }
        GridForm ending = grids.get(place(grid));
        GridForm going = grids.get(place(into));
        List<MicroGridForm> parts = new ArrayList<>(going.microGrids());
        parts.addAll(ending.microGrids());
        List<GridForm> next = new ArrayList<>(grids);
        next.set(
                place(into),
                going.covering(Sets.union(going.buildings(), ending.buildings()))
                        .parts(parts));
        next.remove(ending);
        return new DivisionForm(next);
    }

    /**
     * Moves buildings to a grid (调整): other grids of its nature lose them.
     *
     * @param buildings which
     * @param to the grid
     * @return the form
     * @throws IllegalArgumentException when no grid of the form goes on with that one
     */
    public DivisionForm move(Set<Id<Building>> buildings, Id<Grid> to) {
        GridForm target = grids.get(place(to));
        return new DivisionForm(grids.stream()
                .map(grid -> {
                    if (grid.equals(target)) {
                        return grid.covering(Sets.union(grid.buildings(), buildings));
                    }
                    boolean loses = grid.nature() == target.nature()
                            && !Sets.intersection(grid.buildings(), buildings).isEmpty();
                    return loses ? grid.covering(Sets.difference(grid.buildings(), buildings)) : grid;
                })
                .toList());
    }

    /** The same, in which a new grid goes on with the one before that has its number and name. */
    DivisionForm goingOn(Optional<Division> before) {
        return before.map(last -> new DivisionForm(
                        grids.stream().map(grid -> grid.goingOn(last)).toList()))
                .orElse(this);
    }

    /** All buildings that it names. */
    Set<Id<Building>> buildings() {
        Set<Id<Building>> all = new HashSet<>();
        for (GridForm grid : grids) {
            all.addAll(grid.buildings());
            grid.microGrids().forEach(part -> all.addAll(part.buildings()));
        }
        return all;
    }

    private int place(Id<Grid> grid) {
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i).continues().equals(Optional.of(grid))) {
                return i;
            }
        }
        throw new IllegalArgumentException("No grid of this form goes on with " + grid);
    }
}
