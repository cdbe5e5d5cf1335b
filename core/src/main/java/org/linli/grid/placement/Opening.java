package org.linli.grid.placement;

/** Sets the board up and places everybody. */
final class Opening {
    private Opening() {}

    static <P, G> Board<P, G> board(
            Grids<G> grids,
            Policy policy,
            Reasons<P, G> reasons,
            Register<P> register,
            Roster roster,
            long largestCost) {
        int reserve = grids.size();
        int[] least = new int[reserve + 1];
        int[] most = new int[reserve + 1];
        long[] step = new long[reserve + 1];
        long places = 0;
        for (int grid = 0; grid < reserve; grid++) {
            least[grid] = grids.room(grid).least();
            most[grid] = grids.room(grid).most();
            step[grid] = policy.evenStep();
            places += most[grid];
        }
        most[reserve] = Room.UNLIMITED;
        long largest = Math.max(largestCost, policy.reservePrice().orElse(0));
        long bonus = Bounds.bonusFor(reserve + 1, largest, policy.evenStep(), roster.people());
        for (int person = 0; person < roster.people(); person++) {
            roster.reprice(roster.end(person) - 1, policy.reservePriceOr(bonus));
        }
        Engine engine = new Engine(roster, new Bounds(least, most, step, bonus));
        engine.place(usualRent(policy, roster.people(), places, reserve));
        return new Board<>(grids, policy, reasons, register, engine, largest);
    }

    /** Where places have prices, about what the last one costs when everybody is spread evenly. */
    private static long usualRent(Policy policy, int people, long places, int grids) {
        return grids == 0 ? 0 : policy.evenStep() * (Math.min(people, places) / grids);
    }
}
