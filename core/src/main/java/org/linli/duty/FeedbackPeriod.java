package org.linli.duty;

import java.time.LocalDate;
import org.linli.kernel.Period;
import org.linli.work.Reading;

/** How often a unit hears how its members served (反馈周期). */
public enum FeedbackPeriod {
    /** Once a year (每年). */
    YEAR(12),
    /** Once every half-year (每半年). */
    HALF_YEAR(6),
    /** Once a quarter (每季度). */
    QUARTER(3);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final int months;

    FeedbackPeriod(int months) {
        this.months = months;
    }

    /** How many of them a year has. */
    int inAYear() {
        return MONTHS_OF_A_YEAR / months;
    }

    /** The year, half-year or quarter of a day. */
    Period around(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return Period.between(first, first.plusMonths(months));
    }

    /** The last day of the year, half-year or quarter that is over, by the charter in force on a day. */
    static LocalDate lastDayBefore(Reading view, LocalDate today) {
        return view.terms(DutyTerms.TERMS, today)
                .feedback()
                .around(today)
                .from()
                .minusDays(1);
    }
}
