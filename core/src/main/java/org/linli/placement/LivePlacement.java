package org.linli.placement;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * A placement that changes (动态派位): each person who joins or leaves shifts as few others as the least sum of costs asks
 * for, in microseconds even in a city, and the plan is optimal after each change. Its cost always equals that of a
 * placement from nothing; among plans of equal cost it may be another one. Not safe for use by several threads.
 *
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public final class LivePlacement<P, G> {
    private final PlacementState<P, G> state;
    private final Answers<P, G> answers;

    LivePlacement(PlacementState<P, G> state) {
        this.state = state;
        state.engine().prepare();
        answers = new Answers<>(state);
    }

    /**
     * A person joins.
     *
     * @param seeker who, and where he or she may serve
     * @return who else moves
     * @throws IllegalArgumentException when the person is in this placement already, or a grid is not
     * @throws ArithmeticException when the costs are so large that sums could not be exact
     */
    public List<Move<P, G>> join(Seeker<P, G> seeker) {
        return state.join(seeker);
    }

    /**
     * A person leaves.
     *
     * @param person who
     * @return who else moves
     * @throws IllegalArgumentException when the person is not in this placement
     */
    public List<Move<P, G>> leave(Id<P> person) {
        return state.leave(person);
    }

    /**
     * Where a person serves now.
     *
     * @param person who
     * @return the grid, or nothing when none was left
     * @throws IllegalArgumentException when the person is not in this placement
     */
    public Optional<Id<G>> gridOf(Id<P> person) {
        return answers.grid(person).map(Room::id);
    }

    /** {@return the placement as it is now, which later changes do not touch} */
    public Placement<P, G> snapshot() {
        return new Placement<>(state.copy(), List.of());
    }
}
