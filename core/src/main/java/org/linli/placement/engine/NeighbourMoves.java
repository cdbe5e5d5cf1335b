package org.linli.placement.engine;

import java.util.Arrays;

/** For each grid its neighbours side by side, each with the cost of the cheapest move, so that a search reads on in memory. */
final class NeighbourMoves {
    private final int[][] grid;
    private final int[][] slot;
    private final long[][] cost;
    private final int[] count;

    NeighbourMoves(int grids) {
        grid = new int[grids][];
        slot = new int[grids][];
        cost = new long[grids][];
        count = new int[grids];
        int[] empty = new int[0];
        Arrays.fill(grid, empty);
        Arrays.fill(slot, empty);
        Arrays.fill(cost, new long[0]);
    }

    int add(int of, int neighbour, int itsSlot) {
        int at = count[of]++;
        if (at == grid[of].length) {
            int larger = at + Math.max(4, at >> 1);
            grid[of] = Arrays.copyOf(grid[of], larger);
            slot[of] = Arrays.copyOf(slot[of], larger);
            cost[of] = Arrays.copyOf(cost[of], larger);
        }
        grid[of][at] = neighbour;
        slot[of][at] = itsSlot;
        cost[of][at] = Bounds.NEVER;
        return at;
    }

    int count(int of) {
        return count[of];
    }

    int grid(int of, int at) {
        return grid[of][at];
    }

    int slot(int of, int at) {
        return slot[of][at];
    }

    int[] grids(int of) {
        return grid[of];
    }

    long[] costs(int of) {
        return cost[of];
    }

    void cost(int of, int at, long least) {
        cost[of][at] = least;
    }
}
