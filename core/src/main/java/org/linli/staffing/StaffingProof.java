package org.linli.staffing;

import java.util.List;
import org.linli.kernel.Finding;

/**
 * The result of checking a staffing against its inputs (最优性校验).
 *
 * @param filled how many posts are held
 * @param cost the sum of costs, added up anew
 * @param branches how many parts all plans were divided into; one unless quotas cross
 * @param breaches what is wrong; empty when the staffing is optimal
 */
public record StaffingProof(int filled, long cost, int branches, List<Finding> breaches) {
    /** Copies the list. */
    public StaffingProof {
        breaches = List.copyOf(breaches);
    }

    /** {@return whether no plan that keeps the quotas fills more posts, or as many for less} */
    public boolean isOptimal() {
        return breaches.isEmpty();
    }
}
