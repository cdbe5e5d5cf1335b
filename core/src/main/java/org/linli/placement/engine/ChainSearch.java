package org.linli.placement.engine;

import java.util.Arrays;

/**
 * Finds the chain of moves that costs least: out of a grid with one person too many into a place that is free, or into a
 * grid with one person too few out of a place that can be given up. A move's distance is what it costs beyond the rents,
 * never below zero, so the nearest grid is settled first and the search stays small.
 */
final class ChainSearch {
    static final int NOWHERE = -1;

    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final Movers movers;
    private final GridQueue queue;
    private final int[] via;
    private int[] steps = new int[16];
    private long distance;
    private int end;

    ChainSearch(CostRows costRows, Bounds bounds, Assignment assignment, Movers movers) {
        this.costRows = costRows;
        this.bounds = bounds;
        this.assignment = assignment;
        this.movers = movers;
        queue = new GridQueue(bounds.grids());
        via = new int[bounds.grids()];
    }

    /** Searches from a grid for the nearest place that is free or lacks a person; {@link #end} has it. */
    void outOf(int from) {
        outOf(from, NOWHERE, 0);
    }

    /**
     * Searches from a grid on for another grid, or for the nearest free place when that costs so much more and is still
     * nearer.
     */
    void outOf(int from, int target, long more) {
        begin(from);
        while (!queue.isEmpty() && queue.nearest() < distance) {
            int grid = queue.poll();
            long way = queue.distance(grid);
            if (grid == target) {
                distance = way;
                end = grid;
                break;
            }
            long rent = assignment.rent(grid);
            long price = assignment.excess(grid) < 0 ? rent : bounds.price(grid, assignment.taken(grid) + 1);
            if (price < Bounds.NEVER && way + price - rent + more < distance) {
                distance = way + price - rent + more;
                end = grid;
            }
            movers.open(grid);
            long base = way - rent;
            int[] grids = movers.out().grids(grid);
            long[] costs = movers.out().costs(grid);
            for (int i = 0, n = movers.out().count(grid); i < n; i++) {
                if (costs[i] < Bounds.NEVER) {
                    reach(grids[i], base + costs[i] + assignment.rent(grids[i]), movers.out(), grid, i);
                }
            }
        }
    }

    /** Searches for the nearest place to give up, from a grid back; {@link #end} has it. */
    void into(int from) {
        begin(from);
        movers.openAll();
        while (!queue.isEmpty() && queue.nearest() < distance) {
            int grid = queue.poll();
            long way = queue.distance(grid);
            long rent = assignment.rent(grid);
            long price = bounds.price(grid, assignment.taken(grid));
            if (price > -Bounds.NEVER && way + rent - price < distance) {
                distance = way + rent - price;
                end = grid;
            }
            long base = way + rent;
            int[] grids = movers.in().grids(grid);
            long[] costs = movers.in().costs(grid);
            for (int i = 0, n = movers.in().count(grid); i < n; i++) {
                if (costs[i] < Bounds.NEVER) {
                    reach(grids[i], base + costs[i] - assignment.rent(grids[i]), movers.in(), grid, i);
                }
            }
        }
    }

    private void begin(int from) {
        queue.clear();
        queue.offer(from, 0, 0);
        distance = Bounds.NEVER;
        end = NOWHERE;
    }

    private void reach(int grid, long way, NeighbourMoves ways, int of, int at) {
        if (way < distance && queue.offer(grid, way, queue.hops(of) + 1)) {
            via[grid] = ways.slot(of, at);
        }
    }

    long distance() {
        return distance;
    }

    /** The grid where the chain ends, or {@link #NOWHERE}. */
    int end() {
        return end;
    }

    int seen() {
        return queue.seen();
    }

    int reached(int index) {
        return queue.reached(index);
    }

    /** How much nearer a grid is than the end of the chain; zero or less for grids beyond it. */
    long nearer(int grid) {
        return distance - queue.distance(grid);
    }

    /** Writes the chain down: the pairs that its people take up, between the grid where the search began and its end. */
    int[] steps(int from, boolean outwards) {
        int length = 0;
        for (int grid = end; grid != from; ) {
            int pair = movers.top(via[grid]);
            if (length == steps.length) {
                steps = Arrays.copyOf(steps, length * 2);
            }
            steps[length++] = pair;
            grid = outwards ? assignment.gridOf(costRows.person(pair)) : costRows.grid(pair);
        }
        return Arrays.copyOf(steps, length);
    }
}
