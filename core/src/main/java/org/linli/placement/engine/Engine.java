package org.linli.placement.engine;

import java.util.Arrays;

/**
 * Keeps a placement optimal. Each person is in the grid whose cost and rent together are least; a grid that is too full sends
 * people out along the shortest chains of moves, a grid that is short calls some in, and the rents follow, so that no other
 * grid is cheaper for any person. When no grid is too full or short, no plan is cheaper.
 */
public final class Engine {
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final Movers movers;
    private final ChainSearch chains;

    /**
     * An engine that has placed no person yet.
     *
     * @param costRows who may serve where, at what cost
     * @param bounds how many people each grid takes
     */
    public Engine(CostRows costRows, Bounds bounds) {
        this(costRows, bounds, new Assignment(costRows, bounds.grids()));
    }

    private Engine(CostRows costRows, Bounds bounds, Assignment assignment) {
        this.costRows = costRows;
        this.bounds = bounds;
        this.assignment = assignment;
        movers = new Movers(costRows, assignment, bounds.grids());
        chains = new ChainSearch(costRows, bounds, assignment, movers);
    }

    /**
     * An engine of its own in the same state.
     *
     * @return the engine
     */
    public Engine copy() {
        CostRows own = costRows.copy();
        return new Engine(own, bounds, assignment.copy(own));
    }

    /**
     * Places all people from the start. Any rents will do to begin with; good ones save time.
     *
     * @param rents the rent of each grid
     */
    public void place(long[] rents) {
        for (int grid = 0; grid < bounds.grids() - 1; grid++) {
            assignment.rent(grid, rents[grid]);
        }
        for (int person = 0; person < costRows.people(); person++) {
            if (costRows.first(person) < costRows.end(person)) {
                assignment.sit(person, assignment.roomiest(person, bounds));
            }
        }
        for (int grid = 0; grid < bounds.grids(); grid++) {
            assignment.take(grid, bounds.taken(grid, assignment.load(grid), assignment.rent(grid)));
        }
        Floor floor = new Floor(costRows, bounds, assignment);
        new Balancing(floor).balance();
        new LeastRents(floor).settle();
    }

    /**
     * Puts the ways out of all grids in order now, so that the first change need not.
     */
    public void prepare() {
        movers.openAll();
    }

    /**
     * Seats a person whose row is the newest.
     *
     * @param person the number of the person
     * @return who else moves
     */
    public Change join(int person) {
        assignment.grow();
        movers.grow();
        assignment.sit(person, assignment.cheapest(person));
        movers.sat(person);
        int grid = assignment.gridOf(person);
        return assignment.excess(grid) > 0 ? sendOut(grid) : Change.NONE;
    }

    /**
     * Takes a person out.
     *
     * @param person the number of the person
     * @return who else moves
     */
    public Change leave(int person) {
        int grid = assignment.gridOf(person);
        movers.rises(person);
        assignment.rise(person);
        costRows.close(person);
        return assignment.excess(grid) < 0 ? callIn(grid) : Change.NONE;
    }

    /**
     * The same people placed where grids may take more than their most, at a price that keeps such places few.
     *
     * @return the engine
     */
    public Engine stretched() {
        return anew(bounds.stretched(), 4 * bounds.bonus());
    }

    /**
     * The same people placed again from nothing, with another price of the reserve.
     *
     * @param other the other one
     * @param reservePrice what it costs to leave a person out
     * @return the engine
     */
    public Engine anew(Bounds other, long reservePrice) {
        CostRows own = costRows.copy();
        for (int person = 0; person < own.people(); person++) {
            if (assignment.isSeated(person)) {
                own.reprice(own.end(person) - 1, reservePrice);
            }
        }
        Engine engine = new Engine(own, other);
        engine.place(new long[bounds.grids()]);
        return engine;
    }

    private Change sendOut(int grid) {
        chains.outOf(grid);
        for (int i = 0; i < chains.seen(); i++) {
            int reached = chains.reached(i);
            assignment.rent(reached, assignment.rent(reached) + Math.max(0, chains.nearer(reached)));
        }
        int end = chains.end();
        Change change = change(0, chains.steps(grid, true));
        if (assignment.excess(end) >= 0) {
            assignment.take(end, assignment.taken(end) + 1);
        }
        move(change.pairs);
        return change;
    }

    private Change callIn(int grid) {
        chains.into(grid);
        for (int i = 0; i < chains.seen(); i++) {
            int reached = chains.reached(i);
            assignment.rent(reached, assignment.rent(reached) - Math.max(0, chains.nearer(reached)));
        }
        int end = chains.end();
        Change change = change(0, chains.steps(grid, false));
        move(change.pairs);
        assignment.take(end, assignment.taken(end) - 1);
        return change;
    }

    private Change change(long amount, int[] pairs) {
        int[] from = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            from[i] = assignment.gridOf(costRows.person(pairs[i]));
        }
        return new Change(amount, pairs, from);
    }

    private void move(int[] pairs) {
        for (int pair : pairs) {
            int person = costRows.person(pair);
            movers.rises(person);
            assignment.rise(person);
            assignment.sit(person, pair);
            movers.sat(person);
        }
    }

    /**
     * What taking up a pair costs at least: what it costs beyond the person's own pair, rents included.
     *
     * @param pair the number of the pair
     * @return the price
     */
    public long priceAtLeast(int pair) {
        int own = assignment.own(costRows.person(pair));
        return costRows.cost(pair)
                + assignment.rent(costRows.grid(pair))
                - costRows.cost(own)
                - assignment.rent(costRows.grid(own));
    }

    /**
     * The exact cost of taking a pair into the plan, when all others move as is best then. It moves no person.
     *
     * @param pair the number of the pair
     * @return the cost, and who else would move
     */
    public Change price(int pair) {
        int from = assignment.gridOf(costRows.person(pair));
        int to = costRows.grid(pair);
        if (from == to) {
            return Change.NONE;
        }
        chains.into(from);
        int[] refill = chains.steps(from, false);
        chains.outOf(to, from, chains.distance());
        int[] onwards = chains.steps(to, true);
        int[] others = onwards;
        if (chains.end() != from) {
            others = Arrays.copyOf(onwards, onwards.length + refill.length);
            System.arraycopy(refill, 0, others, onwards.length, refill.length);
        }
        return change(Math.addExact(priceAtLeast(pair), chains.distance()), others);
    }

    /**
     * What one more place in a grid would save.
     *
     * @param grid the number of the grid
     * @return the saving
     */
    public long pressure(int grid) {
        if (assignment.load(grid) < bounds.most(grid)) {
            return 0;
        }
        chains.into(grid);
        long price = bounds.step(grid) * assignment.load(grid);
        return Math.max(0, assignment.rent(grid) - price - chains.distance());
    }

    /**
     * Who serves where.
     *
     * @return the assignment
     */
    public Assignment assignment() {
        return assignment;
    }

    /**
     * Who may serve where, at what cost.
     *
     * @return the rows
     */
    public CostRows costRows() {
        return costRows;
    }

    /**
     * How many people each grid takes.
     *
     * @return the bounds
     */
    public Bounds bounds() {
        return bounds;
    }

    /** What a change costs, the pairs that people take up by it, and the grids that they come from. */
    public static final class Change {
        static final Change NONE = new Change(0, new int[0], new int[0]);

        /** What it costs. */
        public final long amount;
        /** The pairs that people take up. */
        public final int[] pairs;
        /** The grids that they come from. */
        public final int[] from;

        Change(long amount, int[] pairs, int[] from) {
            this.amount = amount;
            this.pairs = pairs;
            this.from = from;
        }
    }
}
