package org.linli.conference;

import java.time.LocalDate;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a seat in the joint conference (成员单位事件). */
public sealed interface ConferenceSeatEvent extends Event {
    /**
     * A unit took it (加入).
     *
     * @param seat its id
     * @param form which unit, as what, and since when
     */
    record SeatTaken(Id<ConferenceSeat> seat, SeatForm form) implements ConferenceSeatEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param seat its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record SeatCorrected(Id<ConferenceSeat> seat, SeatForm was, SeatForm now, String reason)
            implements ConferenceSeatEvent {}

    /**
     * The unit gave it up (退出).
     *
     * @param seat its id
     * @param unit the unit
     * @param until first day on which it no longer has it
     */
    record SeatVacated(Id<ConferenceSeat> seat, Id<Organisation> unit, LocalDate until)
            implements ConferenceSeatEvent {}
}
