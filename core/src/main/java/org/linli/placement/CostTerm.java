package org.linli.placement;

import java.util.function.ToLongBiFunction;

/**
 * A part of the cost, measured for each pair of a person and a grid, and its weight (计价项及权重).
 *
 * @param name the name that explanations show
 * @param weight points for each unit of the measure
 * @param measure how much of it a pair has; the same pair always measures the same
 * @param <T> what is known of a person
 * @param <G> what a grid is
 */
public record CostTerm<T, G>(BilingualName name, long weight, ToLongBiFunction<? super T, Room<G>> measure) {
    Charge charge(T person, Room<G> grid) {
        return new Charge(name, Math.multiplyExact(weight, measure.applyAsLong(person, grid)));
    }
}
