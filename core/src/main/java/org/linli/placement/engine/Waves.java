package org.linli.placement.engine;

import java.util.Arrays;

/**
 * Moves many people at once. One search finds how far every grid that is too full is from the nearest free place, all of
 * them together; when the rents have risen by these distances, every shortest chain costs nothing, and as many people as
 * can go along such chains at the same time go. Grids that are short call people in the same way, read backwards.
 */
final class Waves {
    private static final int UNREACHED = -2;

    private final Floor floor;
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final GridQueue queue;
    private final int reserve;
    private final int[] level;
    private final boolean[] spent;
    private final int[] at;
    private final int[] pairAt;
    private final int[] path;
    private final int[] via;

    Waves(Floor floor) {
        this.floor = floor;
        costRows = floor.costRows;
        bounds = floor.bounds;
        assignment = floor.assignment;
        reserve = floor.reserve;
        int grids = bounds.grids();
        queue = new GridQueue(grids);
        level = new int[grids];
        spent = new boolean[grids];
        at = new int[grids];
        pairAt = new int[grids];
        path = new int[grids + 1];
        via = new int[grids + 1];
    }

    /** Sends people out of grids that are too full; answers with how many. */
    int out() {
        Columns columns = floor.columns();
        int full = 0;
        long highest = 0;
        queue.clear();
        Arrays.fill(level, UNREACHED);
        for (int grid = 0; grid < reserve; grid++) {
            long rent = assignment.rent(grid);
            highest = Math.max(highest, rent);
            if (assignment.excess(grid) > 0) {
                full++;
            }
            if (assignment.excess(grid) < 0) {
                queue.offer(grid, 0, 0);
            } else {
                long price = bounds.price(grid, assignment.taken(grid) + 1);
                if (price < Bounds.NEVER) {
                    queue.offer(grid, price - rent, 0);
                }
            }
        }
        if (full == 0) {
            return 0;
        }
        long reserveFrom = floor.reservePrice - columns.largestCost() - highest;
        boolean withReserve = false;
        long[] known = queue.distances();
        long[] rents = assignment.rents();
        int[] people = columns.people();
        long[] costs = columns.costs();
        int[] gridOf = floor.gridsOf();
        long[] paid = floor.paid();
        long farthest = 0;
        while (full > 0) {
            if (!withReserve && (queue.isEmpty() || queue.nearest() >= reserveFrom)) {
                withReserve = true;
                openReserve();
                continue;
            }
            int grid = queue.poll();
            long way = queue.distance(grid);
            int hops = queue.hops(grid);
            level[grid] = hops;
            if (assignment.excess(grid) > 0) {
                full--;
                farthest = way;
            }
            long base = way + rents[grid];
            for (int i = columns.first(grid), end = columns.end(grid); i < end; i++) {
                int person = people[i];
                int from = gridOf[person];
                long length = base + costs[i] - paid[person] - rents[from];
                if (length <= known[from] && from != grid) {
                    queue.offer(from, length, hops + 1);
                }
            }
            floor.worked(columns.end(grid) - columns.first(grid));
        }
        for (int grid = 0; grid < reserve; grid++) {
            long rise = level[grid] == UNREACHED ? farthest : queue.distance(grid);
            assignment.rent(grid, assignment.rent(grid) + rise);
        }
        for (int grid = 0; grid <= reserve; grid++) {
            at[grid] = assignment.firstIn(grid);
            pairAt[grid] = at[grid] < 0 ? 0 : costRows.first(at[grid]);
        }
        Arrays.fill(spent, false);
        int sent = 0;
        for (int grid = 0; grid < reserve; grid++) {
            while (assignment.excess(grid) > 0 && sendFrom(grid)) {
                sent++;
            }
        }
        return sent;
    }

    private void openReserve() {
        level[reserve] = 0;
        for (int person = 0; person < costRows.people(); person++) {
            if (assignment.isSeated(person) && floor.gridOf(person) != reserve) {
                int from = floor.gridOf(person);
                queue.offer(
                        from, costRows.cost(costRows.end(person) - 1) - floor.paid(person) - assignment.rent(from), 1);
            }
        }
        floor.worked(costRows.people());
    }

    private boolean sendFrom(int start) {
        int depth = 0;
        path[0] = start;
        while (true) {
            int grid = path[depth];
            if (level[grid] == 0
                    && (assignment.excess(grid) < 0
                            || bounds.price(grid, assignment.taken(grid) + 1) == assignment.rent(grid))) {
                break;
            }
            int pair = level[grid] == 0 ? -1 : nextOut(grid);
            if (pair >= 0) {
                via[depth++] = pair;
                path[depth] = costRows.grid(pair);
            } else {
                spent[grid] = true;
                if (depth == 0) {
                    return false;
                }
                depth--;
            }
        }
        int end = path[depth];
        if (assignment.excess(end) >= 0) {
            assignment.take(end, assignment.taken(end) + 1);
        }
        for (int i = depth - 1; i >= 0; i--) {
            int grid = path[i];
            int person = costRows.person(via[i]);
            at[grid] = assignment.nextIn(person);
            pairAt[grid] = at[grid] < 0 ? 0 : costRows.first(at[grid]);
            floor.move(via[i]);
        }
        return true;
    }

