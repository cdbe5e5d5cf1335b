package org.linli.liaison.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.kernel.Id;

/**
 * A visit that is due (到期走访).
 *
 * @param visit the visit
 * @param enterprise the enterprise's name
 * @param month to which month it belongs
 * @param status how it stands
 * @param due when it is, or was, to take place
 * @param overdue whether that day is over
 */
public record DueVisit(
        Id<LiaisonVisit> visit,
        String enterprise,
        YearMonth month,
        LiaisonVisitStatus status,
        LocalDate due,
        boolean overdue) {}
