package org.linli.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.engine.Assignment;

/**
 * Who serves in which grid (派位方案): the plan of least cost, with its reasons, prices and proof.
 *
 * <pre>{@code
 * Placement<Person, Grid> placement = Placement.into(rooms)
 *         .people(members, Member::id)
 *         .mayServe(livesOrWorksThere)
 *         .prefer(residence)
 *         .keeping(Member::presentGrid, 150)
 *         .evenly(1)
 *         .decide()
 *         .orElseThrow();
 * placement.why(member).explain(Locale.SIMPLIFIED_CHINESE, "林一");
 * }</pre>
 *
 * <p>Among plans of equal cost the one that is chosen depends on the ids alone, not on the order of the input. A placement does
 * not change; its questions may be asked by several threads, and wait for one another. For many changes in a row see
 * {@link #live()}.
 *
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public final class Placement<P, G> {
    private final PlacementState<P, G> state;
    private final Answers<P, G> answers;
    private final List<Move<P, G>> moves;

    Placement(PlacementState<P, G> state, List<Move<P, G>> moves) {
        this.state = state;
        this.moves = List.copyOf(moves);
        answers = new Answers<>(state);
    }

    /**
     * Begins a placement.
     *
     * @param grids the grids with their least and most people, in any order
     * @param <G> what a grid is
     * @return the next step, which takes the people
     * @throws IllegalArgumentException when a grid is given twice
     */
    public static <G> PlacementStart<G> into(List<Room<G>> grids) {
        return new PlacementStart<>(grids);
    }

    /** {@return the grids, by id} */
    public List<Room<G>> grids() {
        return state.grids().rooms();
    }

    /**
     * Where a person serves.
     *
     * @param person who
     * @return the grid, or nothing when he or she stays in the reserve
     * @throws IllegalArgumentException when the person is not in this placement
     */
    public Optional<Id<G>> gridOf(Id<P> person) {
        return answers.grid(person).map(Room::id);
    }

    /** {@return the people who have a grid, with that grid} */
    public Map<Id<P>, Id<G>> assignments() {
        Map<Id<P>, Id<G>> grids = new HashMap<>();
        state.numbers()
                .forEach(person -> state.room(state.engine().assignment().gridOf(person))
                        .ifPresent(room -> grids.put(state.id(person), room.id())));
        return Map.copyOf(grids);
    }

    /**
     * Who serves in a grid.
     *
     * @param grid the grid
     * @return its people, by id
     * @throws IllegalArgumentException when there is no such grid
     */
    public List<Id<P>> peopleOf(Id<G> grid) {
        Assignment assignment = state.engine().assignment();
        List<Id<P>> people = new ArrayList<>();
        for (int at = assignment.firstIn(state.grids().number(grid)); at >= 0; at = assignment.nextIn(at)) {
            people.add(state.id(at));
        }
        people.sort(null);
        return List.copyOf(people);
    }

    /** {@return who has no grid, by id} */
    public List<Id<P>> unplaced() {
        return answers.unplaced();
    }

    /** {@return whether all people have a grid and no grid has fewer people than it needs} */
    public boolean isComplete() {
        Shortage<P, G> shortage = new Shortage<>(state);
        return shortage.unplaced() == 0 && shortage.shortGrids().isEmpty();
    }

    /** {@return the sum of all costs of this plan, load prices included, without what unplaced people would stand for} */
    public long cost() {
        return state.cost();
    }

    /**
     * Why a person serves where he or she does: the terms, and what the best plan would cost in which he or she serves
     * elsewhere.
     *
     * @param person who
     * @return the reasons
     * @throws IllegalArgumentException when the person is not in this placement
     */
    public Why<P, G> why(Id<P> person) {
        synchronized (state) {
            return answers.why(person);
        }
    }

    /**
     * What it would cost that a person serves in another grid, exactly, and who else would move.
     *
     * @param person who
     * @param grid the other grid
     * @return the price, or nothing when the person may not serve there, or the grid takes no people at all
     * @throws IllegalArgumentException when the person or the grid is not in this placement
     */
    public Optional<MovePrice<P, G>> priceOf(Id<P> person, Id<G> grid) {
        synchronized (state) {
            return answers.price(person, grid);
        }
    }

    /**
     * What it would cost at least that a person serves in another grid; no search is needed for that.
     *
     * @param person who
     * @param grid the other grid
     * @return a price never above the exact one, or nothing when he or she may not serve there
     * @throws IllegalArgumentException when the person or the grid is not in this placement
     */
    public Optional<Long> priceAtLeast(Id<P> person, Id<G> grid) {
        return answers.priceAtLeast(person, grid);
    }

    /**
     * Why a person may not serve in a grid.
     *
     * @param person who
     * @param grid the grid
     * @return the reason of the condition that refuses; nothing when none does, or when the reasons are not known
     * @throws IllegalArgumentException when the person or the grid is not in this placement
     */
    public Optional<Finding> whyNot(Id<P> person, Id<G> grid) {
        state.seated(person);
        return state.refusal(person, state.grids().room(state.grids().number(grid)));
    }

    /**
     * How hard a grid is pressed (网格压力): what one more place there would save, exactly.
     *
     * @param grid the grid
     * @return the saving; zero when the grid has room
     * @throws IllegalArgumentException when there is no such grid
     */
    public long pressure(Id<G> grid) {
        synchronized (state) {
            return state.engine().pressure(state.grids().number(grid));
        }
    }

    /**
     * The rent of a grid (网格租价): what a place there must cost beyond its own charges so that no person is cheaper elsewhere.
     * Rents prove that the plan is optimal. In a plan that was placed from nothing those above zero are the least that prove it, and say
     * what one more place would save where no grid needs people; a person who joins or leaves moves them no further than needed.
     *
     * @param grid the grid
     * @return above zero only when the grid is full or its places have prices, below zero only when it needs people
     * @throws IllegalArgumentException when there is no such grid
     */
    public long rent(Id<G> grid) {
        return state.engine().assignment().rent(state.grids().number(grid));
    }

    /** {@return what a check from the inputs finds; its time grows with the number of pairs alone} */
    public Proof verify() {
        return new Certificate(
                        state.engine().costRows(),
                        state.engine().bounds(),
                        state.engine().assignment())
                .check();
    }

    /** {@return why a person has no grid or a grid has too few people; empty when there is no shortage} */
    public List<Conflict<P, G>> conflicts() {
        synchronized (state) {
            return new Conflicts<>(state).find();
        }
    }

    /** {@return the first conflict; nothing when there is no shortage} */
    public Optional<Conflict<P, G>> conflict() {
        return conflicts().stream().findFirst();
    }

    /** {@return the cheapest ways out of a shortage, of each kind; empty when there is none} */
    public List<WayOut<P, G>> waysOut() {
        synchronized (state) {
            return new Conflicts<>(state).waysOut();
        }
    }

    /**
     * The placement with one more person, again the cheapest; {@link #moves()} has who else moves. It copies this placement
     * first, so it takes longer the more people there are.
     *
     * @param seeker who, and where he or she may serve
     * @return the new placement
     * @throws IllegalArgumentException when the person is in this placement already
     * @throws ArithmeticException when the costs are so large that sums could not be exact
     */
    public Placement<P, G> with(Seeker<P, G> seeker) {
        PlacementState<P, G> copy = copy();
        return new Placement<>(copy, copy.join(seeker));
    }

    /**
     * The placement with one person fewer, again the cheapest; {@link #moves()} has who else moves. It copies this placement
     * first, so it takes longer the more people there are.
     *
     * @param person who leaves
     * @return the new placement
     * @throws IllegalArgumentException when the person is not in this placement
     */
    public Placement<P, G> without(Id<P> person) {
        PlacementState<P, G> copy = copy();
        return new Placement<>(copy, copy.leave(person));
    }

    /** {@return who moved when a person joined or left to make this placement; else empty} */
    public List<Move<P, G>> moves() {
        return moves;
    }

    /** {@return a copy of this placement that changes with each person who joins or leaves} */
    public LivePlacement<P, G> live() {
        return new LivePlacement<>(copy());
    }

    private PlacementState<P, G> copy() {
        synchronized (state) {
            return state.copy();
        }
    }
}
