package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;

class DeadlineTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();
    private static final Instant MONDAY = Instant.parse("2022-09-05T01:00:00Z");

    @Test
    void a_deadline_runs_turns_yellow_and_is_overdue() {
        Deadline deadline = start(Term.hours(10));
        assertEquals(DeadlineState.RUNNING, deadline.state(MONDAY));
        assertEquals(Light.GREEN, deadline.light(MONDAY));
        assertEquals(
                Light.GREEN, deadline.light(MONDAY.plus(Duration.ofHours(8)).minusNanos(1000)));
        assertEquals(Light.YELLOW, deadline.light(MONDAY.plus(Duration.ofHours(8))));
        assertEquals(Light.YELLOW, deadline.light(deadline.due()));
        assertEquals(DeadlineState.RUNNING, deadline.state(deadline.due()));
        assertEquals(DeadlineState.OVERDUE, deadline.state(deadline.due().plusNanos(1000)));
        assertEquals(Light.RED, deadline.light(deadline.due().plusNanos(1000)));
        assertEquals(Duration.ZERO, deadline.remaining(deadline.due().plusSeconds(1)));
        assertEquals(Light.YELLOW, deadline.light(MONDAY.plus(Duration.ofHours(5)), 50));
    }

    @Test
    void meeting_at_24_00_is_in_time_and_later_is_late() {
        Deadline deadline = start(Term.days(1));
        assertEquals(LocalDate.of(2022, 9, 6), deadline.lastDay());

        Deadline met = deadline.meet(deadline.due()).orElseThrow();
        assertEquals(DeadlineState.MET, met.state(deadline.due()));
        assertEquals(Light.GREEN, met.light(deadline.due()));
        assertFalse(met.wasMetLate());

        Decision<Deadline> late = deadline.meet(deadline.due().plusNanos(1000));
        assertEquals(List.of("deadline-met-late"), warned(late));
        assertTrue(late.orElseThrow().wasMetLate());
        assertEquals(Light.RED, late.orElseThrow().light(deadline.due()));
    }

    @Test
    void a_pause_stops_the_clock_and_moves_the_end_of_hours_by_the_time_itself() {
        Deadline paused = start(Term.hours(10))
                .pause(MONDAY.plus(Duration.ofHours(4)), "等待鉴定")
                .orElseThrow();
        Instant aWeekLater = MONDAY.plus(Duration.ofDays(7));
        assertEquals(DeadlineState.PAUSED, paused.state(aWeekLater));
        assertEquals(Duration.ofHours(6), paused.remaining(aWeekLater));
        assertEquals(Light.GREEN, paused.light(aWeekLater));

        Deadline resumed = paused.resume(aWeekLater, CHINA).orElseThrow();
        assertEquals(aWeekLater.plus(Duration.ofHours(6)), resumed.due());
        assertEquals(DeadlineState.RUNNING, resumed.state(aWeekLater));
        assertEquals(Light.YELLOW, resumed.light(aWeekLater.plus(Duration.ofHours(4))));
        assertEquals(
                Light.GREEN, resumed.light(aWeekLater.plus(Duration.ofHours(4)).minusNanos(1000)));
    }

    @Test
    void a_pause_moves_days_by_days_counted_before_the_rule_on_days_of_rest() {
        Deadline deadline = start(Term.days(5));
        assertEquals(LocalDate.of(2022, 9, 13), deadline.lastDay());

        Deadline resumed = deadline.pause(day(6), "听证")
                .orElseThrow()
                .resume(day(10), CHINA)
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 14), resumed.lastDay());
    }

    @Test
    void a_pause_moves_working_days_by_working_days() {
        Deadline deadline = start(Term.workingDays(5));
        assertEquals(LocalDate.of(2022, 9, 13), deadline.lastDay());

        Deadline resumed = deadline.pause(day(8), "听证")
                .orElseThrow()
                .resume(day(14), CHINA)
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 16), resumed.lastDay());
        assertEquals(
                LocalDate.of(2022, 9, 13),
                deadline.pause(day(8), "听证")
                        .orElseThrow()
                        .resume(day(8).plusSeconds(3600), CHINA)
                        .orElseThrow()
                        .lastDay());
    }

    @Test
    void an_extension_counts_from_the_end_in_force() {
        Deadline extended = start(Term.days(60))
                .extend(Term.days(30), "案情复杂", "街道办事处", day(20), CHINA)
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 12, 5), extended.lastDay());
        assertEquals(DeadlineState.EXTENDED, extended.state(day(20)));
        assertEquals(
                LocalDate.of(2022, 11, 4),
                CivilTime.dayEndingAt(extended.extensions().get(0).dueBefore(), CivilTime.CHINA));

        Deadline oneDay = start(Term.days(5))
                .extend(Term.days(1), "案情复杂", "街道办事处", day(6), CHINA)
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 14), oneDay.lastDay());

        Deadline hours = start(Term.hours(10))
                .extend(Term.hours(5), "雷雨", "街道办事处", MONDAY, CHINA)
                .orElseThrow();
        assertEquals(MONDAY.plus(Duration.ofHours(15)), hours.due());
    }

    @Test
    void each_command_out_of_place_is_refused_with_its_code() {
        Deadline running = start(Term.days(5));
        Deadline paused = running.pause(day(6), "听证").orElseThrow();
        Deadline met = running.meet(day(6)).orElseThrow();
        Instant over = running.due().plusSeconds(1);

        assertEquals(List.of("deadline-not-paused"), refused(running.resume(day(6), CHINA)));
        assertEquals(List.of("deadline-paused-already"), refused(paused.pause(day(7), "听证")));
        assertEquals(
                List.of("deadline-paused-already"), refused(paused.extend(Term.days(1), "复杂", "街道", day(7), CHINA)));
        assertEquals(List.of("deadline-met-already"), refused(met.meet(day(7))));
        assertEquals(List.of("deadline-met-already"), refused(met.pause(day(7), "听证")));
        assertEquals(List.of("deadline-met-already", "deadline-not-paused"), refused(met.resume(day(7), CHINA)));
        assertEquals(List.of("deadline-over"), refused(running.pause(over, "听证")));
        assertEquals(List.of("deadline-over"), refused(running.extend(Term.days(1), "复杂", "街道", over, CHINA)));
        assertEquals(
                List.of("deadline-over", "deadline-reason", "deadline-approver"),
                refused(running.extend(Term.days(1), " ", "", over, CHINA)));
        assertEquals(List.of("deadline-reason"), refused(running.pause(day(6), "长".repeat(501))));
        assertTrue(running.pause(day(6), "长".repeat(500)).isAccepted());
    }

    @Test
    void time_does_not_run_backwards() {
        Deadline paused = start(Term.days(5)).pause(day(7), "听证").orElseThrow();
        assertEquals(List.of("deadline-time-backwards"), refused(paused.resume(day(6), CHINA)));
        assertEquals(List.of("deadline-time-backwards"), refused(paused.meet(day(6))));
        assertEquals(
                List.of("deadline-time-backwards"), refused(start(Term.days(5)).meet(MONDAY.minusNanos(1000))));
        Deadline extended = start(Term.days(5))
                .extend(Term.days(5), "复杂", "街道", day(7), CHINA)
                .orElseThrow();
        assertEquals(List.of("deadline-time-backwards"), refused(extended.pause(day(6), "听证")));
        assertTrue(paused.resume(day(7), CHINA).isAccepted());
    }

    @Test
    void what_is_done_while_the_clock_stands_still_is_in_time() {
        Deadline met = start(Term.hours(10))
                .pause(MONDAY, "听证")
                .orElseThrow()
                .meet(MONDAY.plus(Duration.ofDays(9)))
                .orElseThrow();
        assertFalse(met.wasMetLate());
        assertEquals(Light.GREEN, met.light(MONDAY.plus(Duration.ofDays(9))));
    }

    @Test
    void an_unknown_year_refuses_start_resume_and_extension() {
        Instant newYearsEve = Instant.parse("2026-12-31T01:00:00Z");
        assertEquals(
                List.of("workday-calendar-explicit"),
                refused(Deadline.start(newYearsEve, Term.workingDays(1), CivilTime.CHINA, CHINA)));
        Deadline lastOne = Deadline.start(
                        Instant.parse("2026-12-30T01:00:00Z"), Term.workingDays(1), CivilTime.CHINA, CHINA)
                .orElseThrow();
        assertEquals(
                List.of("workday-calendar-explicit"),
                refused(lastOne.extend(Term.days(1), "复杂", "街道", newYearsEve, CHINA)));
        assertEquals(
                List.of("workday-calendar-explicit"),
                refused(lastOne.pause(newYearsEve, "听证")
                        .orElseThrow()
                        .resume(Instant.parse("2027-01-04T01:00:00Z"), CHINA)));
    }

    @Test
    void a_calendar_of_weekends_warns_through_every_command() {
        WorkCalendar weekends = WorkCalendar.weekendsOnly();
        Decision<Deadline> started = Deadline.start(MONDAY, Term.workingDays(5), CivilTime.CHINA, weekends);
        assertEquals(List.of("calendar-weekends-only"), warned(started));
        Decision<Deadline> resumed =
                started.orElseThrow().pause(day(6), "听证").orElseThrow().resume(day(8), weekends);
        assertTrue(resumed.isAccepted());
        assertTrue(warned(resumed).contains("calendar-weekends-only"));
    }

    @Test
    void a_deadline_that_cannot_be_is_a_bug() {
        Deadline good = start(Term.days(1));
        Pause open = new Pause(MONDAY, Optional.empty(), "听证");
        assertThrows(IllegalArgumentException.class, () -> with(good, "Mars/Olympus", good.due(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> with(good, good.zone(), MONDAY, List.of()));
        assertThrows(IllegalArgumentException.class, () -> with(good, good.zone(), good.due(), List.of(open, open)));
        assertThrows(
                IllegalArgumentException.class, () -> new Pause(MONDAY, Optional.of(MONDAY.minusSeconds(1)), "听证"));
        assertThrows(IllegalArgumentException.class, () -> new Pause(MONDAY, Optional.empty(), " "));
        assertThrows(IllegalArgumentException.class, () -> new Extension(MONDAY, Term.days(1), "复杂", "", MONDAY));
    }

    @Test
    void refusals_are_explained_with_their_figures() {
        Deadline running = start(Term.days(1));
        String told = running.pause(running.due().plusSeconds(1), "听证").explain(Locale.SIMPLIFIED_CHINESE);
        assertTrue(told.contains("2022年9月6日"), told);
        assertFalse(told.contains("{"), told);
    }

    private static Deadline with(Deadline deadline, String zone, Instant due, List<Pause> pauses) {
        return new Deadline(
                deadline.startedAt(), zone, deadline.term(), due, due, pauses, List.of(), Optional.empty(), false);
    }

    private static Deadline start(Term term) {
        return Deadline.start(MONDAY, term, CivilTime.CHINA, CHINA).orElseThrow();
    }

    private static Instant day(int september) {
        return Instant.parse(String.format(Locale.ROOT, "2022-09-%02dT02:00:00Z", september));
    }
}
