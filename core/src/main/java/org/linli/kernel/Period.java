package org.linli.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days, half-open: the first day belongs to it, the day on which it ends does not (任期、有效期). Without an end it goes
 * on.
 *
 * @param from first day
 * @param until first day that no longer belongs to it; empty when no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException when it would end on or before its first day
     */
    public Period {
        LocalDate end = until.orElse(LocalDate.MAX);
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException("A period that starts on " + from + " cannot end on " + end);
        }
    }

    /**
     * From a day on, without an end.
     *
     * @param from first day
     * @return the period
     */
    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /**
     * From a day up to, not including, another.
     *
     * @param from first day
     * @param until first day after it
     * @return the period
     * @throws IllegalArgumentException when it would end on or before its first day
     */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    /**
     * Whether a day belongs to it.
     *
     * @param day the day
     * @return true from the first day on, up to but not including the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until.orElse(LocalDate.MAX));
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other
     * @return true when they do; periods that only touch do not
     */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until.orElse(LocalDate.MAX)) && other.from.isBefore(until.orElse(LocalDate.MAX));
    }

    /**
     * The same period with this end, whether it had one or not.
     *
     * @param day first day that no longer belongs to it
     * @return the period
     * @throws IllegalArgumentException when that is on or before its first day
     */
    public Period endingOn(LocalDate day) {
        return new Period(from, Optional.of(day));
    }
}
