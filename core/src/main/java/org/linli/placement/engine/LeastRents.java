package org.linli.placement.engine;

/**
 * Lowers the rents above zero as far as the plan stays proved. Bids and waves leave rents that are valid but may be high; the
 * least ones say what one more place would save, and do not depend on the way on which the plan was found. Rents at or below
 * zero stay: what a grid that needs people must pay has no least.
 */
final class LeastRents {
    private final Floor floor;
    private final long[] rents;
    private final GridQueue queue;

    LeastRents(Floor floor) {
        this.floor = floor;
        rents = floor.assignment.rents();
        queue = new GridQueue(floor.bounds.grids());
    }

    void settle() {
        for (int grid = 0; grid < floor.reserve; grid++) {
            if (rents[grid] > 0) {
                queue.offer(grid, spare(grid), 0);
            }
        }
        while (!queue.isEmpty()) {
            lowerWith(queue.poll());
        }
        for (int i = 0; i < queue.seen(); i++) {
            int grid = queue.reached(i);
            floor.assignment.rent(grid, rents[grid] - queue.distance(grid));
        }
    }

    /** By how much a rent may fall for its own places, and for the people of grids whose rents stay. */
    private long spare(int grid) {
        Columns columns = floor.columns();
        long spare = rents[grid] - Math.max(0, floor.bounds.price(grid, floor.assignment.load(grid)));
        for (int i = columns.first(grid), end = columns.end(grid); i < end; i++) {
            int person = columns.person(i);
            int from = floor.gridOf(person);
            if (rents[from] <= 0) {
                spare = Math.min(spare, columns.cost(i) + rents[grid] - floor.paid(person) - rents[from]);
            }
        }
        return spare;
    }

    /** No other rent may fall further than by that of this grid and what its people would pay more there. */
    private void lowerWith(int grid) {
        CostRows costRows = floor.costRows;
        long base = queue.distance(grid) - rents[grid];
        for (int person = floor.assignment.firstIn(grid); person >= 0; person = floor.assignment.nextIn(person)) {
            for (int pair = costRows.first(person), end = costRows.end(person); pair < end; pair++) {
                int to = costRows.grid(pair);
                if (rents[to] > 0 && to != grid) {
                    queue.offer(to, base + costRows.cost(pair) + rents[to] - floor.paid(person), 0);
                }
            }
        }
    }
}
