package org.linli.recognition;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to rounds of awards (评选轮次事件). */
public sealed interface AwardRoundEvent extends Event {
    /** {@return the round} */
    Id<AwardRound> round();

    /**
     * Nominations are called for (发布评选方案).
     *
     * @param round its id
     * @param form its notice
     */
    record RoundOpened(Id<AwardRound> round, AwardRoundForm form) implements AwardRoundEvent {}

    /**
     * Its notice has changed (变更).
     *
     * @param round its id
     * @param form its notice now
     */
    record RoundAmended(Id<AwardRound> round, AwardRoundForm form) implements AwardRoundEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param round its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record RoundCorrected(Id<AwardRound> round, AwardRoundForm was, AwardRoundForm now, String reason)
            implements AwardRoundEvent {}

    /**
     * The call has ended, or began again (结束、重新征集).
     *
     * @param round its id
     * @param status how it stands
     */
    record RoundAdvanced(Id<AwardRound> round, AwardRoundStatus status) implements AwardRoundEvent {}

    /**
     * It is over (结束).
     *
     * @param round its id
     * @param day since when
     * @param reason why
     */
    record RoundClosed(Id<AwardRound> round, LocalDate day, String reason) implements AwardRoundEvent {}

    /**
     * Its end was a mistake (恢复).
     *
     * @param round its id
     * @param reason why
     */
    record RoundReopened(Id<AwardRound> round, String reason) implements AwardRoundEvent {}

    /**
     * A place was given (授予名额).
     *
     * @param round its id
     * @param place which
     * @param given how many of its category are given now
     */
    record PlaceGiven(Id<AwardRound> round, AwardPlace place, int given) implements AwardRoundEvent {}

    /**
     * A place is free again (收回名额).
     *
     * @param round its id
     * @param place which
     * @param given how many of its category are given now
     */
    record PlaceFreed(Id<AwardRound> round, AwardPlace place, int given) implements AwardRoundEvent {}
}
