package org.linli.petition.whistle;

import java.time.Instant;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a call of departments (吹哨事件). */
public sealed interface WhistleEvent extends Event {
    /**
     * Departments were called (吹哨).
     *
     * @param whistle its id
     * @param form as recorded
     */
    record WhistleBlown(Id<Whistle> whistle, WhistleForm form) implements WhistleEvent {}

    /**
     * A unit came (报到).
     *
     * @param whistle its id
     * @param unit which
     * @param at when
     */
    record UnitCame(Id<Whistle> whistle, Id<Organisation> unit, Instant at) implements WhistleEvent {}

    /**
     * What came of it was recorded (办结).
     *
     * @param whistle its id
     * @param end what came of it
     */
    record WhistleEnded(Id<Whistle> whistle, WhistleEnd end) implements WhistleEvent {}

    /**
     * It was taken back (撤销).
     *
     * @param whistle its id
     * @param reason why
     */
    record WhistleCancelled(Id<Whistle> whistle, String reason) implements WhistleEvent {}

    /**
     * Its end, or that it was taken back, was a mistake (撤回).
     *
     * @param whistle its id
     * @param end what had been recorded to have come of it, if it had ended
     * @param reason why
     */
    record WhistleReopened(Id<Whistle> whistle, Optional<WhistleEnd> end, String reason) implements WhistleEvent {}

    /**
     * What came of it was recorded wrongly, and corrected (更正办结).
     *
     * @param whistle its id
     * @param was what was recorded
     * @param now what is right
     * @param reason why
     */
    record WhistleEndCorrected(Id<Whistle> whistle, WhistleEnd was, WhistleEnd now, String reason)
            implements WhistleEvent {}

    /**
     * What was recorded wrongly was corrected (更正).
     *
     * @param whistle its id
     * @param was what was recorded
     * @param now what is right
     * @param reason why
     */
    record WhistleCorrected(Id<Whistle> whistle, WhistleForm was, WhistleForm now, String reason)
            implements WhistleEvent {}
}
