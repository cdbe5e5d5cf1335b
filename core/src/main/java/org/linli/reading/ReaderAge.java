package org.linli.reading;

import java.time.LocalDate;

/** How old readers are (读者年龄). */
public final class ReaderAge {
    private ReaderAge() {}

    /**
     * Whether a person is below an age; it is reached on the day after the birthday, and until then a child is protected.
     *
     * @param born the day of birth
     * @param years the age
     * @param day the day
     * @return whether the person is younger
     */
    public static boolean isBelow(LocalDate born, int years, LocalDate day) {
        return !day.isAfter(born.plusYears(years));
    }
}
