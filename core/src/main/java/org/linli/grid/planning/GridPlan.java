package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.linli.charter.Span;
import org.linli.community.Building;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * A community divided into grids (网格划分方案), with the reasons. It is a proposal: no grid changes by it. Immutable, and for
 * use by any thread.
 */
public final class GridPlan {
    private final PlanningInput input;
    private final List<PlannedBlock> blocks;
    private final List<PlannedGrid> grids;
    private final int[] gridOf;
    private final List<Finding> notes;

    private GridPlan(PlanningInput input, List<PlannedBlock> blocks, List<PlannedGrid> grids) {
        this.input = input;
        this.blocks = List.copyOf(blocks);
        this.grids = List.copyOf(grids);
        gridOf = new int[input.size()];
        for (PlannedGrid grid : grids) {
            grid.buildings().forEach(building -> gridOf[input.number(building)] = grid.number());
        }
        notes = List.copyOf(new Notes(input, this.blocks, this.grids).all());
    }

    static GridPlan of(PlanningInput input, long seed, int steps) {
        Band band = Band.of(input.band());
        Blocks shown = new Blocks(input);
        List<PlannedBlock> blocks = new ArrayList<>();
        List<PlannedGrid> grids = new ArrayList<>();
        for (int[] members : new Connectivity(input.graph()).parts(building -> input.parkOf(building) < 0)) {
            PlannedBlock block = shown.block(blocks.size() + 1, Optional.empty(), members);
            SeededDraws draws = SeededDraws.of(seed, block.buildings().get(0).value());
            List<int[]> parts = BlockDivision.divide(input.graph().part(members), band, draws, steps);
            parts.stream()
                    .map(part -> Arrays.stream(part).map(at -> members[at]).toArray())
                    .sorted(Comparator.comparingInt(part -> part[0]))
                    .forEach(part -> grids.add(shown.grid(grids.size() + 1, block, part)));
            blocks.add(block);
        }
        input.parks().forEach((name, members) -> {
            PlannedBlock block = shown.block(blocks.size() + 1, Optional.of(name), members);
            grids.add(shown.grid(grids.size() + 1, block, members));
            blocks.add(block);
        });
        return new GridPlan(input, blocks, grids);
    }

    /** {@return the grids by number; every building is in exactly one} */
    public List<PlannedGrid> grids() {
        return grids;
    }

    /**
     * The plan as a drawing that the community can put before the sub-district (转为划分方案): every grid is a basic one, with its
     * number in the plan; a park is one of enterprises.
     *
     * @param name what the grid of a number is called
     * @return the drawing, for {@link org.linli.grid.Divisions#draw}
     */
    public DivisionForm drawing(IntFunction<String> name) {
        return new DivisionForm(grids.stream()
                .map(grid -> {
                    GridForm form =
                            GridForm.basic(grid.number(), name.apply(grid.number()), Set.copyOf(grid.buildings()));
                    return grid.park().isPresent() ? form.of(GridType.ENTERPRISE) : form;
                })
                .toList());
    }

    /** {@return the blocks by number, with what arithmetic says of each} */
    public List<PlannedBlock> blocks() {
        return blocks;
    }

    /** {@return the band that the plan was made for} */
    public Span band() {
        return input.band();
    }

    /**
     * The grid of a building.
     *
     * @param building a building of the community
     * @return its grid
     * @throws IllegalArgumentException when the community has no such building
     */
    public PlannedGrid gridOf(Id<Building> building) {
        return grids.get(gridOf[number(building)] - 1);
    }

    /**
     * What is worth knowing of the plan (说明): blocks that no number of grids divides into the band, buildings that are
     * too large for it, grids that miss it, parks.
     *
     * @return warnings and hints; no warning means that every grid but the parks lies in the band
     */
    public List<Finding> notes() {
        return notes;
    }

    /**
     * Why a building lies in its grid (为何划入该网格): what its block allows, which neighbours it keeps, and what would
     * become of the grids if it went over to one beside.
     *
     * @param building a building of the community
     * @return the reasons, as hints
     * @throws IllegalArgumentException when the community has no such building
     */
    public List<Finding> why(Id<Building> building) {
        return new GridReasons(input, this).of(number(building));
    }

    /**
     * Recounts the plan from its inputs, by other code than made it: every building in one grid, every grid
     * connected without crossing a main road, parks whole and by themselves, every grid in the band where the
     * arithmetic of its block allows it (复核).
     *
     * @return what does not hold; empty when all of it does
     */
    public List<Finding> verify() {
        return new Recount(input)
                .check(grids.stream().map(PlannedGrid::buildings).toList());
    }

    /** {@return how many grids are measured by the band and lie in it} */
    public int gridsInBand() {
        return (int) grids.stream().filter(PlannedGrid::inBand).count();
    }

    /** {@return pairs of neighbours of one block, how many of them the plan keeps in one grid, and how many not} */
    public Together together() {
        BuildingGraph graph = input.graph();
        int kept = 0;
        int parted = 0;
        for (int building = 0; building < graph.size(); building++) {
            for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
                int other = graph.neighbour(at);
                if (building < other && gridOf[building] == gridOf[other]) {
                    kept++;
                } else if (building < other && input.parkOf(building) == input.parkOf(other)) {
                    parted++;
                }
            }
        }
        return new Together(kept, parted);
    }

    private int number(Id<Building> building) {
        int number = input.number(building);
        if (number < 0) {
            throw new IllegalArgumentException("There is no building " + building + " in this plan");
        }
        return number;
    }

    /**
     * Neighbours that stay together or not (相邻楼栋是否同格).
     *
     * @param kept pairs of neighbours in one grid
     * @param parted pairs of neighbours of one block in two grids
     */
    public record Together(int kept, int parted) {}
}