    /** The next pair by which a person could leave a grid for one nearer to a free place, at no cost beyond the rents. */
    private int nextOut(int grid) {
        int nearer = level[grid] - 1;
        int[] grids = costRows.grids();
        long[] costs = costRows.costs();
        long[] rents = assignment.rents();
        long rent = rents[grid];
        for (int person = at[grid]; person >= 0; ) {
            long here = floor.paid(person) + rent;
            for (int pair = pairAt[grid], end = costRows.end(person); pair < end; pair++) {
                int to = grids[pair];
                if (level[to] == nearer && costs[pair] + rents[to] == here && !spent[to]) {
                    at[grid] = person;
                    pairAt[grid] = pair;
                    return pair;
                }
            }
            floor.worked(costRows.end(person) - costRows.first(person));
            person = assignment.nextIn(person);
            at[grid] = person;
            if (person >= 0) {
                pairAt[grid] = costRows.first(person);
            }
        }
        return -1;
    }

    /** Calls people into grids that are short; answers with how many places were filled or given up. */
    int in() {
        Columns columns = floor.columns();
        int wanting = 0;
        queue.clear();
        Arrays.fill(level, UNREACHED);
        for (int grid = 0; grid <= reserve; grid++) {
            if (assignment.excess(grid) < 0) {
                wanting++;
            }
            long price = bounds.price(grid, assignment.taken(grid));
            if (price > -Bounds.NEVER) {
                queue.offer(grid, assignment.rent(grid) - price, 0);
            }
        }
        if (wanting == 0) {
            return 0;
        }
        long farthest = 0;
        long[] known = queue.distances();
        long[] rents = assignment.rents();
        int[] grids = costRows.grids();
        long[] costs = costRows.costs();
        while (wanting > 0) {
            int grid = queue.poll();
            long way = queue.distance(grid);
            int hops = queue.hops(grid);
            level[grid] = hops;
            if (assignment.excess(grid) < 0) {
                wanting--;
                farthest = way;
            }
            long base = way - rents[grid];
            for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
                long rest = base - floor.paid(person);
                int end = costRows.end(person);
                for (int pair = costRows.first(person); pair < end; pair++) {
                    int to = grids[pair];
                    long length = rest + costs[pair] + rents[to];
                    if (length <= known[to] && to != grid && to != reserve) {
                        queue.offer(to, length, hops + 1);
                    }
                }
                floor.worked(end - costRows.first(person));
            }
        }
        for (int grid = 0; grid < reserve; grid++) {
            long fall = level[grid] == UNREACHED ? farthest : queue.distance(grid);
            assignment.rent(grid, assignment.rent(grid) - fall);
            at[grid] = columns.first(grid);
        }
        Arrays.fill(spent, false);
        int called = 0;
        for (int grid = 0; grid < reserve; grid++) {
            while (assignment.excess(grid) < 0 && callInto(grid)) {
                called++;
            }
        }
        return called;
    }

    private boolean callInto(int start) {
        int depth = 0;
        path[0] = start;
        while (true) {
            int grid = path[depth];
            if (level[grid] == 0 && bounds.price(grid, assignment.taken(grid)) == assignment.rent(grid)) {
                break;
            }
            int person = level[grid] == 0 ? -1 : nextIn(grid);
            if (person >= 0) {
                via[depth++] = person;
                path[depth] = floor.gridOf(person);
            } else {
                spent[grid] = true;
                if (depth == 0) {
                    return false;
                }
                depth--;
            }
        }
        int end = path[depth];
        assignment.take(end, assignment.taken(end) - 1);
        for (int i = depth - 1; i >= 0; i--) {
            floor.move(costRows.pair(via[i], path[i]));
        }
        return true;
    }

    private int nextIn(int grid) {
        Columns columns = floor.columns();
        int nearer = level[grid] - 1;
        int[] people = columns.people();
        long[] costs = columns.costs();
        int[] gridOf = floor.gridsOf();
        long[] paid = floor.paid();
        long[] rents = assignment.rents();
        long rent = rents[grid];
        int begin = at[grid];
        int end = columns.end(grid);
        for (int i = begin; i < end; i++) {
            int person = people[i];
            int from = gridOf[person];
            if (level[from] == nearer && costs[i] + rent == paid[person] + rents[from] && !spent[from]) {
                at[grid] = i;
                floor.worked(i - begin);
                return person;
            }
        }
        at[grid] = end;
        floor.worked(end - begin);
        return -1;
    }
}
