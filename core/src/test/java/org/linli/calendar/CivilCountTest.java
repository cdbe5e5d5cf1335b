package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilCountTest {
    private final WorkCalendar china = WorkCalendar.china();

    @ParameterizedTest
    @CsvSource({
        "2022-09-05,1,2022-09-06",
        "2022-09-05,15,2022-09-20",
        "2022-09-05,5,2022-09-13",
        "2022-09-05,26,2022-10-08",
        "2022-09-30,8,2022-10-08",
        "2022-09-30,9,2022-10-09",
        "2022-09-30,15,2022-10-17"
    })
    void days_leave_out_the_opening_day_and_do_not_end_on_a_day_of_rest(LocalDate opened, int days, LocalDate last) {
        assertEquals(last, CivilCount.lastDay(opened, Term.days(days), china).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-15,1,2022-03-15",
        "2023-01-31,1,2023-02-28",
        "2024-01-31,1,2024-02-29",
        "2024-02-29,12,2025-02-28",
        "2022-08-31,1,2022-09-30",
        "2022-04-15,1,2022-05-16"
    })
    void months_end_on_the_corresponding_day_or_the_last_of_the_month(LocalDate opened, int months, LocalDate last) {
        assertEquals(
                last, CivilCount.lastDay(opened, Term.months(months), china).orElseThrow());
    }

    @Test
    void a_year_is_twelve_months() {
        assertEquals(Term.months(24), Term.years(2));
    }

    @Test
    void working_days_and_days_differ() {
        LocalDate opened = LocalDate.of(2022, 9, 29);
        assertEquals(
                LocalDate.of(2022, 10, 8),
                CivilCount.lastDay(opened, Term.days(5), china).orElseThrow());
        assertEquals(
                LocalDate.of(2022, 10, 11),
                CivilCount.lastDay(opened, Term.workingDays(5), china).orElseThrow());
    }

    @Test
    void hours_begin_at_once_and_end_by_the_clock_on_any_day() {
        Instant friday = Instant.parse("2022-09-30T10:15:00Z");
        CivilCount end =
                CivilCount.of(friday, Term.hours(24), CivilTime.CHINA, china).orElseThrow();
        assertEquals(Instant.parse("2022-10-01T10:15:00Z"), end.due());
        assertEquals(
                Instant.parse("2022-09-30T10:45:00Z"),
                CivilCount.of(friday, Term.minutes(30), CivilTime.CHINA, china)
                        .orElseThrow()
                        .due());
        assertThrows(
                IllegalArgumentException.class,
                () -> CivilCount.lastDay(LocalDate.of(2022, 9, 30), Term.hours(24), china));
    }

    @Test
    void the_last_day_ends_at_24_00_of_the_place() {
        Instant lateEvening = Instant.parse("2022-09-05T15:59:59Z");
        Instant nextMorning = Instant.parse("2022-09-05T16:00:00Z");
        assertEquals(Instant.parse("2022-09-06T16:00:00Z"), due(lateEvening, CivilTime.CHINA));
        assertEquals(Instant.parse("2022-09-07T16:00:00Z"), due(nextMorning, CivilTime.CHINA));
        assertEquals(Instant.parse("2022-09-07T00:00:00Z"), due(nextMorning, ZoneOffset.UTC));
    }

    @Test
    void what_was_counted_is_kept_beside_the_end() {
        CivilCount end = CivilCount.of(Instant.parse("2022-09-29T16:00:00Z"), Term.days(1), CivilTime.CHINA, china)
                .orElseThrow();
        assertEquals(Instant.parse("2022-10-01T16:00:00Z"), end.counted());
        assertEquals(Instant.parse("2022-10-08T16:00:00Z"), end.due());
        assertEquals(LocalDate.of(2022, 10, 8), end.lastDay(CivilTime.CHINA));
        assertThrows(IllegalArgumentException.class, () -> new CivilCount(end.due(), end.counted()));
    }

    @Test
    void a_term_that_ends_in_an_unknown_year_is_refused() {
        assertFalse(CivilCount.lastDay(LocalDate.of(2026, 12, 31), Term.days(1), china)
                .isAccepted());
        assertFalse(CivilCount.lastDay(LocalDate.of(2026, 12, 31), Term.workingDays(1), china)
                .isAccepted());
    }

    @Test
    void terms_have_a_positive_bounded_length() {
        assertThrows(IllegalArgumentException.class, () -> Term.days(0));
        assertThrows(IllegalArgumentException.class, () -> Term.workingDays(-1));
        assertThrows(IllegalArgumentException.class, () -> Term.months(1201));
        assertThrows(IllegalArgumentException.class, () -> Term.hours(8785));
        assertThrows(IllegalArgumentException.class, () -> Term.minutes(0));
        assertThrows(IllegalArgumentException.class, () -> Term.years(Integer.MAX_VALUE));
        assertEquals(36_600, Term.days(Term.MAX_DAYS).count());
    }

    private Instant due(Instant opened, ZoneId zone) {
        return CivilCount.of(opened, Term.days(1), zone, china).orElseThrow().due();
    }
}
