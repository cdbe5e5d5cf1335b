package org.linli.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.placement.engine.Engine;

/** Answers questions about a placement in ids. */
final class Answers<P, G> {
    private final PlacementState<P, G> state;

    Answers(PlacementState<P, G> state) {
        this.state = state;
    }

    Optional<Room<G>> grid(Id<P> person) {
        return state.room(state.engine().assignment().gridOf(state.seated(person)));
    }

    List<Id<P>> unplaced() {
        return Arrays.stream(state.unplaced()).mapToObj(state::id).sorted().toList();
    }

    Why<P, G> why(Id<P> person) {
        Engine engine = state.engine();
        int number = state.seated(person);
        Optional<MovePrice<P, G>> second = second(person, number);
        Optional<Room<G>> grid = grid(person);
        if (grid.isEmpty()) {
            return new Why<>(person, grid, List.of(), 0, second);
        }
        long cost = engine.costRows().cost(engine.assignment().own(number));
        return new Why<>(person, grid, state.charges(person, grid.get(), cost), cost, second);
    }

    /** The best other grid: looked for in the order of what each costs at least, until the next cannot be better. */
    private Optional<MovePrice<P, G>> second(Id<P> person, int number) {
        Engine engine = state.engine();
        List<Integer> others = new ArrayList<>();
        for (int pair = engine.costRows().first(number);
                pair < engine.costRows().end(number);
                pair++) {
            if (pair != engine.assignment().own(number) && takesAnybody(pair)) {
                others.add(pair);
            }
        }
        others.sort(Comparator.comparingLong(engine::priceAtLeast));
        Optional<MovePrice<P, G>> best = Optional.empty();
        for (int pair : others) {
            long atLeast = engine.priceAtLeast(pair);
            if (best.isPresent() && atLeast >= best.get().exactly()) {
                break;
            }
            MovePrice<P, G> price = price(person, pair);
            if (best.isEmpty() || price.exactly() < best.get().exactly()) {
                best = Optional.of(price);
            }
        }
        return best;
    }

    Optional<MovePrice<P, G>> price(Id<P> person, Id<G> grid) {
        int pair = state.engine()
                .costRows()
                .pair(state.seated(person), state.grids().number(grid));
        return pair < 0 || !takesAnybody(pair) ? Optional.empty() : Optional.of(price(person, pair));
    }

    /** Whether the grid of a pair is none of the reserve, and has a place at all. */
    private boolean takesAnybody(int pair) {
        int grid = state.engine().costRows().grid(pair);
        return grid < state.grids().size() && state.engine().bounds().most(grid) > 0;
    }

    private MovePrice<P, G> price(Id<P> person, int pair) {
        Engine engine = state.engine();
        Engine.Change change = engine.price(pair);
        return new MovePrice<>(
                person,
                state.grids().room(engine.costRows().grid(pair)),
                engine.priceAtLeast(pair),
                change.amount,
                state.moves(change));
    }

    Optional<Long> priceAtLeast(Id<P> person, Id<G> grid) {
        int pair = state.engine()
                .costRows()
                .pair(state.seated(person), state.grids().number(grid));
        return pair < 0 ? Optional.empty() : Optional.of(state.engine().priceAtLeast(pair));
    }
}
