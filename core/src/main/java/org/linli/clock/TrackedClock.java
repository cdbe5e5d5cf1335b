package org.linli.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.calendar.Deadline;
import org.linli.calendar.DeadlineState;
import org.linli.calendar.Light;

/**
 * One tracked clock (一项跟踪时限).
 *
 * @param duty what it waits for
 * @param deadline by when
 * @param dropped whether it is no longer waited for, because the case took another way
 */
public record TrackedClock(TrackedDuty duty, Deadline deadline, boolean dropped) {
    /** {@return whether it is still waited for} */
    public boolean isOpen() {
        return !dropped && deadline.metAt().isEmpty();
    }

    /** {@return whether it was met after its end} */
    public boolean wasLate() {
        return !dropped && deadline.wasMetLate();
    }

    /** {@return when its light turns yellow; empty when it is not waited for, or stands still} */
    public Optional<Instant> remindsAt() {
        return isOpen() ? deadline.remindsAt() : Optional.empty();
    }

    /**
     * Whether it asks for something.
     *
     * @param asOf when
     * @return whether it is waited for, does not stand still, and is yellow or red; what is a choice is over with its end
     */
    public boolean asks(Instant asOf) {
        return isWaitedFor(asOf) && deadline.state(asOf) != DeadlineState.PAUSED && deadline.light(asOf) != Light.GREEN;
    }

    /**
     * Whether there is still something to do.
     *
     * @param asOf when
     * @return whether it is open, and no choice that is over
     */
    public boolean isWaitedFor(Instant asOf) {
        return isOpen() && !(duty.isChoice() && asOf.isAfter(deadline.due()));
    }

    /**
     * A clock at an instant, for rules.
     *
     * @param received the day on which the case was received
     * @param clock the clock
     * @param now the instant
     */
    public record Running(LocalDate received, TrackedClock clock, Instant now) {
        /** {@return whether it is waited for, no choice, and its end is over} */
        public boolean isOverdue() {
            return clock.isOpen() && !clock.duty.isChoice() && clock.deadline().state(now) == DeadlineState.OVERDUE;
        }

        /** {@return what a finding tells of it, and of what it waits for} */
        public Map<String, Object> dutyAndFigures() {
            Map<String, Object> more = new HashMap<>(figures());
            more.put("duty", clock.duty());
            return more;
        }

        /** {@return what a finding tells of it} */
        public Map<String, Object> figures() {
            return Map.of(
                    "received",
                    received,
                    "due",
                    clock.deadline().lastDay(),
                    "provisional",
                    clock.deadline().provisional());
        }
    }
}
