package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a loan (借阅日期).
 *
 * @param out when the copy was lent
 * @param due the last day on which it is to come back
 * @param in when it came back, or was lost, once it has
 */
public record LoanDays(LocalDate out, LocalDate due, Optional<LocalDate> in) {
    /**
     * The same, kept until another day.
     *
     * @param other the last day on which it is to come back
     * @return the days
     */
    public LoanDays due(LocalDate other) {
        return new LoanDays(out, other, in);
    }

    /**
     * The same, back on a day.
     *
     * @param other the day, or none
     * @return the days
     */
    public LoanDays in(Optional<LocalDate> other) {
        return new LoanDays(out, due, other);
    }
}
