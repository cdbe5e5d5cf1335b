package org.linli.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/**
 * Where a term ends, counted as 民法典 §200–204 says (期间计算).
 *
 * <ul>
 *   <li>Days, working days and months: the opening day does not count (§201).
 *   <li>Months end on the corresponding day, or on the month's last day where there is none (§202).
 *   <li>When the last day is a day of rest, the term ends on the next working day (§203). The article says 法定休假日;
 *       by settled practice that is every day on which people actually rest, weekends and moved rest included, and a
 *       weekend on which work is made up is none.
 *   <li>The last day ends at 24:00 (§203), that is at the first instant of the next day, which still belongs to the term.
 *   <li>Hours begin at once (§201) and end by the clock, on any day.
 * </ul>
 *
 * <p>Other law or an agreement goes before this (§204): the feature that knows of one does not count with this.
 *
 * @param counted the end before the rule on days of rest
 * @param due the end
 */
public record CivilCount(Instant counted, Instant due) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the end would lie before what was counted
     */
    public CivilCount {
        if (due.isBefore(counted)) {
            throw new IllegalArgumentException("A day of rest moves an end later, not from " + counted + " to " + due);
        }
    }

    /**
     * Counts a term.
     *
     * @param opened when it begins
     * @param term how long it is
     * @param zone where the days are days
     * @param calendar which days are working days
     * @return its end; refused with {@code workday-calendar-explicit} when a year that matters is not known
     */
    public static Decision<CivilCount> of(Instant opened, Term term, ZoneId zone, WorkCalendar calendar) {
        if (term instanceof Term.Hours hours) {
            Instant end = opened.plus(Duration.ofMinutes(hours.minutes()));
            return Decision.accepted(new CivilCount(end, end));
        }
        LocalDate openingDay = opened.atZone(zone).toLocalDate();
        if (term instanceof Term.WorkingDays days) {
            return calendar.plusWorkingDays(openingDay, days.count()).map(day -> endingOn(day, day, zone));
        }
        LocalDate last = term instanceof Term.Months months
                ? openingDay.plusMonths(months.count())
                : openingDay.plusDays(((Term.Days) term).count());
        return rolled(last, zone, calendar);
    }

    /**
     * The last day of a term that opens on a day.
     *
     * @param openingDay the day on which it opens, which does not count
     * @param term days, working days or months
     * @param calendar which days are working days
     * @return the last day; refused with {@code workday-calendar-explicit} when a year that matters is not known
     * @throws IllegalArgumentException when the term is in hours, which have no last day
     */
    public static Decision<LocalDate> lastDay(LocalDate openingDay, Term term, WorkCalendar calendar) {
        if (term instanceof Term.Hours) {
            throw new IllegalArgumentException("A term in hours ends by the clock, not with a day");
        }
        ZoneId zone = CivilTime.CHINA;
        return of(openingDay.atStartOfDay(zone).toInstant(), term, zone, calendar)
                .map(count -> count.lastDay(zone));
    }

    /**
     * Checks a last day that another body has stated, such as the limit on a transferred ticket.
     *
     * @param openingDay the day on which the term opened
     * @param term days, working days or months
     * @param stated the last day as stated
     * @param calendar which days are working days
     * @return the stated day; refused with {@code deadline-civil-count} when the count gives another
     * @throws IllegalArgumentException when the term is in hours
     */
    public static Decision<LocalDate> confirm(
            LocalDate openingDay, Term term, LocalDate stated, WorkCalendar calendar) {
        return lastDay(openingDay, term, calendar)
                .fold(
                        accepted -> new Inspection()
                                .found(accepted.findings())
                                .ask(
                                        CalendarRules.CIVIL_COUNT,
                                        new CalendarRules.StatedDay(openingDay, accepted.outcome(), stated))
                                .decide(() -> Decision.accepted(stated)),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    /**
     * The day that ends with the term.
     *
     * @param zone where the days are days
     * @return the last day
     */
    public LocalDate lastDay(ZoneId zone) {
        return CivilTime.dayEndingAt(due, zone);
    }

    static Decision<CivilCount> rolled(LocalDate last, ZoneId zone, WorkCalendar calendar) {
        return calendar.workingDayFrom(last).map(day -> endingOn(last, day, zone));
    }

    static CivilCount endingOn(LocalDate counted, LocalDate last, ZoneId zone) {
        return new CivilCount(CivilTime.endOf(counted, zone), CivilTime.endOf(last, zone));
    }
}
