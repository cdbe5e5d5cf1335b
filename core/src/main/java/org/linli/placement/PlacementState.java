package org.linli.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.engine.Assignment;
import org.linli.placement.engine.Bounds;
import org.linli.placement.engine.CostRows;
import org.linli.placement.engine.Engine;

/** The state of a placement: the engine, and the ids that stand for its numbers. */
final class PlacementState<P, G> {
    private final Grids<G> grids;
    private final Policy policy;
    private final Reasons<P, G> reasons;
    private final PersonNumbers<P> personNumbers;
    private final Map<Id<P>, Seeker<P, G>> joined;
    private Engine engine;
    private long largestCost;

    PlacementState(
            Grids<G> grids,
            Policy policy,
            Reasons<P, G> reasons,
            PersonNumbers<P> personNumbers,
            Engine engine,
            long largestCost) {
        this(grids, policy, reasons, personNumbers, new HashMap<>(), engine, largestCost);
    }

    private PlacementState(
            Grids<G> grids,
            Policy policy,
            Reasons<P, G> reasons,
            PersonNumbers<P> personNumbers,
            Map<Id<P>, Seeker<P, G>> joined,
            Engine engine,
            long largestCost) {
        this.grids = grids;
        this.policy = policy;
        this.reasons = reasons;
        this.personNumbers = personNumbers;
        this.joined = joined;
        this.engine = engine;
        this.largestCost = largestCost;
    }

    PlacementState<P, G> copy() {
        return new PlacementState<>(
                grids, policy, reasons, personNumbers.copy(), new HashMap<>(joined), engine.copy(), largestCost);
    }

    List<Move<P, G>> join(Seeker<P, G> seeker) {
        int before = personNumbers.number(seeker.id());
        if (before >= 0 && engine.assignment().isSeated(before)) {
            throw new IllegalArgumentException("Person " + seeker.id() + " is in this placement already");
        }
        long largest = largestCost;
        List<int[]> numbers = new ArrayList<>();
        for (int i = 0; i < seeker.options().size(); i++) {
            Option<G> option = seeker.options().get(i);
            numbers.add(new int[] {grids.number(option.grid()), i});
            largest = Math.max(largest, Math.absExact(option.cost()));
        }
        makeRoomFor(largest);
        numbers.sort(Comparator.comparingInt(number -> number[0]));
        CostRows costRows = engine.costRows();
        int person = costRows.open(numbers.size() + 1);
        for (int[] number : numbers) {
            costRows.add(number[0], seeker.options().get(number[1]).cost());
        }
        costRows.add(grids.size(), policy.reservePriceOr(engine.bounds().bonus()));
        personNumbers.join(seeker.id(), person);
        joined.put(seeker.id(), seeker);
        return moves(engine.join(person)).stream()
                .filter(move -> !move.person().equals(seeker.id()))
                .toList();
    }

    /** Begins anew with larger bonuses when new costs outweigh the present ones. */
    private void makeRoomFor(long largest) {
        Bounds bounds = engine.bounds();
        long needed = Bounds.bonusFor(
                bounds.grids(), largest, policy.evenStep(), engine.costRows().people() + 1);
        largestCost = largest;
        if (needed > bounds.bonus()) {
            engine = engine.anew(bounds.withBonus(needed), policy.reservePriceOr(needed));
        }
    }

    List<Move<P, G>> leave(Id<P> person) {
        int number = seated(person);
        joined.remove(person);
        return moves(engine.leave(number));
    }

    List<Move<P, G>> moves(Engine.Change change) {
        List<Move<P, G>> moves = new ArrayList<>();
        for (int i = 0; i < change.pairs.length; i++) {
            int pair = change.pairs[i];
            moves.add(new Move<>(
                    id(engine.costRows().person(pair)),
                    room(change.from[i]),
                    room(engine.costRows().grid(pair))));
        }
        return moves;
    }

    int seated(Id<P> person) {
        int number = personNumbers.number(person);
        if (number < 0 || !engine.assignment().isSeated(number)) {
            throw new IllegalArgumentException("Person " + person + " is not in this placement");
        }
        return number;
    }

    List<Charge> charges(Id<P> person, Room<G> grid, long cost) {
        Seeker<P, G> seeker = joined.get(person);
        List<Charge> charges = seeker == null
                ? reasons.charges(person, grid)
                : seeker.option(grid.id()).map(Option::charges).orElse(List.of());
        return charges.isEmpty() ? List.of(new Charge(BilingualName.COST, cost)) : charges;
    }

    Optional<Finding> refusal(Id<P> person, Room<G> grid) {
        return joined.containsKey(person) ? Optional.empty() : reasons.refusal(person, grid);
    }

    /** The sum of all costs and load prices, without what unplaced people would stand for. */
    long cost() {
        Assignment assignment = engine.assignment();
        long cost = 0;
        for (int grid = 0; grid < grids.size(); grid++) {
            int place = 0;
            for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
                long price = policy.evenStep() * place++;
                cost = Math.addExact(cost, Math.addExact(engine.costRows().cost(assignment.own(person)), price));
            }
        }
        return cost;
    }

    Optional<Room<G>> room(int grid) {
        return grid < grids.size() ? Optional.of(grids.room(grid)) : Optional.empty();
    }

    /** Who has no grid, in the order of the numbers. */
    int[] unplaced() {
        Assignment assignment = engine.assignment();
        return IntStream.iterate(assignment.firstIn(grids.size()), person -> person >= 0, assignment::nextIn)
                .sorted()
                .toArray();
    }

    /** The people who are here, in the order of their numbers. */
    IntStream numbers() {
        return IntStream.range(0, engine.costRows().people()).filter(engine.assignment()::isSeated);
    }

    Id<P> id(int person) {
        return personNumbers.id(person);
    }

    Grids<G> grids() {
        return grids;
    }

    Engine engine() {
        return engine;
    }
}
