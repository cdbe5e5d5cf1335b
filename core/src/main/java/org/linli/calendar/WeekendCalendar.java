package org.linli.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The calendar that knows Saturdays and Sundays, and says that it knows no more. */
enum WeekendCalendar implements WorkCalendar {
    ONLY;

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    @Override
    public Coverage coverage(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Coverage.WEEKENDS_ONLY : Coverage.UNKNOWN;
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        return coverage(day.getYear()) == Coverage.UNKNOWN ? Optional.empty() : Optional.of(byWeekday(day));
    }

    static DayKind byWeekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING;
    }
}
