package org.linli.liaison;

import java.time.LocalDate;
import org.linli.calendar.DayKind;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;

/** Where the liaison day goes when people do not work on it (联企日遇休息日的顺延). */
public enum DayShift {
    /** It stays (不调整). */
    NONE,
    /** It is the next working day (顺延至下一工作日). */
    NEXT_WORKDAY,
    /** It is the working day before (提前至上一工作日). */
    PREVIOUS_WORKDAY;

    /**
     * The day on which it takes place.
     *
     * @param planned the day as the charter counts it
     * @param calendar which days are working days
     * @return the day, with the warning {@code calendar-provisional} when a notice still to come may move it; refused with {@code
     *     workday-calendar-explicit} when its year is not known
     */
    public Decision<LocalDate> from(LocalDate planned, WorkCalendar calendar) {
        return switch (this) {
            case NONE -> Decision.accepted(planned);
            case NEXT_WORKDAY -> calendar.workingDayFrom(planned);
            case PREVIOUS_WORKDAY -> lastWorkingDay(planned, calendar);
        };
    }

    private static Decision<LocalDate> lastWorkingDay(LocalDate planned, WorkCalendar calendar) {
        LocalDate day = planned;
        while (isRest(day, calendar)) {
            day = day.minusDays(1);
        }
        LocalDate found = day;
        return calendar.isWorkingDay(planned)
                .then(working -> calendar.isWorkingDay(found))
                .map(working -> found);
    }

    private static boolean isRest(LocalDate day, WorkCalendar calendar) {
        return calendar.kindOf(day).filter(DayKind::isWorking).isEmpty()
                && calendar.kindOf(day).isPresent();
    }
}
