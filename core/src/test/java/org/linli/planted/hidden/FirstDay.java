package org.linli.planted.hidden;

import java.time.Instant;
import java.time.LocalDate;

/** Takes 1970 for the beginning of time. */
final class FirstDay {
    private FirstDay() {}

    static boolean isFirst(LocalDate day) {
        return day.equals(LocalDate.EPOCH);
    }

    static boolean isFirst(Instant instant) {
        return instant.equals(Instant.EPOCH);
    }
}
