package org.linli.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.calendar.WorkCalendar;

class LiaisonCalendarTest {
    /** The days on which no one works on the 15th, entered by hand from the calendars of these years, and the next day of work. */
    private static final Map<YearMonth, LocalDate> SHIFTED = Stream.of(
                    "2019-06-17",
                    "2019-09-16",
                    "2019-12-16",
                    "2020-02-17",
                    "2020-03-16",
                    "2020-08-17",
                    "2020-11-16",
                    "2021-02-18",
                    "2021-05-17",
                    "2021-08-16",
                    "2022-01-17",
                    "2022-05-16",
                    "2022-10-17",
                    "2023-01-16",
                    "2023-04-17",
                    "2023-07-17",
                    "2023-10-16",
                    "2024-02-18",
                    "2024-06-17",
                    "2024-09-18",
                    "2024-12-16",
                    "2025-02-17",
                    "2025-03-17",
                    "2025-06-16",
                    "2025-11-17",
                    "2026-02-24",
                    "2026-03-16",
                    "2026-08-17",
                    "2026-11-16")
            .map(LocalDate::parse)
            .collect(Collectors.toMap(YearMonth::from, day -> day));

    private static LiaisonCalendar days(LiaisonTerms terms, WorkCalendar calendar) {
        return LiaisonCalendar.of(month -> terms, calendar, Map.of());
    }

    private static LiaisonCalendar usual() {
        return days(LiaisonSample.TERMS, WorkCalendar.china());
    }

    private static LiaisonTerms on(int dayOfMonth, ShortMonth shortMonth, DayShift shift) {
        return new LiaisonTerms(
                dayOfMonth, shortMonth, shift, 2, VisitCycle.MONTH, 15, LiaisonSample.TERMS.topics(), 24, 3, 15);
    }

    private static LocalDate held(LiaisonCalendar days, int year, int month) {
        return days.of(YearMonth.of(year, month)).orElseThrow().day().orElseThrow();
    }

    @Test
    void each_liaison_day_of_eight_years_is_that_of_the_independent_list() {
        int seen = 0;
        for (int year = 2019; year <= 2026; year++) {
            for (LiaisonDay day : usual().year(year).orElseThrow().days()) {
                LocalDate fifteenth = day.month().atDay(15);
                assertEquals(Optional.of(fifteenth), day.planned());
                assertEquals(
                        Optional.of(SHIFTED.getOrDefault(day.month(), fifteenth)),
                        day.day(),
                        () -> day.month().toString());
                seen++;
            }
        }
        assertEquals(96, seen);
        assertEquals(29, SHIFTED.size());
    }

