package org.linli.reporting;

import java.time.LocalDate;
import org.linli.calendar.CivilCount;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;

/** How the last day is found on which a member reports after a notice (报到期限算法). */
public enum ReportDeadline {
    /** So many days after the notice, counted as the Civil Code counts days (通知后若干日). */
    DAYS,
    /** A day of the calendar: the first one after the notice; a day of rest does not move it (固定日期). */
    CALENDAR_DAY;

    /**
     * The last day for a report after a notice.
     *
     * @param notifiedOn the day of the notice, which does not count
     * @param terms the charter's days, and its day of the calendar
     * @param calendar which days are working days
     * @return the day; when it is found by days, a last day of rest moves on to the next working day, and it is refused with
     *     {@code workday-calendar-explicit} when a year that matters is not known
     */
    public Decision<LocalDate> after(LocalDate notifiedOn, ReportingTerms terms, WorkCalendar calendar) {
        if (this == DAYS) {
            return CivilCount.lastDay(notifiedOn, Term.days(terms.deadlineDays()), calendar);
        }
        LocalDate sameYear = terms.deadlineDay().atYear(notifiedOn.getYear());
        return Decision.accepted(
                sameYear.isAfter(notifiedOn) ? sameYear : terms.deadlineDay().atYear(notifiedOn.getYear() + 1));
    }
}
