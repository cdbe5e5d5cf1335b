package org.linli.placement.engine;

/** For each grid but the reserve, all people who may serve there and what that costs: the cost rows read downwards. */
final class Columns {
    private final int[] start;
    private final int[] person;
    private final long[] cost;
    private final long largestCost;

    Columns(CostRows costRows, int grids) {
        start = new int[grids + 1];
        int reserve = grids - 1;
        for (int who = 0; who < costRows.people(); who++) {
            for (int pair = costRows.first(who), end = costRows.end(who); pair < end; pair++) {
                start[costRows.grid(pair) + 1]++;
            }
        }
        start[grids] = 0;
        for (int grid = 0; grid < grids; grid++) {
            start[grid + 1] += start[grid];
        }
        int[] next = start.clone();
        person = new int[start[reserve]];
        cost = new long[start[reserve]];
        long largest = 0;
        for (int who = 0; who < costRows.people(); who++) {
            for (int pair = costRows.first(who), end = costRows.end(who); pair < end; pair++) {
                int grid = costRows.grid(pair);
                if (grid != reserve) {
                    largest = Math.max(largest, costRows.cost(pair));
                    person[next[grid]] = who;
                    cost[next[grid]++] = costRows.cost(pair);
                }
            }
        }
        largestCost = largest;
    }

    long largestCost() {
        return largestCost;
    }

    int first(int grid) {
        return start[grid];
    }

    int end(int grid) {
        return start[grid + 1];
    }

    int person(int index) {
        return person[index];
    }

    long cost(int index) {
        return cost[index];
    }

    /** The people of all columns, to be read only. */
    int[] people() {
        return person;
    }

    /** The costs of all columns, to be read only. */
    long[] costs() {
        return cost;
    }
}
