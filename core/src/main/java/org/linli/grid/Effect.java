package org.linli.grid;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Period;

/**
 * When a division takes effect.
 *
 * @param from its first day
 * @param before when the one before it is in force, if there is one
 * @param today the day
 */
public record Effect(LocalDate from, Optional<Period> before, LocalDate today) {
    LocalDate latest() {
        LocalDate inAYear = today.plusYears(1);
        return earliest().isAfter(inAYear) ? earliest() : inAYear;
    }

    LocalDate earliest() {
        return before.map(period -> period.from().plusDays(1))
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }
}
