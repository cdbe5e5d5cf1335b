package org.linli.placement.engine;

import java.util.Arrays;

/** Who serves where at the moment, how many places each grid has taken up, and the rent of each grid. */
public final class Assignment {
    private static final int NO_PERSON = -1;

    private final CostRows costRows;
    private int[] own;
    private int[] next;
    private int[] previous;
    private final int[] head;
    private final int[] load;
    private final int[] taken;
    private final long[] rent;

    Assignment(CostRows costRows, int grids) {
        this.costRows = costRows;
        own = filled(costRows.people());
        next = filled(costRows.people());
        previous = filled(costRows.people());
        head = filled(grids);
        load = new int[grids];
        taken = new int[grids];
        rent = new long[grids];
    }

    private Assignment(Assignment other, CostRows costRows) {
        this.costRows = costRows;
        own = other.own.clone();
        next = other.next.clone();
        previous = other.previous.clone();
        head = other.head.clone();
        load = other.load.clone();
        taken = other.taken.clone();
        rent = other.rent.clone();
    }

    Assignment copy(CostRows of) {
        return new Assignment(this, of);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NO_PERSON);
        return array;
    }

    /** Makes room for people who have come since. */
    void grow() {
        int before = own.length;
        if (costRows.people() > before) {
            int larger = costRows.people() + (before >> 2) + 8;
            own = Arrays.copyOf(own, larger);
            next = Arrays.copyOf(next, larger);
            previous = Arrays.copyOf(previous, larger);
            Arrays.fill(own, before, larger, NO_PERSON);
        }
    }

    /**
     * Whether a person serves anywhere, or waits in the reserve.
     *
     * @param person the number of the person
     * @return false for one who has left
     */
    public boolean isSeated(int person) {
        return own[person] >= 0;
    }

    /**
     * The pair of a person and the grid where he or she serves.
     *
     * @param person the number of the person
     * @return the number of the pair
     */
    public int own(int person) {
        return own[person];
    }

    /**
     * Where a person serves.
     *
     * @param person the number of the person
     * @return the number of the grid
     */
    public int gridOf(int person) {
        return costRows.grid(own[person]);
    }

    /**
     * Puts a person who stands into the grid of a pair.
     *
     * @param person the number of the person
     * @param pair the number of the pair
     */
    public void sit(int person, int pair) {
        int grid = costRows.grid(pair);
        own[person] = pair;
        int first = head[grid];
        next[person] = first;
        previous[person] = NO_PERSON;
        if (first >= 0) {
            previous[first] = person;
        }
        head[grid] = person;
        load[grid]++;
    }

    /**
     * Takes a person out of the own grid.
     *
     * @param person the number of the person
     */
    public void rise(int person) {
        int grid = gridOf(person);
        int before = previous[person];
        int after = next[person];
        if (before >= 0) {
            next[before] = after;
        } else {
            head[grid] = after;
        }
        if (after >= 0) {
            previous[after] = before;
        }
        own[person] = NO_PERSON;
        load[grid]--;
    }

    /**
     * One of the people of a grid.
     *
     * @param grid the number of the grid
     * @return the number of the person, or -1 when there is none
     */
    public int firstIn(int grid) {
        return head[grid];
    }

    /**
     * The next person of the same grid.
     *
     * @param person the number of the person
     * @return the number of the person, or -1 after the last
     */
    public int nextIn(int person) {
        return next[person];
    }

    /**
     * How many people serve in a grid.
     *
     * @param grid the number of the grid
     * @return how many
     */
    public int load(int grid) {
        return load[grid];
    }

    int taken(int grid) {
        return taken[grid];
    }

    void take(int grid, int places) {
        taken[grid] = places;
    }

    /** People above the places taken up; below zero, places that wait for people. */
    int excess(int grid) {
        return load[grid] - taken[grid];
    }

    /** The rents of all grids, to be read only. */
    long[] rents() {
        return rent;
    }

    /**
     * What a place of a grid costs beyond the charges of its pair.
     *
     * @param grid the number of the grid
     * @return the rent
     */
    public long rent(int grid) {
        return rent[grid];
    }

    /**
     * Sets a rent.
     *
     * @param grid the number of the grid
     * @param amount the rent
     */
    public void rent(int grid, long amount) {
        rent[grid] = amount;
    }

    /** The pair that is cheapest for a person with the rents as they are; among equals the first. */
    int cheapest(int person) {
        int best = costRows.first(person);
        long least = costRows.cost(best) + rent[costRows.grid(best)];
        for (int pair = best + 1, end = costRows.end(person); pair < end; pair++) {
            long cost = costRows.cost(pair) + rent[costRows.grid(pair)];
            if (cost < least) {
                least = cost;
                best = pair;
            }
        }
        return best;
    }

    /** The pair that is cheapest for a person with the rents as they are; among equals the one of the grid with most room. */
    int roomiest(int person, Bounds bounds) {
        int best = costRows.first(person);
        int at = costRows.grid(best);
        long least = costRows.cost(best) + rent[at];
        long room = (long) bounds.most(at) - load[at];
        for (int pair = best + 1, end = costRows.end(person); pair < end; pair++) {
            int grid = costRows.grid(pair);
            long cost = costRows.cost(pair) + rent[grid];
            if (cost < least || cost == least && (long) bounds.most(grid) - load[grid] > room) {
                least = cost;
                best = pair;
                room = (long) bounds.most(grid) - load[grid];
            }
        }
        return best;
    }
}
