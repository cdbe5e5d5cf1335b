package org.linli.placement;

import java.util.List;
import org.linli.kernel.Finding;

/**
 * The result of checking a placement against its inputs (最优性校验). The placement is optimal when each person is where
 * cost and rent are least for him or her, when a rent above the price of places stands at full grids only, and one below
 * at grids with no more than their least number.
 *
 * @param people how many people were looked at
 * @param pairs how many pairs of a person and a grid were looked at
 * @param cost the sum of all costs, added up anew, without what unplaced people would stand for
 * @param breaches what is wrong; empty when the placement is optimal
 */
public record Proof(long people, long pairs, long cost, List<Finding> breaches) {
    /** Copies the list. */
    public Proof {
        breaches = List.copyOf(breaches);
    }

    /** {@return whether no plan could cost less} */
    public boolean isOptimal() {
        return breaches.isEmpty();
    }
}
