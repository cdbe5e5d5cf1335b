package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a hire (在岗时间).
 *
 * @param from the first day at work
 * @param leftOn the first day no longer at work, once the person has left
 */
public record HireDays(LocalDate from, Optional<LocalDate> leftOn) {
    /** How long a person stays who is counted as retained. */
    public static final int RETAINED_DAYS = 30;

    /**
     * Of a person who is still there.
     *
     * @param from the first day at work
     * @return the days
     */
    public static HireDays since(LocalDate from) {
        return new HireDays(from, Optional.empty());
    }

    /**
     * The same of a person who has left.
     *
     * @param day the first day no longer at work
     * @return the days
     */
    public HireDays left(LocalDate day) {
        return new HireDays(from, Optional.of(day));
    }

    /** {@return whether the person has left before thirty days were over} */
    public boolean leftEarly() {
        return leftOn.filter(from.plusDays(RETAINED_DAYS)::isAfter).isPresent();
    }
}
