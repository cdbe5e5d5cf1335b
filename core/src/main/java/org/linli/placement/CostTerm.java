package org.linli.placement;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;

/**
 * A part of the cost, measured for each pair of a person and a grid, and its weight (计价项及权重).
 *
 * @param name the name that explanations show
 * @param weight points for each unit of the measure
 * @param measure how much of it a pair has; the same pair always measures the same
 * @param match what fits between a person and a grid in this respect, which explanations name; nothing when nothing does, or when
 *     it is not known
 * @param <T> what is known of a person
 * @param <G> what a grid is
 */
public record CostTerm<T, G>(
        BilingualName name,
        long weight,
        ToLongBiFunction<? super T, Room<G>> measure,
        BiFunction<? super T, Room<G>, Optional<BilingualName>> match) {
    /**
     * A term that names nothing that fits.
     *
     * @param name the name that explanations show
     * @param weight points for each unit of the measure
     * @param measure how much of it a pair has
     */
    public CostTerm(BilingualName name, long weight, ToLongBiFunction<? super T, Room<G>> measure) {
        this(name, weight, measure, (person, grid) -> Optional.empty());
    }

    /**
     * The same, which also names what fits.
     *
     * @param fitting what fits between a person and a grid
     * @return the term
     */
    public CostTerm<T, G> naming(BiFunction<? super T, Room<G>, Optional<BilingualName>> fitting) {
        return new CostTerm<>(name, weight, measure, fitting);
    }

    /**
     * What a pair costs by this term.
     *
     * @param person who
     * @param grid where
     * @return the points
     * @throws ArithmeticException when they do not fit into a long
     */
    public long cost(T person, Room<G> grid) {
        return Math.multiplyExact(weight, measure.applyAsLong(person, grid));
    }

    Charge charge(T person, Room<G> grid) {
        return new Charge(name, cost(person, grid), match.apply(person, grid));
    }
}
