package org.linli.staffing;

/** A plan that was found: who holds each post, or -1, and what no plan under the same restrictions can go below. */
final class Plan {
    private final int[] holders;
    private final long cost;
    private final long bound;

    Plan(int[] holders, long cost, long bound) {
        this.holders = holders;
        this.cost = cost;
        this.bound = bound;
    }

    int[] holders() {
        return holders;
    }

    int holder(int post) {
        return holders[post];
    }

    /** The sum of costs less the bonus of each filled post. */
    long cost() {
        return cost;
    }

    long bound() {
        return bound;
    }
}
