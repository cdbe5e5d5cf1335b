package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The liaison day of a month (联企日). It belongs to its planned month even when it takes place in another one.
 *
 * @param month the month to which it belongs
 * @param planned the day as the charter counts it; empty when the month has none
 * @param day when it takes place; empty when the month has none, or it was skipped
 * @param reason why it is when it is
 * @param note why the community has skipped or moved it, if it has
 * @param provisional whether a notice of holidays that is still to come may move it
 */
public record LiaisonDay(
        YearMonth month,
        Optional<LocalDate> planned,
        Optional<LocalDate> day,
        LiaisonDayReason reason,
        Optional<String> note,
        boolean provisional) {
    /** {@return whether it takes place on another day than the charter counts} */
    public boolean isShifted() {
        return day.isPresent() && !day.equals(planned);
    }
}
