package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    @Property
    void a_term_in_days_or_months_never_ends_on_a_day_of_rest(
            @ForAll("instants") Instant at, @ForAll("dayTerms") Term term) {
        assertTrue(CHINA.isWorkingDay(start(at, term).lastDay()).orElseThrow());
    }

    @Property
    void after_a_pause_it_still_does_not_end_on_a_day_of_rest_nor_sooner(
            @ForAll("instants") Instant at, @ForAll("dayTerms") Term term, @ForAll @IntRange(max = 9000) int minutes) {
        Deadline before = start(at, term);
        Deadline after = pausedFor(before, minutes);
        assertTrue(CHINA.isWorkingDay(after.lastDay()).orElseThrow());
        assertFalse(after.due().isBefore(before.due()));
    }

    @Property
    void pause_and_resume_move_hours_by_what_was_paused(
            @ForAll("instants") Instant at,
            @ForAll @IntRange(min = 1, max = 1000) int length,
            @ForAll @IntRange(max = 9000) int minutes) {
        Deadline before = start(at, Term.minutes(length));
        assertEquals(
                Duration.ofMinutes(minutes),
                Duration.between(before.due(), pausedFor(before, minutes).due()));
    }

    @Property
    void pause_and_resume_move_the_counted_end_of_days_by_the_days_paused(
            @ForAll("instants") Instant at,
            @ForAll @IntRange(min = 1, max = 90) int length,
            @ForAll @IntRange(max = 60) int days) {
        Deadline before = start(at, Term.days(length));
        Deadline after = pausedFor(before, days * 24 * 60);
        assertEquals(Duration.ofDays(days), Duration.between(before.countedEnd(), after.countedEnd()));
    }

    @Property
    void pause_and_resume_move_working_days_by_the_working_days_paused(
            @ForAll("instants") Instant at,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 60) int days) {
        Deadline before = start(at, Term.workingDays(length));
        Deadline after = pausedFor(before, days * 24 * 60);
        LocalDate stopped = at.atZone(CivilTime.CHINA).toLocalDate();
        assertEquals(
                CHINA.workingDaysBetween(stopped, stopped.plusDays(days)).orElseThrow(),
                CHINA.workingDaysBetween(
                                before.lastDay().plusDays(1), after.lastDay().plusDays(1))
                        .orElseThrow());
    }

    @Property
    void working_day_arithmetic_is_monotone_and_agrees_with_counting(
            @ForAll("instants") Instant at, @ForAll @IntRange(max = 120) int count) {
        LocalDate day = at.atZone(CivilTime.CHINA).toLocalDate();
        LocalDate reached = CHINA.plusWorkingDays(day, count).orElseThrow();
        assertTrue(reached.isBefore(CHINA.plusWorkingDays(day, count + 1).orElseThrow()));
        assertFalse(
                reached.isAfter(CHINA.plusWorkingDays(day.plusDays(1), count).orElseThrow()));
        assertEquals(
                count,
                CHINA.workingDaysBetween(day.plusDays(1), reached.plusDays(1)).orElseThrow());
    }

    @Property
    void remaining_time_never_grows_while_the_clock_runs(
            @ForAll("instants") Instant at,
            @ForAll("dayTerms") Term term,
            @ForAll @IntRange(max = 200_000) int minutes) {
        Deadline deadline = start(at, term);
        Instant later = at.plus(Duration.ofMinutes(minutes));
        assertTrue(deadline.remaining(later).compareTo(deadline.remaining(at)) <= 0);
        assertFalse(deadline.remaining(later).isNegative());
        assertEquals(later.isAfter(deadline.due()), deadline.light(later) == Light.RED);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2004-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2025-06-30T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Term> dayTerms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 120).map(Term::days),
                Arbitraries.integers().between(1, 90).map(Term::workingDays),
                Arbitraries.integers().between(1, 12).map(Term::months));
    }

    private static Deadline start(Instant at, Term term) {
        return Deadline.start(at, term, CivilTime.CHINA, CHINA).orElseThrow();
    }

    private static Deadline pausedFor(Deadline deadline, int minutes) {
        Instant at = deadline.startedAt();
        return deadline.pause(at, "听证")
                .orElseThrow()
                .resume(at.plus(Duration.ofMinutes(minutes)), CHINA)
                .orElseThrow();
    }
}
