package org.linli.reading;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to reading spaces (阅读空间变动). */
public sealed interface SpaceEvent extends Event {
    /** {@return the space} */
    Id<ReadingSpace> space();

    /**
     * It was opened (设立).
     *
     * @param space its id
     * @param form what was registered
     */
    record SpaceOpened(Id<ReadingSpace> space, SpaceForm form) implements SpaceEvent {}

    /**
     * It has changed (变更).
     *
     * @param space its id
     * @param form what it is now
     */
    record SpaceAmended(Id<ReadingSpace> space, SpaceForm form) implements SpaceEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param space its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record SpaceCorrected(Id<ReadingSpace> space, SpaceForm was, SpaceForm now, String reason) implements SpaceEvent {}

    /**
     * Days on which it is closed were announced (闭馆公告).
     *
     * @param space its id
     * @param closure which
     */
    record ClosureAnnounced(Id<ReadingSpace> space, SpaceClosure closure) implements SpaceEvent {}

    /**
     * An announcement was taken back (撤回闭馆公告).
     *
     * @param space its id
     * @param closure which
     * @param reason why
     */
    record ClosureWithdrawn(Id<ReadingSpace> space, SpaceClosure closure, String reason) implements SpaceEvent {}

    /**
     * It is not there any more (撤销).
     *
     * @param space its id
     * @param day the first day on which it is not
     * @param reason why
     */
    record SpaceClosed(Id<ReadingSpace> space, LocalDate day, String reason) implements SpaceEvent {}

    /**
     * A closing was a mistake, and was undone (恢复).
     *
     * @param space its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record SpaceReopened(Id<ReadingSpace> space, LocalDate day, String reason) implements SpaceEvent {}
}
