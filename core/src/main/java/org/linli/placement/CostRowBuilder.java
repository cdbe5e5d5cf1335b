package org.linli.placement;

import java.util.Arrays;

/** Collects the cost rows: the grids of each row put in order, the reserve last. */
final class CostRowBuilder {
    private final int reserve;
    private CostRows costRows = new CostRows(1024, 8192);
    private boolean taken;
    private int[] grid = new int[16];
    private long[] cost = new long[16];
    private int count;
    private long largestCost;

    CostRowBuilder(int reserve) {
        this.reserve = reserve;
    }

    void open() {
        if (taken) {
            throw new IllegalStateException("This table has decided; begin another one");
        }
        count = 0;
    }

    /** One more pair of the row; most rows are short, so each is put into its place at once. */
    void add(int inGrid, long atCost) {
        if (count == grid.length) {
            grid = Arrays.copyOf(grid, count * 2);
            cost = Arrays.copyOf(cost, count * 2);
        }
        int at = count++;
        while (at > 0 && grid[at - 1] > inGrid) {
            grid[at] = grid[at - 1];
            cost[at] = cost[at - 1];
            at--;
        }
        if (at > 0 && grid[at - 1] == inGrid) {
            throw new IllegalArgumentException("A row names a grid twice");
        }
        grid[at] = inGrid;
        cost[at] = atCost;
    }

    void close() {
        costRows.open();
        for (int i = 0; i < count; i++) {
            largestCost = Math.max(largestCost, Math.absExact(cost[i]));
            costRows.add(grid[i], cost[i]);
        }
        costRows.add(reserve, 0);
    }

    long largestCost() {
        return largestCost;
    }

    CostRows take() {
        if (taken) {
            throw new IllegalStateException("This table has decided; begin another one");
        }
        taken = true;
        CostRows whole = costRows;
        whole.trim();
        costRows = new CostRows(0, 0);
        return whole;
    }
}
