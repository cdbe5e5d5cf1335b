package org.linli.placement;

/** What a change costs, the pairs that people take up by it, and the grids that they come from. */
final class PlanChange {
    static final PlanChange NONE = new PlanChange(0, new int[0], new int[0]);

    final long amount;
    final int[] pairs;
    final int[] from;

    PlanChange(long amount, int[] pairs, int[] from) {
        this.amount = amount;
        this.pairs = pairs;
        this.from = from;
    }
}
