package org.linli.examples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;

/** Working days, terms and clocks: counted as the Civil Code says, and never guessed. */
public final class CalendarMain {
    private static final ZoneId CHINA = CivilTime.CHINA;

    private CalendarMain() {}

    /**
     * Counts some days.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        WorkCalendar calendar = WorkCalendar.china();
        LocalDate beforeHoliday = LocalDate.of(2022, 9, 30);
        System.out.println("五个工作日后 5 working days after " + beforeHoliday + ": "
                + calendar.plusWorkingDays(beforeHoliday, 5).orElseThrow());

        Deadline clock = Deadline.start(
                        LocalDateTime.of(2022, 9, 16, 10, 0).atZone(CHINA).toInstant(),
                        new Term.Days(15),
                        CHINA,
                        calendar)
                .orElseThrow();
        System.out.println("十五日期限的最后一天 last day of 15 days from 2022-09-16: " + clock.lastDay());
        System.out.println("灯 light on 2022-09-29: "
                + clock.light(LocalDateTime.of(2022, 9, 29, 9, 0).atZone(CHINA).toInstant()));

        LocalDate unknown = LocalDate.of(2031, 1, 1);
        Decision<LocalDate> guess = calendar.nextWorkingDay(unknown);
        System.out.println(guess.explain(Locale.SIMPLIFIED_CHINESE));
        WorkCalendar longer = calendar.withYear(2031, Set.of(unknown), Set.of());
        System.out.println(
                "加入2031年后 with the year: " + longer.nextWorkingDay(unknown).orElseThrow());
    }
}
