package org.linli.placement.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a placement from nothing works on: who is where and what that costs, side by side by person, and who may serve in each
 * grid. It counts the pairs that are looked at, so that one way of going on can be weighed against another without a clock.
 */
final class Floor {
    final CostRows costRows;
    final Bounds bounds;
    final Assignment assignment;
    final int reserve;
    final long reservePrice;
    private final int[] gridOf;
    private final long[] paid;
    private @Nullable Columns columns;
    private long work;

    Floor(CostRows costRows, Bounds bounds, Assignment assignment) {
        this.costRows = costRows;
        this.bounds = bounds;
        this.assignment = assignment;
        reserve = bounds.grids() - 1;
        gridOf = new int[costRows.people()];
        paid = new long[costRows.people()];
        long price = Bounds.NEVER;
        for (int person = 0; person < gridOf.length; person++) {
            gridOf[person] = reserve;
            if (assignment.isSeated(person)) {
                note(person);
                price = Math.min(price, costRows.cost(costRows.end(person) - 1));
            }
        }
        reservePrice = price;
    }

    private void note(int person) {
        int pair = assignment.own(person);
        gridOf[person] = costRows.grid(pair);
        paid[person] = costRows.cost(pair);
    }

    /** Made when they are first asked for: a placement without searches does not need them. */
    Columns columns() {
        if (columns == null) {
            columns = new Columns(costRows, bounds.grids());
        }
        return columns;
    }

    /** Where each person is, to be read only. */
    int[] gridsOf() {
        return gridOf;
    }

    /** What each person's pair costs, to be read only. */
    long[] paid() {
        return paid;
    }

    int gridOf(int person) {
        return gridOf[person];
    }

    /** What the pair of a person costs by which he or she is where he or she is. */
    long paid(int person) {
        return paid[person];
    }

    void move(int pair) {
        int person = costRows.person(pair);
        assignment.rise(person);
        assignment.sit(person, pair);
        note(person);
    }

    /** Takes up one more place for a person too many, when the rent pays for it. */
    boolean takesUp(int grid) {
        boolean paid = bounds.price(grid, assignment.taken(grid) + 1) == assignment.rent(grid);
        if (paid) {
            assignment.take(grid, assignment.taken(grid) + 1);
        }
        return paid;
    }

    /** Gives up the place of a person too few, when the rent pays for no more than that. */
    boolean givesUp(int grid) {
        boolean paid = bounds.price(grid, assignment.taken(grid)) == assignment.rent(grid);
        if (paid) {
            assignment.take(grid, assignment.taken(grid) - 1);
        }
        return paid;
    }

    void worked(int pairs) {
        work += pairs;
    }

    long work() {
        return work;
    }
}
