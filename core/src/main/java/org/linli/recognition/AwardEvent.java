package org.linli.recognition;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to nominations (提名事件). Who was put forward, and what people wrote, stand in the nomination alone. */
public sealed interface AwardEvent extends Event {
    /** {@return the nomination} */
    Id<AwardNomination> nomination();

    /**
     * A person was put forward (提名).
     *
     * @param nomination its id
     * @param round in which round
     * @param category for what
     * @param on on which day
     */
    record PersonNominated(Id<AwardNomination> nomination, Id<AwardRound> round, AwardCategory category, LocalDate on)
            implements AwardEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param nomination its id
     * @param step which
     * @param on on which day
     * @param status how it stands
     */
    record NominationAdvanced(Id<AwardNomination> nomination, AwardStep step, LocalDate on, AwardStatus status)
            implements AwardEvent {}

    /**
     * A reviewer has given points (评分).
     *
     * @param nomination its id
     * @param by opaque id of the reviewer
     * @param points from 0 to 100
     */
    record NomineeScored(Id<AwardNomination> nomination, String by, int points) implements AwardEvent {}

    /**
     * The votes of residents were entered (登记投票).
     *
     * @param nomination its id
     * @param votes the votes
     */
    record NomineeVoted(Id<AwardNomination> nomination, AwardVotes votes) implements AwardEvent {}

    /**
     * The candidate was made public (公示).
     *
     * @param nomination its id
     * @param publicity for how long
     */
    record NomineePublicised(Id<AwardNomination> nomination, AwardPublicity publicity) implements AwardEvent {}

    /**
     * What was written wrongly was corrected (更正). What is personal, and the reason, stand in the nomination alone.
     *
     * @param nomination its id
     * @param was for what, as was written
     * @param now for what
     */
    record NominationCorrected(Id<AwardNomination> nomination, AwardCategory was, AwardCategory now)
            implements AwardEvent {}
}
