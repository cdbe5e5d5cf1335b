package org.linli.placement;

import java.util.Optional;
import org.linli.kernel.Finding;

/**
 * Whether a person may serve in a grid at all (任职条件). What refuses is kept as the reason.
 *
 * @param <T> what is known of a person
 * @param <G> what a grid is
 */
@FunctionalInterface
public interface Eligibility<T, G> {
    /**
     * Looks at one pair.
     *
     * @param person the person
     * @param grid the grid
     * @return nothing when the person may serve there, else why not
     */
    Optional<Finding> refusal(T person, Room<G> grid);

    /**
     * Both conditions: the reason of the first that refuses.
     *
     * @param other the other condition
     * @return the condition that asks for both
     */
    default Eligibility<T, G> and(Eligibility<T, G> other) {
        return (person, grid) -> {
            Optional<Finding> first = refusal(person, grid);
            return first.isPresent() ? first : other.refusal(person, grid);
        };
    }

    /**
     * Either condition: when both refuse, the reason of the last.
     *
     * @param other the other condition
     * @return the condition that asks for one of them
     */
    default Eligibility<T, G> or(Eligibility<T, G> other) {
        return (person, grid) -> refusal(person, grid).isEmpty() ? Optional.empty() : other.refusal(person, grid);
    }
}
