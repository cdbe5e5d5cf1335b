package org.linli.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When an activity takes place (活动时间), by the community's clock. One that lasts beyond midnight belongs to the day on which it began.
 *
 * @param day the day on which it begins
 * @param startMinute the minute of that day at which it begins: 0 to 1439
 * @param minutes the length
 */
public record ActivityTime(LocalDate day, int startMinute, int minutes) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Checks the minute of the day.
     *
     * @throws IllegalArgumentException when a day has no such minute
     */
    public ActivityTime {
        if (startMinute < 0 || startMinute >= MINUTES_OF_A_DAY) {
            throw new IllegalArgumentException("A minute of a day is 0 to 1439, but got " + startMinute);
        }
    }

    /**
     * A time.
     *
     * @param day the day on which it begins
     * @param start the time of that day; seconds do not count
     * @param minutes the length
     * @return the time
     */
    public static ActivityTime of(LocalDate day, LocalTime start, int minutes) {
        return new ActivityTime(day, start.getHour() * 60 + start.getMinute(), minutes);
    }

    /** {@return whether it lasts a minute at least, and a day at most} */
    public boolean isPossible() {
        return minutes >= 1 && minutes <= MINUTES_OF_A_DAY;
    }

    /** {@return when it begins} */
    public LocalDateTime begins() {
        return day.atStartOfDay().plusMinutes(startMinute);
    }

    /** {@return when it ends} */
    public LocalDateTime ends() {
        return day.atStartOfDay().plusMinutes(startMinute + (long) minutes);
    }

    /** {@return its first minute, counted from 1970} */
    public long from() {
        return day.toEpochDay() * MINUTES_OF_A_DAY + startMinute;
    }

    /** {@return the first minute after it, counted from 1970} */
    public long until() {
        return from() + minutes;
    }
}
