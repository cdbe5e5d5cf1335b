package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.community.Building;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** Counts a division again from the inputs alone: it shares no code with the search that may have made it. */
final class Recount {
    private static final int NONE = -1;

    private final PlanningInput input;
    private final BuildingGraph graph;
    private final List<Finding> findings = new ArrayList<>();

    Recount(PlanningInput input) {
        this.input = input;
        graph = input.graph();
    }

    List<Finding> check(List<? extends Collection<Id<Building>>> grids) {
        int[] gridOf = new int[input.size()];
        Arrays.fill(gridOf, NONE);
        for (int grid = 0; grid < grids.size(); grid++) {
            for (Id<Building> building : grids.get(grid)) {
                enter(building, grid, gridOf);
            }
        }
        for (int building = 0; building < gridOf.length; building++) {
            if (gridOf[building] == NONE) {
                findings.add(Finding.violation("planning-building-missing").with("building", input.called(building)));
            }
        }
        checkParks(gridOf);
        checkConnected(gridOf, grids.size());
        checkBand(gridOf, grids.size());
        return List.copyOf(findings);
    }

    private void enter(Id<Building> id, int grid, int[] gridOf) {
        int building = input.number(id);
        if (building < 0) {
            findings.add(Finding.violation("planning-building-unknown")
                    .with("building", input.called(id))
                    .with("grid", grid + 1));
        } else if (gridOf[building] != NONE) {
            findings.add(Finding.violation("planning-building-twice")
                    .with("building", input.called(id))
                    .with("one", gridOf[building] + 1)
                    .with("other", grid + 1));
        } else {
            gridOf[building] = grid;
        }
    }

    private void checkParks(int[] gridOf) {
        for (Map.Entry<String, int[]> park : input.parks().entrySet()) {
            int[] members = park.getValue();
            int home = gridOf[members[0]];
            long here = IntStream.range(0, gridOf.length)
                    .filter(building -> gridOf[building] == home)
                    .count();
            boolean whole = Arrays.stream(members).allMatch(member -> gridOf[member] == home);
            if (!whole) {
                findings.add(Finding.violation("planning-park-divided").with("park", Excerpt.of(park.getKey())));
            } else if (here > members.length && home != NONE) {
                findings.add(Finding.violation("planning-park-mixed")
                        .with("park", Excerpt.of(park.getKey()))
                        .with("grid", home + 1)
                        .with("others", here - members.length));
            }
        }
    }

    /** A park is one grid even where it lies on both sides of a road. */
    private void checkConnected(int[] gridOf, int grids) {
        int[] sides = sides(gridOf, true);
        int[] piecesOf = pieces(sides, gridOf, grids);
        for (PlanningInput.Crossing crossing : input.crossings()) {
            if (gridOf[crossing.one()] == gridOf[crossing.other()] && input.parkOf(crossing.one()) < 0) {
                join(sides, crossing.one(), crossing.other());
            }
        }
        int[] piecesAcross = pieces(sides, gridOf, grids);
        for (int grid = 0; grid < grids; grid++) {
            if (piecesAcross[grid] > 1) {
                findings.add(Finding.violation("planning-grid-torn")
                        .with("grid", grid + 1)
                        .with("pieces", piecesAcross[grid]));
            } else if (piecesOf[grid] > 1) {
                findings.add(Finding.violation("planning-road-crossed").with("grid", grid + 1));
            }
        }
    }

    private void checkBand(int[] gridOf, int grids) {
        int[] blocks = sides(gridOf, false);
        long least = input.band().from();
        long most = input.band().to();
        long[] ofBlock = new long[blocks.length];
        boolean[] large = new boolean[blocks.length];
        long[] ofGrid = new long[grids];
        int[] oneOf = new int[grids];
        Arrays.fill(oneOf, NONE);
        for (int building = 0; building < blocks.length; building++) {
            int block = top(blocks, building);
            ofBlock[block] += graph.households(building);
            large[block] |= graph.households(building) > most;
            if (gridOf[building] != NONE) {
                ofGrid[gridOf[building]] += graph.households(building);
                oneOf[gridOf[building]] = building;
            }
        }
        for (int grid = 0; grid < grids; grid++) {
            if (oneOf[grid] != NONE && input.parkOf(oneOf[grid]) < 0) {
                int block = top(blocks, oneOf[grid]);
                long fewest = (ofBlock[block] + most - 1) / most;
                boolean allowed = fewest >= 1 && fewest <= ofBlock[block] / least && !large[block];
                if (allowed && !input.band().contains(ofGrid[grid])) {
                    findings.add(Finding.warning("planning-outside-band")
                            .with("grid", grid + 1)
                            .with("households", ofGrid[grid])
                            .with("least", least)
                            .with("most", most));
                }
            }
        }
    }

    /** Joins neighbours of one grid, or else of one block or park; each building then points towards one for all. */
    private int[] sides(int[] gridOf, boolean withinGrids) {
        int[] sides = IntStream.range(0, input.size()).toArray();
        for (int building = 0; building < sides.length; building++) {
            for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
                int other = graph.neighbour(at);
                boolean samePark = input.parkOf(building) == input.parkOf(other);
                if (withinGrids ? gridOf[building] == gridOf[other] : samePark) {
                    join(sides, building, other);
                }
            }
        }
        if (withinGrids) {
            input.parks().values().forEach(members -> {
                for (int member : members) {
                    if (gridOf[member] == gridOf[members[0]]) {
                        join(sides, member, members[0]);
                    }
                }
            });
        }
        return sides;
    }

    private int[] pieces(int[] sides, int[] gridOf, int grids) {
        int[] pieces = new int[grids];
        for (int building = 0; building < sides.length; building++) {
            if (gridOf[building] != NONE && sides[building] == building) {
                pieces[gridOf[building]]++;
            }
        }
        return pieces;
    }

    private static void join(int[] sides, int one, int other) {
        sides[top(sides, one)] = top(sides, other);
    }

    private static int top(int[] sides, int building) {
        int at = building;
        while (sides[at] != at) {
            sides[at] = sides[sides[at]];
            at = sides[at];
        }
        return at;
    }
}
