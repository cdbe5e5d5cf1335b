package org.linli.placement.engine;

/** The cheapest chain of moves for one person too many or too few, searched from that grid on and no further than needed. */
final class Walks {
    private final Floor floor;
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final GridQueue queue;
    private final int[] via;
    private final int[] towards;

    Walks(Floor floor) {
        this.floor = floor;
        costRows = floor.costRows;
        bounds = floor.bounds;
        assignment = floor.assignment;
        queue = new GridQueue(bounds.grids());
        via = new int[bounds.grids()];
        towards = new int[bounds.grids()];
    }

    /** Sends one person out of a grid that is too full. */
    void outOf(int start) {
        queue.clear();
        queue.offer(start, 0, 0);
        long distance = Bounds.NEVER;
        int end = start;
        long[] known = queue.distances();
        long[] rents = assignment.rents();
        int[] grids = costRows.grids();
        long[] costs = costRows.costs();
        while (!queue.isEmpty() && queue.nearest() < distance) {
            int grid = queue.poll();
            long way = queue.distance(grid);
            long rent = assignment.rent(grid);
            long price = assignment.excess(grid) < 0 ? rent : bounds.price(grid, assignment.taken(grid) + 1);
            if (price < Bounds.NEVER && way + price - rent < distance) {
                distance = way + price - rent;
                end = grid;
            }
            int hops = queue.hops(grid) + 1;
            for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
                long base = way - rent - floor.paid(person);
                int first = costRows.first(person);
                int last = costRows.end(person);
                for (int pair = first; pair < last; pair++) {
                    int to = grids[pair];
                    long length = base + costs[pair] + rents[to];
                    if (length < distance && length <= known[to] && queue.offer(to, length, hops)) {
                        via[to] = pair;
                        towards[to] = grid;
                    }
                }
                floor.worked(last - first);
            }
        }
        for (int i = 0; i < queue.seen(); i++) {
            int reached = queue.reached(i);
            assignment.rent(reached, assignment.rent(reached) + Math.max(0, distance - queue.distance(reached)));
        }
        if (assignment.excess(end) >= 0) {
            assignment.take(end, assignment.taken(end) + 1);
        }
        for (int grid = end; grid != start; grid = towards[grid]) {
            floor.move(via[grid]);
        }
    }

    /** Calls one person into a grid that is short, or gives up the place. */
    void into(int start) {
        Columns columns = floor.columns();
        queue.clear();
        queue.offer(start, 0, 0);
        long distance = Bounds.NEVER;
        int end = start;
        long[] known = queue.distances();
        long[] rents = assignment.rents();
        int[] people = columns.people();
        long[] costs = columns.costs();
        int[] gridOf = floor.gridsOf();
        long[] paid = floor.paid();
        while (!queue.isEmpty() && queue.nearest() < distance) {
            int grid = queue.poll();
            long way = queue.distance(grid);
            long rent = assignment.rent(grid);
            long price = bounds.price(grid, assignment.taken(grid));
            if (price > -Bounds.NEVER && way + rent - price < distance) {
                distance = way + rent - price;
                end = grid;
            }
            if (grid == floor.reserve) {
                continue;
            }
            int hops = queue.hops(grid) + 1;
            long base = way + rent;
            for (int i = columns.first(grid), last = columns.end(grid); i < last; i++) {
                int person = people[i];
                int from = gridOf[person];
                long length = base + costs[i] - paid[person] - rents[from];
                if (length < distance && length <= known[from] && queue.offer(from, length, hops)) {
                    via[from] = person;
                    towards[from] = grid;
                }
            }
            floor.worked(columns.end(grid) - columns.first(grid));
        }
        for (int i = 0; i < queue.seen(); i++) {
            int reached = queue.reached(i);
            assignment.rent(reached, assignment.rent(reached) - Math.max(0, distance - queue.distance(reached)));
        }
        for (int grid = end; grid != start; grid = towards[grid]) {
            floor.move(costRows.pair(via[grid], towards[grid]));
        }
        assignment.take(end, assignment.taken(end) - 1);
    }
}
