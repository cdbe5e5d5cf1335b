package org.linli.placement;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.linli.placement.engine.Bounds;
import org.linli.placement.engine.CostRows;
import org.linli.placement.engine.Engine;

/** Sets the state up and places all people. */
final class InitialPlacement<G> {
    private final Grids<G> grids;
    private final Policy policy;
    private final Optional<ToLongFunction<Room<G>>> guess;

    InitialPlacement(Grids<G> grids, Policy policy, Optional<ToLongFunction<Room<G>>> guess) {
        this.grids = grids;
        this.policy = policy;
        this.guess = guess;
    }

    <P> PlacementState<P, G> state(
            Reasons<P, G> reasons, PersonNumbers<P> personNumbers, CostRows costRows, long largestCost) {
        int reserve = grids.size();
        int[] least = new int[reserve + 1];
        int[] most = new int[reserve + 1];
        long[] step = new long[reserve + 1];
        for (int grid = 0; grid < reserve; grid++) {
            least[grid] = grids.room(grid).least();
            most[grid] = grids.room(grid).most();
            step[grid] = policy.evenStep();
        }
        most[reserve] = Room.UNLIMITED;
        long largest = Math.max(largestCost, policy.reservePrice().orElse(0));
        long bonus = Bounds.bonusFor(reserve + 1, largest, policy.evenStep(), costRows.people());
        for (int person = 0; person < costRows.people(); person++) {
            costRows.reprice(costRows.end(person) - 1, policy.reservePriceOr(bonus));
        }
        Engine engine = new Engine(costRows, new Bounds(least, most, step, bonus));
        engine.place(rents(costRows.people(), bonus));
        return new PlacementState<>(grids, policy, reasons, personNumbers, engine, largest);
    }

    private long[] rents(int people, long bonus) {
        long[] rents = new long[grids.size() + 1];
        long usual = usual(people);
        for (int grid = 0; grid < grids.size(); grid++) {
            Room<G> room = grids.room(grid);
            long rent = guess.map(known -> known.applyAsLong(room)).orElse(usual);
            // A grid with a place for all people is never full, and calling people in place by place would take long.
            rent = room.most() > people ? Math.min(rent, usual) : rent;
            rents[grid] = Math.max(-bonus, Math.min(bonus, rent));
        }
        return rents;
    }

    /** Where places have prices, about what the last one costs when people are spread evenly. */
    private long usual(int people) {
        long places = grids.rooms().stream().mapToLong(Room::most).sum();
        return grids.size() == 0 ? 0 : policy.evenStep() * (Math.min(people, places) / grids.size());
    }
}
