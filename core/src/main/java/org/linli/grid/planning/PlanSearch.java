package org.linli.grid.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a division better, step by step: two grids side by side are joined and parted anew along a random tree
 * (recombination: DeFord, Duchin, Solomon, HDSR 2021), a building at the border goes over to the next grid, a grid that
 * is too large is parted, two that are too small are joined, and a few small ones are divided anew in the best way.
 * Every step keeps every grid connected.
 */
final class PlanSearch {
    private static final int DRAWS = 8;
    /** 3^8 pairs of a set of buildings and a part of it are looked at in some ten microseconds. */
    private static final int REBUILT = 8;

    private static final int BUILDINGS_OF_A_STEP = 16;
    private static final long WARMTH = 4L * Band.APART;

    private final BuildingGraph graph;
    private final Band band;
    private final SeededDraws draws;
    private final RandomTree tree;
    private final Connectivity connectivity;
    private final Pieces pieces;
    private int warmth;
    private long used;

    PlanSearch(BuildingGraph graph, Band band, SeededDraws draws, RandomTree tree, Pieces pieces) {
        this.graph = graph;
        this.band = band;
        this.draws = draws;
        this.tree = tree;
        this.pieces = pieces;
        connectivity = new Connectivity(graph);
    }

    /**
     * Works near the grids outside the band, until no more than so many households are outside, or the steps are used.
     */
    void repair(int steps, long enough) {
        int[] troubled = troubled();
        long seen = pieces.outside();
        for (used = 0; used < steps && pieces.outside() > enough; used++) {
            if (pieces.outside() != seen) {
                troubled = troubled();
                seen = pieces.outside();
            }
            int piece = troubled[draws.below(troubled.length)] % pieces.count();
            while (draws.below(2) == 0) {
                int next = nextTo(piece);
                piece = next < 0 ? piece : next;
            }
            switch (draws.below(8)) {
                case 0 -> rebuild(piece);
                case 1, 2 -> part(piece);
                default -> recombine(piece, true);
            }
        }
    }

    /**
     * Makes grids more even and keeps more neighbours together; the band is never left for that. At first a step may
     * make it a little worse, less and less so, and in the last third no longer: that leads out of what only seems the
     * best.
     */
    void polish(int steps) {
        long warm = 2L * steps / 3;
        for (used = 0; used < steps; used++) {
            warmth = Math.toIntExact(WARMTH * Math.max(0, warm - used) / steps);
            int building = draws.below(graph.size());
            switch (draws.below(8)) {
                case 0, 1, 2, 3 -> moveOver(building);
                case 4 -> part(pieces.pieceOf(building));
                default -> recombine(pieces.pieceOf(building), false);
            }
        }
    }

    private int[] troubled() {
        return IntStream.range(0, pieces.count()).filter(pieces::isOutside).toArray();
    }

    private void recombine(int one, boolean drift) {
        int other = nextTo(one);
        if (other < 0) {
            return;
        }
        long before = band.judge(pieces.households(one))
                + band.judge(pieces.households(other))
                + (long) Band.APART * pieces.apart(one, other);
        grow(pieces.union(one, other));
        int branch = bestBranch();
        long judged = judge(branch);
        long together = band.judge(tree.households());
        if (together < judged && together < before) {
            pieces.exchange(new int[] {one, other}, List.of(pieces.union(one, other)));
        } else if (judged <= before + draws.below(warmth + 1) || drift && outside(branch) <= outside(one, other)) {
            int[] rest = tree.without(branch);
            pieces.replace(one, tree.branch(branch));
            pieces.replace(other, rest);
        }
    }

    /**
     * Divides a few grids side by side anew, in the best way, if they have no more buildings than can all be looked at.
     */
    private void rebuild(int piece) {
        int[] some = {piece};
        int[] members = pieces.members(piece);
        for (int drawn = 0; drawn < DRAWS; drawn++) {
            int next = nextTo(some[draws.below(some.length)]);
            boolean fresh = next >= 0 && Arrays.stream(some).noneMatch(each -> each == next);
            if (fresh && members.length + pieces.members(next).length <= REBUILT) {
                some = append(some, next);
                members = append(members, pieces.members(next));
            }
        }
        if (some.length > 1) {
            Arrays.sort(members);
            int[] numbers = members;
            List<int[]> best = SmallBlock.divide(graph.part(numbers), band).stream()
                    .map(grid -> Arrays.stream(grid).map(at -> numbers[at]).toArray())
                    .toList();
            pieces.exchange(some, best);
        }
    }

    /** A step that looks at many buildings counts as several. */
    private void grow(int[] members) {
        used += members.length / BUILDINGS_OF_A_STEP;
        tree.grow(members);
        tree.countApart();
    }

    private static int[] append(int[] some, int... more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private void part(int piece) {
        long households = pieces.households(piece);
        int[] members = pieces.members(piece);
        if (members.length > 1 && (households > band.most() || households >= 2L * band.least())) {
            grow(members);
            int branch = bestBranch();
            if (judge(branch) < band.judge(households)) {
                int[] rest = tree.without(branch);
                pieces.replace(piece, tree.branch(branch));
                pieces.add(rest);
            }
        }
    }

    private void moveOver(int building) {
        int from = pieces.pieceOf(building);
        int neighbours = graph.afterLastNeighbour(building) - graph.firstNeighbour(building);
        if (neighbours == 0 || pieces.members(from).length == 1) {
            return;
        }
        int to = pieces.pieceOf(graph.neighbour(graph.firstNeighbour(building) + draws.below(neighbours)));
        if (to != from && gain(building, from, to) > -draws.below(warmth + 1)) {
            used += pieces.members(from).length / BUILDINGS_OF_A_STEP;
            if (connectivity.isConnected(pieces.members(from), building)) {
                pieces.move(building, to);
            }
        }
    }

    private long gain(int building, int from, int to) {
        long moved = graph.households(building);
        long before = band.judge(pieces.households(from)) + band.judge(pieces.households(to));
        long after = band.judge(pieces.households(from) - moved) + band.judge(pieces.households(to) + moved);
        return before - after + (long) Band.APART * (pieces.touching(building, to) - pieces.touching(building, from));
    }

    private int bestBranch() {
        int best = 1;
        for (int branch = 2; branch < tree.size(); branch++) {
            if (judge(branch) < judge(best)) {
                best = branch;
            }
        }
        return best;
    }

    private long judge(int branch) {
        long inside = tree.households(branch);
        return band.judge(inside) + band.judge(tree.households() - inside) + (long) Band.APART * tree.apart(branch);
    }

    private long outside(int branch) {
        long inside = tree.households(branch);
        return band.outside(inside) + band.outside(tree.households() - inside);
    }

    private long outside(int one, int other) {
        return band.outside(pieces.households(one)) + band.outside(pieces.households(other));
    }

    /** {@return a piece beside this one, or -1 when there is none} */
    private int nextTo(int piece) {
        int[] members = pieces.members(piece);
        for (int drawn = 0; drawn < DRAWS; drawn++) {
            int building = members[draws.below(members.length)];
            int neighbours = graph.afterLastNeighbour(building) - graph.firstNeighbour(building);
            if (neighbours > 0) {
                int found = pieces.pieceOf(graph.neighbour(graph.firstNeighbour(building) + draws.below(neighbours)));
                if (found != piece) {
                    return found;
                }
            }
        }
        for (int building : members) {
            for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
                if (pieces.pieceOf(graph.neighbour(at)) != piece) {
                    return pieces.pieceOf(graph.neighbour(at));
                }
            }
        }
        return -1;
    }
}
