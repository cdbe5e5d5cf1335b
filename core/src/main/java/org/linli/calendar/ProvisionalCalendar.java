package org.linli.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar that answers for years whose notice is not known yet: by weekends and by the festivals that statute puts on fixed
 * days (全国年节及纪念日放假办法 §2). It says that these answers are provisional.
 */
record ProvisionalCalendar(WorkCalendar base) implements WorkCalendar {
    private static final Set<MonthDay> FESTIVALS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    @Override
    public Coverage coverage(int year) {
        Coverage known = base.coverage(year);
        boolean answered = WeekendCalendar.ONLY.coverage(year) != Coverage.UNKNOWN;
        return known == Coverage.UNKNOWN && answered ? Coverage.PROVISIONAL : known;
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        Optional<DayKind> known = base.kindOf(day);
        if (known.isPresent() || coverage(day.getYear()) == Coverage.UNKNOWN) {
            return known;
        }
        return Optional.of(
                FESTIVALS.contains(MonthDay.from(day)) ? DayKind.PUBLIC_HOLIDAY : WeekendCalendar.byWeekday(day));
    }
}
