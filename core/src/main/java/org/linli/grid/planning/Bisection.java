package org.linli.grid.planning;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The first division of a block: halved again and again, each time along the branch of a random tree that leaves both
 * sides enough households for their grids. A building that is larger than the band is a grid from the beginning.
 */
final class Bisection {
    private static final int TREES = 12;

    private final BuildingGraph graph;
    private final Band band;
    private final RandomTree tree;
    private int bestBranch;
    private int bestGrids;

    Bisection(BuildingGraph graph, Band band, RandomTree tree) {
        this.graph = graph;
        this.band = band;
        this.tree = tree;
    }

    /** The next attempt tries other numbers of grids, where there are several. */
    Pieces divide(int attempt) {
        Pieces pieces = new Pieces(graph, band);
        for (int building = 0; building < graph.size(); building++) {
            if (graph.households(building) > band.most()) {
                pieces.add(new int[] {building});
            }
        }
        for (int[] part : new Connectivity(graph).parts(building -> graph.households(building) <= band.most())) {
            long households = 0;
            for (int building : part) {
                households += graph.households(building);
            }
            divide(part, band.grids(households, part.length, attempt), pieces);
        }
        return pieces;
    }

    private void divide(int[] part, int grids, Pieces pieces) {
        Deque<Half> open = new ArrayDeque<>();
        open.push(new Half(part, grids));
        while (!open.isEmpty()) {
            Half half = open.pop();
            if (half.grids == 1 || half.members.length == 1) {
                pieces.add(half.members);
            } else {
                halve(half, open);
            }
        }
    }

    private void halve(Half half, Deque<Half> open) {
        long least = Long.MAX_VALUE;
        int[] side = {};
        int[] rest = {};
        int grids = 0;
        for (int tried = 0; tried < TREES && least >>> 32 > 0; tried++) {
            tree.grow(half.members);
            long judged = bestBranch(half.grids);
            if (judged < least) {
                least = judged;
                side = tree.branch(bestBranch);
                rest = tree.without(bestBranch);
                grids = bestGrids;
            }
        }
        open.push(new Half(rest, half.grids - grids));
        open.push(new Half(side, grids));
    }

    /** {@return the judgement of the best branch: above 32 bits what misses the band, below how uneven it is} */
    private long bestBranch(int grids) {
        long least = Long.MAX_VALUE;
        long whole = tree.households();
        for (int branch = 1; branch < tree.size(); branch++) {
            long inside = tree.households(branch);
            double share = whole == 0 ? 0.5 : (double) inside / whole;
            int some = (int) Math.max(1, Math.min(grids - 1, Math.round(share * grids)));
            long misses = band.outside(inside, some) + band.outside(whole - inside, grids - some);
            long uneven = Math.round(8 * Math.abs(share * grids - some)) + Math.abs(2L * some - grids);
            long judged = (misses << 32) + uneven;
            if (judged < least) {
                least = judged;
                bestBranch = branch;
                bestGrids = some;
            }
        }
        return least;
    }

    /** Some connected buildings, and how many grids they become. */
    private static final class Half {
        private final int[] members;
        private final int grids;

        private Half(int[] members, int grids) {
            this.members = members;
            this.grids = grids;
        }
    }
}
