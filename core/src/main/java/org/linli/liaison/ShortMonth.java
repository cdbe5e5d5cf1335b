package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What happens to the liaison day in a month that does not have its number (当月无此日的处理). */
public enum ShortMonth {
    /** It is the last day of the month (当月最后一日). */
    LAST_DAY,
    /** The month has none (当月不安排). */
    SKIP,
    /** It is the first day of the next month (次月首日). */
    NEXT;

    /**
     * The planned day of a month.
     *
     * @param month the month
     * @param dayOfMonth its number, 1 to 31
     * @return the day; empty when the month has none
     */
    public Optional<LocalDate> dayIn(YearMonth month, int dayOfMonth) {
        if (dayOfMonth <= month.lengthOfMonth()) {
            return Optional.of(month.atDay(dayOfMonth));
        }
        return switch (this) {
            case LAST_DAY -> Optional.of(month.atEndOfMonth());
            case SKIP -> Optional.empty();
            case NEXT -> Optional.of(month.plusMonths(1).atDay(1));
        };
    }
}
