package org.linli.placement.engine;

import java.util.Arrays;

/**
 * Brings supply and demand together where that is easy: a grid that is too full raises its rent until as many would rather
 * be elsewhere as are too many, and these go; a grid that is short lowers its rent until enough would rather come. No person
 * is looked at further than one step, and where ties leave the rent as it is no person moves; the rest is left to searches.
 */
final class Bidding {
    private final Floor floor;
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final int[] line;
    private final boolean[] inLine;
    private int first;
    private int waiting;
    private long[] worth = new long[64];
    private long[] sorted = new long[64];
    private int[] pair = new int[64];

    Bidding(Floor floor) {
        this.floor = floor;
        costRows = floor.costRows;
        bounds = floor.bounds;
        assignment = floor.assignment;
        line = new int[bounds.grids()];
        inLine = new boolean[bounds.grids()];
    }

    /** Grids that are too full raise their rents, one after the other, until so many pairs have been looked at. */
    void rise(long most) {
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (assignment.excess(grid) > 0) {
                enter(grid);
            }
        }
        long until = floor.work() + most;
        while (waiting > 0 && floor.work() < until) {
            int grid = next();
            if (assignment.excess(grid) > 0 && bounds.price(grid, assignment.taken(grid) + 1) >= Bounds.NEVER) {
                crowdOut(grid);
            }
        }
        clear();
    }

    /** Grids that are short lower their rents, one after the other, until so many pairs have been looked at. */
    void fall(long most) {
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (assignment.excess(grid) < 0) {
                enter(grid);
            }
        }
        long until = floor.work() + most;
        while (waiting > 0 && floor.work() < until) {
            int grid = next();
            if (assignment.excess(grid) < 0 && assignment.taken(grid) <= bounds.least(grid)) {
                drawIn(grid);
            }
        }
        clear();
    }

    private void crowdOut(int grid) {
        int count = 0;
        int[] grids = costRows.grids();
        long[] costs = costRows.costs();
        long[] rents = assignment.rents();
        for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
            room(count);
            int own = assignment.own(person);
            long least = Bounds.NEVER;
            int best = own;
            int start = costRows.first(person);
            int end = costRows.end(person);
            for (int at = start; at < end; at++) {
                int to = grids[at];
                long cost = costs[at] + rents[to];
                if (cost <= least
                        && at != own
                        && (cost < least || assignment.excess(to) < assignment.excess(grids[best]))) {
                    least = cost;
                    best = at;
                }
            }
            floor.worked(end - start);
            pair[count] = best;
            worth[count++] = least - floor.paid(person);
        }
        int leave = assignment.excess(grid);
        System.arraycopy(worth, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        long last = sorted[leave - 1];
        long rent = leave < count ? sorted[leave] : last;
        if (rent >= floor.reservePrice >> 1) {
            rent = last;
        }
        if (rent <= assignment.rent(grid)) {
            return;
        }
        assignment.rent(grid, rent);
        int ties = leave - below(last, count);
        for (int i = 0; i < count; i++) {
            if (worth[i] < last || worth[i] == last && ties-- > 0) {
                int to = costRows.grid(pair[i]);
                floor.move(pair[i]);
                if (assignment.excess(to) > 0 && !floor.takesUp(to)) {
                    enter(to);
                }
            }
        }
    }

    private int below(long limit, int count) {
        int below = 0;
        while (below < count && sorted[below] < limit) {
            below++;
        }
        return below;
    }

    private void drawIn(int grid) {
        Columns columns = floor.columns();
        int count = 0;
        for (int i = columns.first(grid), end = columns.end(grid); i < end; i++) {
            int person = columns.person(i);
            int from = floor.gridOf(person);
            if (from != grid) {
                room(count);
                pair[count] = i;
                worth[count++] = columns.cost(i) - floor.paid(person) - assignment.rent(from);
            }
        }
        floor.worked(columns.end(grid) - columns.first(grid));
        int come = -assignment.excess(grid);
        if (come > count) {
            return;
        }
        System.arraycopy(worth, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        long last = sorted[come - 1];
        long rent = come < count ? sorted[come] : last;
        if (rent >= floor.reservePrice >> 1) {
            rent = last;
        }
        if (-rent >= assignment.rent(grid) || rent >= bounds.bonus() >> 1) {
            return;
        }
        assignment.rent(grid, -rent);
        int ties = come - below(last, count);
        for (int i = 0; i < count; i++) {
            if (worth[i] < last || worth[i] == last && ties-- > 0) {
                int person = columns.person(pair[i]);
                int from = floor.gridOf(person);
                floor.move(costRows.pair(person, grid));
                if (assignment.excess(from) < 0 && !floor.givesUp(from)) {
                    enter(from);
                }
            }
        }
    }

    private void room(int count) {
        if (count == worth.length) {
            worth = Arrays.copyOf(worth, count * 2);
            sorted = new long[count * 2];
            pair = Arrays.copyOf(pair, count * 2);
        }
    }

    private void enter(int grid) {
        if (!inLine[grid]) {
            inLine[grid] = true;
            line[(first + waiting++) % line.length] = grid;
        }
    }

    private int next() {
        int grid = line[first];
        first = (first + 1) % line.length;
        waiting--;
        inLine[grid] = false;
        return grid;
    }

    private void clear() {
        while (waiting > 0) {
            next();
        }
    }
}
