package org.linli.placement;

import java.util.Arrays;

/**
 * Keeps a placement optimal. Each person is in the grid whose cost and rent together are least; a grid that is too full sends
 * one person out along the shortest chain of moves, a grid that is short calls one in, and the rents follow, so that no other
 * grid is cheaper for any person. When no grid is too full or short, no plan is cheaper.
 */
final class Engine {
    private final Roster roster;
    private final Bounds bounds;
    private final Seats seats;
    private final Movers movers;
    private final Chains chains;

    Engine(Roster roster, Bounds bounds) {
        this(roster, bounds, new Seats(roster, bounds.grids()));
    }

    private Engine(Roster roster, Bounds bounds, Seats seats) {
        this.roster = roster;
        this.bounds = bounds;
        this.seats = seats;
        movers = new Movers(roster, seats, bounds.grids());
        chains = new Chains(roster, bounds, seats, movers);
    }

    /** An engine of its own in the same state. */
    Engine copy() {
        Roster own = roster.copy();
        return new Engine(own, bounds, seats.copy(own));
    }

    /** Places all people from the start. Any rents will do to begin with; good ones save time. */
    void place(long[] rents) {
        for (int grid = 0; grid < bounds.grids() - 1; grid++) {
            seats.rent(grid, rents[grid]);
        }
        for (int person = 0; person < roster.people(); person++) {
            if (roster.first(person) < roster.end(person)) {
                seats.sit(person, seats.cheapest(person));
            }
        }
        for (int grid = 0; grid < bounds.grids(); grid++) {
            seats.take(grid, bounds.taken(grid, seats.load(grid), seats.rent(grid)));
        }
        for (int grid = 0; grid < bounds.grids(); grid++) {
            while (seats.excess(grid) > 0) {
                sendOut(grid);
            }
        }
        for (int grid = 0; grid < bounds.grids(); grid++) {
            while (seats.excess(grid) < 0) {
                callIn(grid);
            }
        }
    }

    /** Seats a person whose row is the newest, and says who else moves. */
    Shift join(int person) {
        seats.grow();
        movers.grow();
        seats.sit(person, seats.cheapest(person));
        movers.sat(person);
        int grid = seats.gridOf(person);
        return seats.excess(grid) > 0 ? sendOut(grid) : Shift.NONE;
    }

    /** Takes a person out, and says who else moves. */
    Shift leave(int person) {
        int grid = seats.gridOf(person);
        movers.rises(person);
        seats.rise(person);
        roster.close(person);
        return seats.excess(grid) < 0 ? callIn(grid) : Shift.NONE;
    }

    /** The same people placed where grids may take more than their most, at a price that keeps such places few. */
    Engine stretched() {
        return anew(bounds.stretched(), 4 * bounds.bonus());
    }

    /** The same people placed again from nothing, with another price of the reserve. */
    Engine anew(Bounds other, long reservePrice) {
        Roster own = roster.copy();
        for (int person = 0; person < own.people(); person++) {
            if (seats.isSeated(person)) {
                own.reprice(own.end(person) - 1, reservePrice);
            }
        }
        Engine engine = new Engine(own, other);
        engine.place(new long[bounds.grids()]);
        return engine;
    }

    private Shift sendOut(int grid) {
        chains.outOf(grid);
        for (int i = 0; i < chains.seen(); i++) {
            int reached = chains.reached(i);
            seats.rent(reached, seats.rent(reached) + Math.max(0, chains.nearer(reached)));
        }
        int end = chains.end();
        Shift shift = shift(0, chains.steps(grid, true));
        if (seats.excess(end) >= 0) {
            seats.take(end, seats.taken(end) + 1);
        }
        move(shift.pairs);
        return shift;
    }

    private Shift callIn(int grid) {
        chains.into(grid);
        for (int i = 0; i < chains.seen(); i++) {
            int reached = chains.reached(i);
            seats.rent(reached, seats.rent(reached) - Math.max(0, chains.nearer(reached)));
        }
        int end = chains.end();
        Shift shift = shift(0, chains.steps(grid, false));
        move(shift.pairs);
        seats.take(end, seats.taken(end) - 1);
        return shift;
    }

    private Shift shift(long amount, int[] pairs) {
        int[] from = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            from[i] = seats.gridOf(roster.person(pairs[i]));
        }
        return new Shift(amount, pairs, from);
    }

    private void move(int[] pairs) {
        for (int pair : pairs) {
            int person = roster.person(pair);
            movers.rises(person);
            seats.rise(person);
            seats.sit(person, pair);
            movers.sat(person);
        }
    }

    /** What taking up a pair costs at least: what it costs beyond the person's own pair, rents included. */
    long priceAtLeast(int pair) {
        int own = seats.own(roster.person(pair));
        return roster.cost(pair) + seats.rent(roster.grid(pair)) - roster.cost(own) - seats.rent(roster.grid(own));
    }

    /** The exact cost of taking a pair into the plan, when all others move as is best then. It moves no person. */
    Shift price(int pair) {
        int from = seats.gridOf(roster.person(pair));
        int to = roster.grid(pair);
        if (from == to) {
            return Shift.NONE;
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
        return shift(Math.addExact(priceAtLeast(pair), chains.distance()), others);
    }

    /** What one more place in a grid would save. */
    long pressure(int grid) {
        if (seats.load(grid) < bounds.most(grid)) {
            return 0;
        }
        chains.into(grid);
        long price = bounds.step(grid) * seats.load(grid);
        return Math.max(0, seats.rent(grid) - price - chains.distance());
    }

    Seats seats() {
        return seats;
    }

    Roster roster() {
        return roster;
    }

    Bounds bounds() {
        return bounds;
    }
}
