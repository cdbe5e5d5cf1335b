package org.linli.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.conference.Conference;
import org.linli.grid.Grid;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.needs.capacity.Window;

/** What happens to needs (需求办理). Residents, and what people wrote, stand in the need alone. */
public sealed interface NeedEvent extends Event {
    /** {@return the need} */
    Id<Need> need();

    /**
     * It was submitted (申报).
     *
     * @param need its id
     * @param now what was submitted
     */
    record NeedSubmitted(Id<Need> need, Submitted now) implements NeedEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param need its id
     * @param step which
     * @param status how it stands
     */
    record NeedAdvanced(Id<Need> need, NeedStep step, NeedStatus status) implements NeedEvent {}

    /**
     * A member claims it, or it was dispatched to one (认领、派单).
     *
     * @param need its id
     * @param claim who serves it with what
     */
    record NeedClaimed(Id<Need> need, NeedClaim claim) implements NeedEvent {}

    /**
     * A claim was given back, and its capacity is free (退单).
     *
     * @param need its id
     * @param claim the claim
     */
    record NeedReleased(Id<Need> need, NeedClaim claim) implements NeedEvent {}

    /**
     * It comes before a joint conference (提交联席会议).
     *
     * @param need its id
     * @param conference which
     */
    record NeedEscalated(Id<Need> need, Id<Conference> conference) implements NeedEvent {}

    /**
     * The member has delivered (送达).
     *
     * @param need its id
     * @param day when
     */
    record NeedDelivered(Id<Need> need, LocalDate day) implements NeedEvent {}

    /**
     * Who asked rates it (评价).
     *
     * @param need its id
     * @param rating how
     */
    record NeedRated(Id<Need> need, NeedRating rating) implements NeedEvent {}

    /**
     * What was registered wrongly was corrected (更正). The reason, and the text, stand in the need alone.
     *
     * @param need its id
     * @param was what was registered
     * @param now what is right
     * @param textChanged whether the text was corrected too
     */
    record NeedCorrected(Id<Need> need, Submitted was, Submitted now, boolean textChanged) implements NeedEvent {}

    /**
     * What was submitted, without the resident and without the text.
     *
     * @param requester what who asks is
     * @param organisation the organisation, if one asks
     * @param category of which kind it is
     * @param urgency how urgent it is
     * @param quantity how much
     * @param grid in which grid
     * @param by by which day
     * @param window when it suits
     */
    record Submitted(
            RequesterKind requester,
            Optional<Id<Organisation>> organisation,
            String category,
            NeedUrgency urgency,
            int quantity,
            Optional<Id<Grid>> grid,
            Optional<LocalDate> by,
            Optional<Window> window) {
        static Submitted of(NeedForm form) {
            return new Submitted(
                    form.requester().kind(),
                    form.requester().organisation(),
                    form.category(),
                    form.urgency(),
                    form.quantity(),
                    form.grid(),
                    form.by(),
                    form.window());
        }
    }
}