    @Test
    void case_36_a_month_without_the_day_keeps_to_the_stated_policy() {
        LiaisonCalendar last = days(on(31, ShortMonth.LAST_DAY, DayShift.NONE), WorkCalendar.china());
        assertEquals(LocalDate.of(2026, 2, 28), held(last, 2026, 2));
        assertEquals(LocalDate.of(2024, 2, 29), held(last, 2024, 2));
        assertEquals(LocalDate.of(2026, 4, 30), held(last, 2026, 4));
        assertEquals(LocalDate.of(2026, 3, 31), held(last, 2026, 3));
        assertEquals(
                LiaisonDayReason.SHORT_MONTH,
                last.of(YearMonth.of(2026, 4)).orElseThrow().reason());
        LiaisonCalendar skip = days(on(29, ShortMonth.SKIP, DayShift.NONE), WorkCalendar.china());
        assertEquals(
                Optional.empty(), skip.of(YearMonth.of(2026, 2)).orElseThrow().day());
        assertEquals(LocalDate.of(2024, 2, 29), held(skip, 2024, 2));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 29)),
                skip.next(LocalDate.of(2026, 2, 1)).orElseThrow().orElseThrow().day());
        LiaisonCalendar next = days(on(30, ShortMonth.NEXT, DayShift.NONE), WorkCalendar.china());
        assertEquals(LocalDate.of(2026, 3, 1), held(next, 2026, 2));
        assertEquals(LocalDate.of(2026, 3, 30), held(next, 2026, 3));
        assertEquals(
                YearMonth.of(2026, 2),
                next.next(LocalDate.of(2026, 2, 28)).orElseThrow().orElseThrow().month());
    }

    @Test
    void case_37_a_day_of_rest_goes_where_the_charter_says_and_a_year_without_a_notice_is_no_guess() {
        LiaisonCalendar before = days(on(15, ShortMonth.LAST_DAY, DayShift.PREVIOUS_WORKDAY), WorkCalendar.china());
        assertEquals(LocalDate.of(2022, 1, 14), held(before, 2022, 1));
        assertEquals(LocalDate.of(2026, 2, 14), held(before, 2026, 2));
        LiaisonCalendar stays = days(on(15, ShortMonth.LAST_DAY, DayShift.NONE), WorkCalendar.china());
        assertEquals(LocalDate.of(2026, 2, 15), held(stays, 2026, 2));
        // Sunday, 20 September 2026 is worked.
        LiaisonCalendar worked = days(on(20, ShortMonth.LAST_DAY, DayShift.NEXT_WORKDAY), WorkCalendar.china());
        assertEquals(LocalDate.of(2026, 9, 20), held(worked, 2026, 9));
        assertEquals(
                List.of("workday-calendar-explicit"),
                refused(usual().year(2027)).stream().distinct().toList());
        LiaisonCalendar provisional =
                days(LiaisonSample.TERMS, WorkCalendar.china().provisional());
        assertTrue(warned(provisional.year(2027)).contains("calendar-provisional"));
        LiaisonDay may = provisional.of(YearMonth.of(2027, 5)).orElseThrow();
        assertTrue(may.provisional());
        assertEquals(Optional.of(LocalDate.of(2027, 5, 17)), may.day());
        assertTrue(provisional.year(2027).orElseThrow().csv(Locale.ENGLISH).contains("provisional"));
    }

    @Test
    void case_83_the_next_day_is_always_counted_from_the_fifteenth() {
        for (int day = 15; day <= 17; day++) {
            LiaisonDay next =
                    usual().next(LocalDate.of(2026, 8, day)).orElseThrow().orElseThrow();
            assertEquals(Optional.of(LocalDate.of(2026, 8, 17)), next.day());
            assertEquals(YearMonth.of(2026, 8), next.month());
        }
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 15)),
                usual().next(LocalDate.of(2026, 8, 18))
                        .orElseThrow()
                        .orElseThrow()
                        .day());
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 24)),
                usual().next(LocalDate.of(2026, 2, 14))
                        .orElseThrow()
                        .orElseThrow()
                        .day());
        LiaisonCalendar skipped = LiaisonCalendar.of(
                month -> LiaisonSample.TERMS,
                WorkCalendar.china(),
                Map.of(YearMonth.of(2026, 8), new DayChange(Optional.empty(), "台风")));
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 15)),
                skipped.next(LocalDate.of(2026, 8, 15))
                        .orElseThrow()
                        .orElseThrow()
                        .day());
        assertEquals(
                Optional.of(LocalDate.of(2026, 10, 15)),
                skipped.next(LocalDate.of(2026, 9, 16))
                        .orElseThrow()
                        .orElseThrow()
                        .day());
    }

    @Test
    void a_moved_day_belongs_to_its_month_and_months_may_all_be_skipped() {
        LiaisonCalendar moved = LiaisonCalendar.of(
                month -> LiaisonSample.TERMS,
                WorkCalendar.china(),
                Map.of(YearMonth.of(2026, 7), new DayChange(Optional.of(LocalDate.of(2026, 8, 3)), "防汛")));
        LiaisonDay next = moved.next(LocalDate.of(2026, 7, 16)).orElseThrow().orElseThrow();
        assertEquals(YearMonth.of(2026, 7), next.month());
        assertEquals(LiaisonDayReason.MOVED, next.reason());
        assertTrue(next.isShifted());
        Map<YearMonth, DayChange> all = IntStream.rangeClosed(0, 40)
                .mapToObj(ahead -> YearMonth.of(2023, 12).plusMonths(ahead))
                .collect(Collectors.toMap(month -> month, month -> new DayChange(Optional.empty(), "停办")));
        assertEquals(
                Optional.empty(),
                LiaisonCalendar.of(month -> LiaisonSample.TERMS, WorkCalendar.china(), all)
                        .next(LocalDate.of(2024, 1, 1))
                        .orElseThrow());
    }
}
