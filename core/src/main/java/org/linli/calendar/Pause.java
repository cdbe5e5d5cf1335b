package org.linli.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * A span in which a deadline's clock stood still (中止).
 *
 * @param from when it was stopped
 * @param until when it went on; empty while it stands still
 * @param reason why, 1 to {@value Deadline#MAX_REASON} characters
 */
public record Pause(Instant from, Optional<Instant> until, String reason) {
    /**
     * Checks order and reason.
     *
     * @throws IllegalArgumentException when it would end before it began, or the reason is blank or too long
     */
    public Pause {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end at " + until.get());
        }
        if (!Deadline.isReason(reason)) {
            throw new IllegalArgumentException("A pause has a reason of 1 to " + Deadline.MAX_REASON + " characters");
        }
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Pause from " + from + until.map(end -> " until " + end).orElse("");
    }
}
