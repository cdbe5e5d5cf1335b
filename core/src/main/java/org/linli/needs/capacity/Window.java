package org.linli.needs.capacity;

import java.time.LocalDate;
import org.linli.kernel.Period;

/**
 * A span of half-days with an open end (时段): what ends on the morning of a day and what begins on that morning do not meet.
 *
 * @param from its first half-day
 * @param until the first half-day that no longer belongs to it
 */
public record Window(HalfDay from, HalfDay until) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when it would end before it has begun
     */
    public Window {
        if (from.compareTo(until) >= 0) {
            throw new IllegalArgumentException("A window that starts on " + from + " cannot end on " + until);
        }
    }

    /**
     * Whole days.
     *
     * @param from the first day
     * @param until the first day that no longer belongs to it
     * @return the window
     * @throws IllegalArgumentException when it would end before it has begun
     */
    public static Window days(LocalDate from, LocalDate until) {
        return new Window(HalfDay.morning(from), HalfDay.morning(until));
    }

    /**
     * One half of a day.
     *
     * @param at which
     * @return the window
     */
    public static Window half(HalfDay at) {
        return new Window(
                at,
                at.half() == DayHalf.MORNING
                        ? HalfDay.afternoon(at.day())
                        : HalfDay.morning(at.day().plusDays(1)));
    }

    /**
     * Whether a half-day belongs to it.
     *
     * @param at the half-day
     * @return whether it does
     */
    public boolean contains(HalfDay at) {
        return at.compareTo(from) >= 0 && at.compareTo(until) < 0;
    }

    /**
     * Whether a half of a day belongs to it.
     *
     * @param day the day
     * @return whether one does
     */
    public boolean touches(LocalDate day) {
        return !day.isBefore(from.day()) && !day.isAfter(lastDay());
    }

    /**
     * Whether all of it belongs to another window.
     *
     * @param other the other
     * @return whether it does
     */
    public boolean liesIn(Window other) {
        return from.compareTo(other.from) >= 0 && until.compareTo(other.until) <= 0;
    }

    /** {@return the last day of which a half belongs to it} */
    public LocalDate lastDay() {
        return until.half() == DayHalf.MORNING ? until.day().minusDays(1) : until.day();
    }

    /**
     * Whether all of its days lie in a period.
     *
     * @param period the period
     * @return whether they do
     */
    public boolean liesIn(Period period) {
        return period.contains(from.day()) && period.contains(lastDay());
    }
}
