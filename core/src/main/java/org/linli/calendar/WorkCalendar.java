package org.linli.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * Which days are working days (工作日历). The yearly notice of the State Council moves days of work and of rest, so a
 * calendar knows years one by one. A question that touches an unknown year is refused with {@code
 * workday-calendar-explicit}; one that touches a year without festivals is answered with the warning {@code
 * calendar-weekends-only}, and one that a notice still to come may change with {@code calendar-provisional}.
 *
 * <p>A host may bring its own: an implementation answers {@link #coverage} and {@link #kindOf}, is immutable, and may
 * be used by any thread.
 *
 * <pre>{@code
 * WorkCalendar calendar = WorkCalendar.china().withYear(2027, holidays, makeUpWorkdays);
 * Decision<LocalDate> due = calendar.plusWorkingDays(LocalDate.of(2022, 9, 30), 5);   // 2022-10-12
 * }</pre>
 */
public interface WorkCalendar {
    /** The day of December from which on the next year's notice may still change a year. */
    int FIRST_OF_LAST_DAYS = 24;

    /**
     * How much is known of a year.
     *
     * @param year the year
     * @return how much
     */
    Coverage coverage(int year);

    /**
     * What kind of day a date is.
     *
     * @param day the date
     * @return its kind; empty exactly when its year is {@link Coverage#UNKNOWN}
     */
    Optional<DayKind> kindOf(LocalDate day);

    /**
     * Whether people work on a day.
     *
     * @param day the day
     * @return whether they do; refused with {@code workday-calendar-explicit} when its year is not known
     */
    default Decision<Boolean> isWorkingDay(LocalDate day) {
        SortedMap<Integer, Coverage> notices = new TreeMap<>();
        touch(day, notices);
        return decided(kindOf(day).map(DayKind::isWorking), notices);
    }

    /**
     * The day itself when people work on it, else the first day after it on which they do.
     *
     * @param day the day
     * @return the working day; refused with {@code workday-calendar-explicit} when a year on the way is not known
     */
    default Decision<LocalDate> workingDayFrom(LocalDate day) {
        return walk(day.minusDays(1), 1);
    }

    /**
     * The first working day after a day.
     *
     * @param day the day, which itself does not count
     * @return the working day; refused with {@code workday-calendar-explicit} when a year on the way is not known
     */
    default Decision<LocalDate> nextWorkingDay(LocalDate day) {
        return walk(day, 1);
    }

    /**
     * The working day that is so many working days after a day.
     *
     * @param day the day, which itself does not count
     * @param count how many; 0 gives the day itself, even if it is a day of rest
     * @return the working day; refused with {@code workday-calendar-explicit} when a year on the way is not known
     * @throws IllegalArgumentException when the count is negative
     */
    default Decision<LocalDate> plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, but got " + count);
        }
        return walk(day, count);
    }

    /**
     * How many working days lie in a span of days.
     *
     * @param from first day
     * @param until first day that no longer belongs to it
     * @return how many; 0 when the span is empty; refused with {@code workday-calendar-explicit} when a year in it is
     *     not known
     */
    default Decision<Integer> workingDaysBetween(LocalDate from, LocalDate until) {
        SortedMap<Integer, Coverage> notices = new TreeMap<>();
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            touch(day, notices);
            Optional<DayKind> kind = kindOf(day);
            if (kind.isEmpty()) {
                return decided(Optional.empty(), notices);
            }
            count += kind.get().isWorking() ? 1 : 0;
        }
        return decided(Optional.of(count), notices);
    }

    /**
     * This calendar with one more year, or another notice for a year that it has.
     *
     * @param year the year of the notice
     * @param holidays all days off that the notice names; weekends may be among them
     * @param makeUpWorkdays all Saturdays and Sundays on which people work
     * @return the calendar; its answers for the year are complete
     * @throws IllegalArgumentException when a day is neither in the year nor in the last December before it, when a day
     *     is in both sets, or when a make-up day is no Saturday or Sunday
     */
    default WorkCalendar withYear(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {
        return new ListedYear(this, year, ListedYear.table(year, holidays, makeUpWorkdays));
    }

    /**
     * This calendar, which answers for years that it does not know by weekends and by the festivals that statute puts on fixed
     * days. Such an answer carries the warning {@code calendar-provisional}, and is asked again once the notice is known.
     *
     * @return the calendar; it answers for 1949 to 2199 at least
     */
    default WorkCalendar provisional() {
        return new ProvisionalCalendar(this);
    }

    /**
     * The calendar of mainland China, 2004 to 2026, after the State Council's yearly notices.
     *
     * @return the calendar; every other year is unknown to it
     */
    static WorkCalendar china() {
        return ChinaCalendar.BUNDLED;
    }

    /**
     * A calendar that knows no festival. It says so: each answer carries the warning {@code calendar-weekends-only}.
     *
     * @return the calendar; it answers for 1949 to 2199
     */
    static WorkCalendar weekendsOnly() {
        return WeekendCalendar.ONLY;
    }

    private Decision<LocalDate> walk(LocalDate start, int count) {
        SortedMap<Integer, Coverage> notices = new TreeMap<>();
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            touch(day, notices);
            Optional<DayKind> kind = kindOf(day);
            if (kind.isEmpty()) {
                return decided(Optional.empty(), notices);
            }
            left -= kind.get().isWorking() ? 1 : 0;
        }
        return decided(Optional.of(day), notices);
    }

    // Notices have taken days of the December before: what a calendar says of its last days may still change.
    private void touch(LocalDate day, SortedMap<Integer, Coverage> notices) {
        int year = day.getYear();
        Coverage known = coverage(year);
        notices.put(year, known);
        boolean lastDays = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= FIRST_OF_LAST_DAYS;
        if (known == Coverage.COMPLETE && lastDays && coverage(year + 1) != Coverage.COMPLETE) {
            notices.put(year + 1, Coverage.PROVISIONAL);
        }
    }

    private <T> Decision<T> decided(Optional<T> answer, SortedMap<Integer, Coverage> notices) {
        List<Finding> findings = notices.entrySet().stream()
                .map(notice -> new CalendarRules.YearAsked(notice.getKey(), notice.getValue()))
                .flatMap(asked -> CalendarRules.YEAR.check(asked).stream())
                .toList();
        return Decision.by(findings, () -> Decision.accepted(answer.orElseThrow()));
    }
}
