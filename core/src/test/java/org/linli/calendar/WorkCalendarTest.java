package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Severity;

class WorkCalendarTest {
    private final WorkCalendar china = WorkCalendar.china();

    @ParameterizedTest
    @CsvSource({
        "2004,22,6", "2005,24,6", "2006,24,8", "2007,26,7", "2008,27,5", "2009,27,6", "2010,29,8", "2011,28,6",
        "2012,26,6", "2013,29,12", "2014,23,5", "2015,25,5", "2016,24,6", "2017,24,5", "2018,25,7", "2019,28,6",
        "2020,30,6", "2021,31,7", "2022,32,7", "2023,26,7", "2024,28,8", "2025,28,5", "2026,33,6"
    })
    void every_bundled_year_has_the_days_of_its_notice(int year, int daysOff, int makeUpDays) {
        assertEquals(Coverage.COMPLETE, china.coverage(year));
        assertEquals(daysOff, daysOf(year, DayKind.PUBLIC_HOLIDAY));
        assertEquals(makeUpDays, daysOf(year, DayKind.MAKEUP_WORKDAY));
        assertEquals(
                LocalDate.of(year, 1, 1).lengthOfYear(),
                daysOf(year, DayKind.WORKING) + daysOf(year, DayKind.WEEKEND) + daysOff + makeUpDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-07,PUBLIC_HOLIDAY",
        "2022-10-08,MAKEUP_WORKDAY",
        "2022-10-09,MAKEUP_WORKDAY",
        "2022-10-10,WORKING",
        "2022-12-31,PUBLIC_HOLIDAY",
        "2020-01-19,MAKEUP_WORKDAY",
        "2020-01-30,PUBLIC_HOLIDAY",
        "2020-01-31,PUBLIC_HOLIDAY",
        "2020-02-02,PUBLIC_HOLIDAY",
        "2020-02-03,WORKING",
        "2015-09-03,PUBLIC_HOLIDAY",
        "2015-09-05,WEEKEND",
        "2022-01-15,WEEKEND",
        "2022-05-15,WEEKEND",
        "2022-10-15,WEEKEND",
        "2022-09-15,WORKING"
    })
    void known_days_are_of_their_kind(LocalDate day, DayKind kind) {
        assertEquals(Optional.of(kind), china.kindOf(day));
        assertEquals(kind.isWorking(), china.isWorkingDay(day).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-15,2022-01-17",
        "2022-05-15,2022-05-16",
        "2022-10-15,2022-10-17",
        "2022-09-15,2022-09-15",
        "2022-10-01,2022-10-08",
        "2022-09-10,2022-09-13"
    })
    void a_day_of_rest_moves_to_the_next_working_day(LocalDate day, LocalDate moved) {
        assertEquals(moved, china.workingDayFrom(day).orElseThrow());
    }

    @Test
    void the_next_working_day_is_never_the_day_itself() {
        assertEquals(
                LocalDate.of(2022, 9, 16),
                china.nextWorkingDay(LocalDate.of(2022, 9, 15)).orElseThrow());
    }

    @Test
    void working_days_are_counted_over_the_national_day_of_2022() {
        LocalDate before = LocalDate.of(2022, 9, 30);
        assertEquals(before, china.plusWorkingDays(before, 0).orElseThrow());
        assertEquals(LocalDate.of(2022, 10, 8), china.plusWorkingDays(before, 1).orElseThrow());
        assertEquals(
                LocalDate.of(2022, 10, 12), china.plusWorkingDays(before, 5).orElseThrow());
        assertEquals(
                5,
                china.workingDaysBetween(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 10, 13))
                        .orElseThrow());
        assertEquals(0, china.workingDaysBetween(before, before).orElseThrow());
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThrows(IllegalArgumentException.class, () -> china.plusWorkingDays(LocalDate.of(2022, 9, 30), -1));
    }

    @Test
    void an_unknown_year_is_refused_and_never_guessed() {
        LocalDate unknown = LocalDate.of(2027, 1, 4);
        assertEquals(Coverage.UNKNOWN, china.coverage(2027));
        assertEquals(Optional.empty(), china.kindOf(unknown));
        assertEquals(List.of("workday-calendar-explicit"), refused(china.isWorkingDay(unknown)));
        assertEquals(List.of("workday-calendar-explicit"), refused(china.workingDayFrom(unknown)));
        assertEquals(List.of("workday-calendar-explicit"), refused(china.nextWorkingDay(LocalDate.of(2026, 12, 31))));
        assertEquals(
                List.of("workday-calendar-explicit"),
                refused(china.workingDaysBetween(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2))));
        assertFalse(china.isWorkingDay(LocalDate.of(2003, 12, 31)).isAccepted());
    }

    @Test
    void a_host_can_add_a_year_that_reaches_into_the_december_before() {
        WorkCalendar more = china.withYear(
                2027, Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)), Set.of(LocalDate.of(2027, 1, 3)));

        assertEquals(
                LocalDate.of(2027, 1, 3),
                more.nextWorkingDay(LocalDate.of(2026, 12, 30)).orElseThrow());
        assertEquals(
                LocalDate.of(2027, 1, 4),
                more.nextWorkingDay(LocalDate.of(2027, 1, 3)).orElseThrow());
        assertEquals(Optional.of(DayKind.WEEKEND), more.kindOf(LocalDate.of(2027, 1, 2)));
        assertEquals(Optional.of(DayKind.WORKING), china.kindOf(LocalDate.of(2026, 12, 31)));
        assertEquals(Coverage.UNKNOWN, more.coverage(2028));
    }

    @Test
    void a_december_stays_unknown_when_only_the_notice_of_the_next_year_is_known() {
        LocalDate december = LocalDate.of(2028, 12, 31);
        WorkCalendar more = china.withYear(2029, Set.of(december), Set.of());
        assertEquals(Optional.empty(), more.kindOf(december));
        assertEquals(List.of("workday-calendar-explicit"), refused(more.isWorkingDay(december)));
    }

    @Test
    void a_year_that_contradicts_itself_cannot_be_added() {
        Set<LocalDate> saturday = Set.of(LocalDate.of(2027, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> china.withYear(2027, saturday, saturday));
        assertThrows(IllegalArgumentException.class, () -> china.withYear(2028, saturday, Set.of()));
        assertThrows(
                IllegalArgumentException.class, () -> china.withYear(2027, Set.of(), Set.of(LocalDate.of(2027, 1, 4))));
        assertThrows(
                IllegalArgumentException.class,
                () -> china.withYear(2027, Set.of(LocalDate.of(2026, 11, 30)), Set.of()));
    }

    @Test
    void weekends_alone_say_that_they_are_incomplete() {
        Decision<Boolean> answer = WorkCalendar.weekendsOnly().isWorkingDay(LocalDate.of(2022, 10, 3));
        assertTrue(answer.orElseThrow());
        assertEquals(List.of("calendar-weekends-only"), warned(answer));
        assertEquals(Severity.WARNING, answer.findings().get(0).severity());
        assertFalse(WorkCalendar.weekendsOnly().isWorkingDay(LocalDate.MAX).isAccepted());
        assertEquals(
                List.of("calendar-weekends-only", "calendar-weekends-only"),
                warned(WorkCalendar.weekendsOnly().plusWorkingDays(LocalDate.of(2022, 12, 30), 5)));
    }

    private long daysOf(int year, DayKind kind) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> china.kindOf(day).equals(Optional.of(kind)))
                .count();
    }
}
