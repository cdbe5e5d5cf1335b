package org.linli.placement;

import java.util.Arrays;
import org.linli.placement.engine.CostRows;

/** Collects the cost rows: the grids of each row put in order, the reserve last. */
final class CostRowBuilder {
    private static final int SHORT = 24;

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

    /** One more pair of the row; few are put into their place at once, many are sorted when the row ends. */
    void add(int inGrid, long atCost) {
        if (count == grid.length) {
            grid = Arrays.copyOf(grid, count * 2);
            cost = Arrays.copyOf(cost, count * 2);
        }
        int at = count++;
        while (count <= SHORT && at > 0 && grid[at - 1] > inGrid) {
            grid[at] = grid[at - 1];
            cost[at] = cost[at - 1];
            at--;
        }
        grid[at] = inGrid;
        cost[at] = atCost;
    }

    void close() {
        if (count > SHORT) {
            sort();
        }
        for (int i = 1; i < count; i++) {
            if (grid[i - 1] == grid[i]) {
                throw new IllegalArgumentException("A row names a grid twice");
            }
        }
        costRows.open();
        for (int i = 0; i < count; i++) {
            largestCost = Math.max(largestCost, Math.absExact(cost[i]));
            costRows.add(grid[i], cost[i]);
        }
        costRows.add(reserve, 0);
    }

    private void sort() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) grid[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        long[] unsorted = Arrays.copyOf(cost, count);
        for (int i = 0; i < count; i++) {
            grid[i] = (int) (order[i] >> Integer.SIZE);
            cost[i] = unsorted[(int) order[i]];
        }
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
        costRows = new CostRows(0, 0);
        return whole;
    }
}
