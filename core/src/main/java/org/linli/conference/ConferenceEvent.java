package org.linli.conference;

import java.time.LocalDate;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a joint conference (联席会议事件). */
public sealed interface ConferenceEvent extends Event {
    /**
     * It was proposed (拟召开).
     *
     * @param conference its id
     * @param form as proposed
     */
    record ConferenceProposed(Id<Conference> conference, ConferenceForm form) implements ConferenceEvent {}

    /**
     * A topic was submitted (议题征集).
     *
     * @param conference its id
     * @param topic the topic
     */
    record TopicAdded(Id<Conference> conference, Topic topic) implements ConferenceEvent {}

    /**
     * It was convened, or put off (通知召开).
     *
     * @param conference its id
     * @param day for which day
     * @param place where
     */
    record ConferenceScheduled(Id<Conference> conference, LocalDate day, String place) implements ConferenceEvent {}

    /**
     * It was held; or who came was written down anew (召开).
     *
     * @param conference its id
     * @param present the units that came
     * @param seats how many units belonged to it
     */
    record ConferenceHeld(Id<Conference> conference, Set<Id<Organisation>> present, int seats)
            implements ConferenceEvent {
        /** Copies the set. */
        public ConferenceHeld {
            present = Set.copyOf(present);
        }
    }

    /**
     * Its minutes were written, or written anew (形成纪要).
     *
     * @param conference its id
     * @param minutes the minutes
     */
    record MinutesWritten(Id<Conference> conference, String minutes) implements ConferenceEvent {}

    /**
     * It was called off (取消).
     *
     * @param conference its id
     * @param reason why
     */
    record ConferenceCancelled(Id<Conference> conference, String reason) implements ConferenceEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param conference its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record ConferenceCorrected(Id<Conference> conference, ConferenceForm was, ConferenceForm now, String reason)
            implements ConferenceEvent {}
}
