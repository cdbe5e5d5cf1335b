package org.linli.grid.patrol;

import java.time.LocalDate;
import org.linli.grid.Grid;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to records of visits (巡查走访事件). Who made a visit stands in the record alone. */
public sealed interface VisitEvent extends Event {
    /** {@return the visit} */
    Id<Visit> visit();

    /**
     * It was recorded (登记).
     *
     * @param visit its id
     * @param grid through which grid
     * @param day when
     * @param households how many households were called on
     * @param again how many of these had been called on in the same month before
     */
    record VisitRecorded(Id<Visit> visit, Id<Grid> grid, LocalDate day, int households, int again)
            implements VisitEvent {}

    /**
     * It was struck (作废).
     *
     * @param visit its id
     */
    record VisitStruck(Id<Visit> visit) implements VisitEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param visit its id
     * @param was as it was written
     * @param now as it should have been
     * @param reason why
     */
    record VisitCorrected(Id<Visit> visit, VisitForm was, VisitForm now, String reason) implements VisitEvent {}
}
