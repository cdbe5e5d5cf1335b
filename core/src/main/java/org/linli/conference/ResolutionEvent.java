package org.linli.conference;

import java.time.LocalDate;
import java.util.Map;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a resolution (决议事件). */
public sealed interface ResolutionEvent extends Event {
    /**
     * It was moved (提出).
     *
     * @param resolution its id
     * @param conference the conference
     * @param form as moved
     */
    record ResolutionMoved(Id<Resolution> resolution, Id<Conference> conference, ResolutionForm form)
            implements ResolutionEvent {}

    /**
     * Units voted (表决).
     *
     * @param resolution its id
     * @param votes how they voted; a later vote replaces an earlier one
     */
    record VotesCast(Id<Resolution> resolution, Map<Id<Organisation>, Vote> votes) implements ResolutionEvent {
        /** Copies the map. */
        public VotesCast {
            votes = Map.copyOf(votes);
        }
    }

    /**
     * It was adopted, and given to a unit (通过并交办).
     *
     * @param resolution its id
     * @param task who is to do it, and by when
     */
    record ResolutionAdopted(Id<Resolution> resolution, Task task) implements ResolutionEvent {}

    /**
     * It found no majority (未通过).
     *
     * @param resolution its id
     */
    record ResolutionRejected(Id<Resolution> resolution) implements ResolutionEvent {}

    /**
     * It was given to another unit, or got another day (改派).
     *
     * @param resolution its id
     * @param was who was to do it
     * @param now who is
     * @param reason why
     */
    record ResolutionReassigned(Id<Resolution> resolution, Task was, Task now, String reason)
            implements ResolutionEvent {}

    /**
     * The vote on it was opened again (重新表决).
     *
     * @param resolution its id
     * @param reason why
     */
    record VoteReopened(Id<Resolution> resolution, String reason) implements ResolutionEvent {}

    /**
     * It is open again (恢复办理).
     *
     * @param resolution its id
     * @param reason why
     */
    record ResolutionReopened(Id<Resolution> resolution, String reason) implements ResolutionEvent {}

    /**
     * The day of a conference that decided it, heard of it or let it go was corrected (会议日期更正).
     *
     * @param resolution its id
     * @param conference the conference, whose own event says what was written
     * @param day the day of the conference
     */
    record ResolutionRedated(Id<Resolution> resolution, Id<Conference> conference, LocalDate day)
            implements ResolutionEvent {}

    /**
     * Its owner reported to a conference (反馈).
     *
     * @param resolution its id
     * @param progress what was reported
     */
    record ProgressReported(Id<Resolution> resolution, Progress progress) implements ResolutionEvent {}

    /**
     * It was done (办结).
     *
     * @param resolution its id
     * @param day when
     * @param result what was done
     */
    record ResolutionFinished(Id<Resolution> resolution, LocalDate day, String result) implements ResolutionEvent {}

    /**
     * A later conference let it go (终止).
     *
     * @param resolution its id
     * @param conference the conference
     * @param reason why
     */
    record ResolutionDropped(Id<Resolution> resolution, Id<Conference> conference, String reason)
            implements ResolutionEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param resolution its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record ResolutionCorrected(Id<Resolution> resolution, ResolutionForm was, ResolutionForm now, String reason)
            implements ResolutionEvent {}
}
