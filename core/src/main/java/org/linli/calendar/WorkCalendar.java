package org.linli.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * Which days are working days (工作日历). The yearly notice of the State Council moves days of work and of rest, so a
 * calendar knows years one by one. A question that touches an unknown year is refused with {@code
 * workday-calendar-explicit}; one that touches a year without festivals is answered with the warning {@code
 * calendar-weekends-only}.
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
        return decided(kindOf(day).map(DayKind::isWorking), new TreeSet<>(Set.of(day.getYear())));
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
        SortedSet<Integer> years = new TreeSet<>();
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            years.add(day.getYear());
            Optional<DayKind> kind = kindOf(day);
            if (kind.isEmpty()) {
                return decided(Optional.empty(), years);
            }
            count += kind.get().isWorking() ? 1 : 0;
        }
        return decided(Optional.of(count), years);
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
        SortedSet<Integer> years = new TreeSet<>();
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            years.add(day.getYear());
            Optional<DayKind> kind = kindOf(day);
            if (kind.isEmpty()) {
                return decided(Optional.empty(), years);
            }
            left -= kind.get().isWorking() ? 1 : 0;
        }
        return decided(Optional.of(day), years);
    }

    private <T> Decision<T> decided(Optional<T> answer, SortedSet<Integer> years) {
        List<Finding> findings = years.stream()
                .map(year -> new CalendarRules.YearAsked(year, coverage(year)))
                .flatMap(asked -> CalendarRules.YEAR.check(asked).stream())
                .toList();
        return Decision.by(findings, () -> Decision.accepted(answer.orElseThrow()));
    }
}
