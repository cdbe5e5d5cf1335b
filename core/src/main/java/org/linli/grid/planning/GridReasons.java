package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/** Why a building lies in its grid, and what would become of the grids if it lay in another. */
final class GridReasons {
    private final PlanningInput input;
    private final GridPlan plan;
    private final BuildingGraph graph;
    private final Band band;

    GridReasons(PlanningInput input, GridPlan plan) {
        this.input = input;
        this.plan = plan;
        graph = input.graph();
        band = Band.of(input.band());
    }

    List<Finding> of(int building) {
        PlannedGrid grid = grid(building);
        List<Finding> reasons = new ArrayList<>();
        if (grid.park().isPresent()) {
            reasons.add(Finding.hint("planning-why-park")
                    .with("building", input.called(building))
                    .with("park", Excerpt.of(grid.park().orElseThrow()))
                    .with("grid", grid.number()));
            return reasons;
        }
        PlannedBlock block = plan.blocks().get(grid.block() - 1);
        reasons.add(Finding.hint("planning-why-grid")
                .with("building", input.called(building))
                .with("own", graph.households(building))
                .with("grid", grid.number())
                .with("buildings", grid.buildings().size())
                .with("households", grid.households())
                .with("least", band.least())
                .with("most", band.most())
                .with("fit", grid.fit()));
        reasons.add((block.fewest() <= block.greatest()
                        ? Finding.hint("planning-why-block")
                        : Finding.hint("planning-why-block-impossible"))
                .with("block", block.number())
                .with("buildings", block.buildings().size())
                .with("households", block.households())
                .with("fewest", block.fewest())
                .with("greatest", block.greatest())
                .with(
                        "grids",
                        plan.grids().stream()
                                .filter(each -> each.block() == block.number())
                                .count()));
        reasons.add(Finding.hint("planning-why-neighbours")
                .with("here", touching(building, grid))
                .with("all", graph.afterLastNeighbour(building) - graph.firstNeighbour(building)));
        beside(building, grid).forEach(other -> reasons.add(move(building, grid, other)));
        acrossRoads(building, grid, reasons);
        return reasons;
    }

    private Finding move(int building, PlannedGrid from, PlannedGrid to) {
        long own = graph.households(building);
        long left = from.households() - own;
        long joined = to.households() + own;
        int[] members =
                from.buildings().stream().mapToInt(input::number).sorted().toArray();
        if (members.length == 1) {
            return Finding.hint("planning-move-empties")
                    .with("grid", to.number())
                    .with("joined", joined);
        }
        if (!new Connectivity(graph).isConnected(members, building)) {
            return Finding.hint("planning-move-breaks")
                    .with("grid", to.number())
                    .with("own", from.number());
        }
        boolean worse = band.outside(left) + band.outside(joined)
                > band.outside(from.households()) + band.outside(to.households());
        return (worse ? Finding.hint("planning-move-outside") : Finding.hint("planning-move-possible"))
                .with("grid", to.number())
                .with("own", from.number())
                .with("left", left)
                .with("joined", joined)
                .with("there", touching(building, to))
                .with("here", touching(building, from));
    }

    private List<PlannedGrid> beside(int building, PlannedGrid grid) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
            PlannedGrid other = grid(graph.neighbour(at));
            if (other.park().isEmpty() && other.number() != grid.number()) {
                numbers.add(other.number());
            }
        }
        return numbers.stream().map(number -> plan.grids().get(number - 1)).toList();
    }

    private void acrossRoads(int building, PlannedGrid grid, List<Finding> reasons) {
        for (PlanningInput.Crossing crossing : input.crossings()) {
            if (crossing.one() == building || crossing.other() == building) {
                int other = crossing.one() == building ? crossing.other() : crossing.one();
                if (grid(other).number() != grid.number()) {
                    reasons.add(Finding.hint("planning-why-road")
                            .with("road", Excerpt.of(crossing.road()))
                            .with("building", input.called(other))
                            .with("grid", grid(other).number()));
                }
            }
        }
    }

    private int touching(int building, PlannedGrid grid) {
        int touching = 0;
        for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
            if (grid(graph.neighbour(at)).number() == grid.number()) {
                touching++;
            }
        }
        return touching;
    }

    private PlannedGrid grid(int building) {
        return plan.gridOf(input.id(building));
    }
}
