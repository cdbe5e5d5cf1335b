package org.linli.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;

/** Answers questions of a board in ids. */
final class Answers<P, G> {
    private final Board<P, G> board;

    Answers(Board<P, G> board) {
        this.board = board;
    }

    Optional<Room<G>> grid(Id<P> person) {
        return board.room(board.engine().seats().gridOf(board.seated(person)));
    }

    List<Id<P>> unplaced() {
        return Arrays.stream(board.unplaced()).mapToObj(board::id).sorted().toList();
    }

    Why<P, G> why(Id<P> person) {
        Engine engine = board.engine();
        int number = board.seated(person);
        Optional<MovePrice<P, G>> second = second(person, number);
        Optional<Room<G>> grid = grid(person);
        if (grid.isEmpty()) {
            return new Why<>(person, grid, List.of(), 0, second);
        }
        long cost = engine.roster().cost(engine.seats().own(number));
        return new Why<>(person, grid, board.charges(person, grid.get(), cost), cost, second);
    }

    /** The best other grid: looked for in the order of what each costs at least, until the next cannot be better. */
    private Optional<MovePrice<P, G>> second(Id<P> person, int number) {
        Engine engine = board.engine();
        List<Integer> others = new ArrayList<>();
        for (int pair = engine.roster().first(number); pair < engine.roster().end(number); pair++) {
            if (pair != engine.seats().own(number) && takesAnybody(pair)) {
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
        int pair =
                board.engine().roster().pair(board.seated(person), board.grids().number(grid));
        return pair < 0 || !takesAnybody(pair) ? Optional.empty() : Optional.of(price(person, pair));
    }

    /** Whether the grid of a pair is none of the reserve, and has a place at all. */
    private boolean takesAnybody(int pair) {
        int grid = board.engine().roster().grid(pair);
        return grid < board.grids().size() && board.engine().bounds().most(grid) > 0;
    }

    private MovePrice<P, G> price(Id<P> person, int pair) {
        Engine engine = board.engine();
        Shift shift = engine.price(pair);
        return new MovePrice<>(
                person,
                board.grids().room(engine.roster().grid(pair)),
                engine.priceAtLeast(pair),
                shift.amount,
                board.moves(shift));
    }

    Optional<Long> priceAtLeast(Id<P> person, Id<G> grid) {
        int pair =
                board.engine().roster().pair(board.seated(person), board.grids().number(grid));
        return pair < 0 ? Optional.empty() : Optional.of(board.engine().priceAtLeast(pair));
    }
}
