package org.linli.calendar;

import java.time.Instant;

/**
 * More time for a deadline (延期).
 *
 * @param at when it was granted
 * @param term how much, counted from the end that was in force
 * @param reason why, 1 to {@value Deadline#MAX_REASON} characters
 * @param approvedBy the body or office that approved it, 1 to {@value Deadline#MAX_REASON} characters; not a person
 * @param dueBefore the end that was in force
 */
public record Extension(Instant at, Term term, String reason, String approvedBy, Instant dueBefore) {
    /**
     * Checks reason and approver.
     *
     * @throws IllegalArgumentException when one of them is blank or too long
     */
    public Extension {
        if (!Deadline.isReason(reason) || !Deadline.isReason(approvedBy)) {
            throw new IllegalArgumentException(
                    "An extension has a reason and an approver of 1 to " + Deadline.MAX_REASON + " characters");
        }
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Extension of " + term + " at " + at;
    }
}
