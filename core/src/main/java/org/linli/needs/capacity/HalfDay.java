package org.linli.needs.capacity;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The morning or afternoon of a day (半日).
 *
 * @param day the day
 * @param half which half of it
 */
public record HalfDay(LocalDate day, DayHalf half) implements Comparable<HalfDay> {
    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    /**
     * The morning of a day, which is its beginning.
     *
     * @param day the day
     * @return its morning
     */
    public static HalfDay morning(LocalDate day) {
        return new HalfDay(day, DayHalf.MORNING);
    }

    /**
     * The afternoon of a day.
     *
     * @param day the day
     * @return its afternoon
     */
    public static HalfDay afternoon(LocalDate day) {
        return new HalfDay(day, DayHalf.AFTERNOON);
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }
}
