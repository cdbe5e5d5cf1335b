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
    private final boolean[] crowded;
    private int[] outside = new int[0];

    Bidding(Floor floor) {
        this.floor = floor;
        costRows = floor.costRows;
        bounds = floor.bounds;
        assignment = floor.assignment;
        line = new int[bounds.grids()];
        inLine = new boolean[bounds.grids()];
        crowded = new boolean[bounds.grids()];
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
            if (assignment.excess(grid) > 0) {
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
            if (assignment.excess(grid) < 0) {
                drawIn(grid);
            }
        }
        clear();
    }

    /**
     * All grids that are too full raise their rents by the same amount, the largest at which none of them loses more people than
     * are too many: where all want the same few grids, bids of one at a time only send people to and fro among these.
     *
     * @return how many people have gone
     */
    int riseTogether() {
        outside = outside.length == 0 ? new int[costRows.people()] : outside;
        long rise = Bounds.NEVER;
        for (int grid = 0; grid < floor.reserve; grid++) {
            crowded[grid] =
                    assignment.excess(grid) > 0 && bounds.price(grid, assignment.taken(grid) + 1) >= Bounds.NEVER;
        }
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (crowded[grid]) {
                rise = Math.min(rise, riseOf(grid));
            }
        }
        if (rise <= 0 || rise >= floor.reservePrice >> 1) {
            return 0;
        }
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (crowded[grid]) {
                assignment.rent(grid, assignment.rent(grid) + rise);
            }
        }
        int gone = 0;
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (crowded[grid]) {
                gone += leave(grid);
            }
        }
        return gone;
    }

    /** Notes for each person of a grid at which rise of all crowded grids another one is as good; the rise that is not too much. */
    private long riseOf(int grid) {
        int count = 0;
        int[] grids = costRows.grids();
        long[] costs = costRows.costs();
        long[] rents = assignment.rents();
        for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
            room(count);
            int start = costRows.first(person);
            int end = costRows.end(person);
            int best = end - 1;
            long least = Bounds.NEVER;
            for (int at = start; at < end; at++) {
                long cost = costs[at] + rents[grids[at]];
                if (cost < least && !crowded[grids[at]]) {
                    least = cost;
                    best = at;
                }
            }
            floor.worked(end - start);
            outside[person] = best;
            worth[count++] = least - floor.paid(person) - rents[grid];
        }
        System.arraycopy(worth, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        int leave = assignment.excess(grid);
        long rise = leave < count ? sorted[leave] : sorted[leave - 1];
        return rise >= floor.reservePrice >> 1 ? sorted[leave - 1] : rise;
    }

    private int leave(int grid) {
        long[] rents = assignment.rents();
        int gone = 0;
        int ties = 0;
        int many = assignment.excess(grid);
        for (int person = assignment.firstIn(grid); person >= 0; ) {
            int next = assignment.nextIn(person);
            int to = outside[person];
            long saved = floor.paid(person) + rents[grid] - costRows.cost(to) - rents[costRows.grid(to)];
            if (saved > 0) {
                floor.move(to);
                gone++;
            } else if (saved == 0) {
                pair[ties++] = person;
            }
            person = next;
        }
        for (int i = 0; i < ties && gone < many; i++) {
            floor.move(outside[pair[i]]);
            gone++;
        }
        return gone;
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
        System.arraycopy(worth, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        int many = assignment.excess(grid);
        int taken = assignment.taken(grid);
        int kept = 0;
        while (kept < many && bounds.price(grid, taken + kept + 1) <= sorted[many - kept - 1]) {
            kept++;
        }
        int leave = many - kept;
        long last = leave > 0 ? sorted[leave - 1] : -Bounds.NEVER;
        long rent = Math.min(leave < count ? sorted[leave] : last, bounds.price(grid, taken + kept + 1));
        if (kept > 0) {
            rent = Math.max(last, bounds.price(grid, taken + kept));
        } else if (rent >= floor.reservePrice >> 1) {
            rent = last;
        }
        if (rent <= assignment.rent(grid)) {
            sendToRoom(grid, count);
            return;
        }
        assignment.take(grid, taken + kept);
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

    /** Where the rent stays, because others are as good, people still go where there is room for them. */
    private void sendToRoom(int grid, int count) {
        for (int i = 0; i < count && assignment.excess(grid) > 0; i++) {
            int to = costRows.grid(pair[i]);
            if (worth[i] == assignment.rent(grid) && to != grid && (assignment.excess(to) < 0 || floor.takesUp(to))) {
                floor.move(pair[i]);
            }
        }
    }

    /** Where the rent stays, because others would come as gladly, people still come from where they are not needed. */
    private void callFromRoom(int grid, int count) {
        Columns columns = floor.columns();
        for (int i = 0; i < count && assignment.excess(grid) < 0; i++) {
            int person = columns.person(pair[i]);
            int from = floor.gridOf(person);
            if (-worth[i] == assignment.rent(grid) && (assignment.excess(from) > 0 || floor.givesUp(from))) {
                floor.move(costRows.pair(person, grid));
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
        System.arraycopy(worth, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        int few = -assignment.excess(grid);
        int taken = assignment.taken(grid);
        int given = 0;
        while (given < few && (few - given > count || bounds.price(grid, taken - given) >= -sorted[few - given - 1])) {
            if (bounds.price(grid, taken - given) <= -(bounds.bonus() >> 1)) {
                return;
            }
            given++;
        }
        int come = few - given;
        long last = come > 0 ? sorted[come - 1] : -Bounds.NEVER;
        long fall = Math.min(come < count ? sorted[come] : last, -bounds.price(grid, taken - given));
        if (given > 0) {
            fall = Math.max(last, -bounds.price(grid, taken - given + 1));
        } else if (fall >= floor.reservePrice >> 1) {
            fall = last;
        }
        if (-fall >= assignment.rent(grid)) {
            callFromRoom(grid, count);
            return;
        }
        if (fall >= bounds.bonus() >> 1) {
            return;
        }
        assignment.take(grid, taken - given);
        assignment.rent(grid, -fall);
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
