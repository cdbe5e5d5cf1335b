package org.linli.liaison.visit;

import java.time.YearMonth;
import java.util.List;
import org.linli.kernel.Id;

/**
 * The visits that were planned together (批量走访计划).
 *
 * @param month of which month
 * @param visits the visits, in the order of their teams
 */
public record VisitsPlanned(YearMonth month, List<Id<LiaisonVisit>> visits) {
    /** Copies the list. */
    public VisitsPlanned {
        visits = List.copyOf(visits);
    }
}
