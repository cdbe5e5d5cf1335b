package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.kernel.Period;

/** Within what span each enterprise is visited (走访周期). */
public enum VisitCycle {
    /** Each month (每月). */
    MONTH(1),
    /** Each quarter (每季度). */
    QUARTER(3),
    /** Each half of a year (每半年). */
    HALF_YEAR(6),
    /** Each year (每年). */
    YEAR(12);

    private final int months;

    VisitCycle(int months) {
        this.months = months;
    }

    /**
     * The first month of the span around a month.
     *
     * @param month the month
     * @return the first month of its span
     */
    public YearMonth first(YearMonth month) {
        return YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / months * months + 1);
    }

    /**
     * The first month of the latest span that is over on a day.
     *
     * @param day the day
     * @return its first month
     */
    public YearMonth lastBefore(LocalDate day) {
        return first(YearMonth.from(day)).minusMonths(months);
    }

    /**
     * The span around a month.
     *
     * @param month the month
     * @return its days
     */
    public Period around(YearMonth month) {
        YearMonth first = first(month);
        return Period.between(first.atDay(1), first.plusMonths(months).atDay(1));
    }
}
