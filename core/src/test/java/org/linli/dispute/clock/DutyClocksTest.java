package org.linli.dispute.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;

class DutyClocksTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(CivilTime.CHINA).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return CHINA.isWorkingDay(day).orElseThrow();
    }

    /** The first working day on or after a day, as the official tables have it. */
    private static LocalDate rolled(LocalDate day) {
        LocalDate last = day;
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    @Test
    void thirty_days_from_each_day_of_eight_years_end_as_an_independent_count_says() {
        int counted = 0;
        for (LocalDate day = LocalDate.of(2019, 1, 1);
                day.isBefore(LocalDate.of(2026, 11, 20));
                day = day.plusDays(1)) {
            DutyClocks clocks = DutyClocks.none(0)
                    .start(DisputeDuty.MEDIATE, morning(day), Term.days(30), CHINA)
                    .orElseThrow();
            assertEquals(rolled(day.plusDays(30)), lastDay(clocks), day::toString);
            counted++;
        }
        assertTrue(counted > 2_800, "only " + counted);
    }

    private static LocalDate lastDay(DutyClocks clocks) {
        return clocks.last(DisputeDuty.MEDIATE).orElseThrow().deadline().lastDay();
    }

    /** Waits for several causes at once, each from one morning to another, beside a count of the mornings on which it waits. */
    @Test
    void the_days_of_overlapping_waits_count_once_whatever_their_order() {
        Random random = new Random(20_260_302);
        for (int round = 0; round < 500; round++) {
            LocalDate begin = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
            DutyClocks clocks = DutyClocks.none(0)
                    .start(DisputeDuty.MEDIATE, morning(begin), Term.days(30), CHINA)
                    .orElseThrow()
                    .start(DisputeDuty.LABOUR_MEDIATION, morning(begin), Term.days(15), CHINA)
                    .orElseThrow();
            Map<StopCause, LocalDate[]> waits = new EnumMap<>(StopCause.class);
            for (StopCause cause : StopCause.values()) {
                int from = 1 + random.nextInt(20);
                waits.put(cause, new LocalDate[] {
                    begin.plusDays(from), begin.plusDays(from + 1 + random.nextInt(25 - from))
                });
            }
            Set<LocalDate> waited = new TreeSet<>();
            for (LocalDate day = begin.plusDays(1); day.isBefore(begin.plusDays(30)); day = day.plusDays(1)) {
                for (Map.Entry<StopCause, LocalDate[]> wait : waits.entrySet()) {
                    Instant at = morning(day);
                    if (wait.getValue()[1].equals(day)) {
                        clocks = clocks.goOn(wait.getKey(), at, CHINA).orElseThrow();
                    }
                    if (wait.getValue()[0].equals(day)) {
                        clocks = clocks.stop(wait.getKey(), at).orElseThrow();
                    }
                    if (!day.isBefore(wait.getValue()[0]) && day.isBefore(wait.getValue()[1])) {
                        waited.add(day);
                    }
                }
            }
            assertEquals(Set.of(), clocks.stopped());
            assertEquals(rolled(begin.plusDays(30 + waited.size())), lastDay(clocks), () -> begin + " " + waited);
            assertEquals(
                    rolled(begin.plusDays(15)),
                    clocks.last(DisputeDuty.LABOUR_MEDIATION)
                            .orElseThrow()
                            .deadline()
                            .lastDay(),
                    "the window of a statute runs on");
        }
    }

    @Test
    void a_clock_reminds_once_then_asks_for_supervision_and_for_the_next_tier() {
        LocalDate begin = LocalDate.of(2022, 9, 13);
        DutyClocks clocks = DutyClocks.none(0)
                .start(DisputeDuty.MEDIATE, morning(begin), Term.days(30), CHINA)
                .orElseThrow();
        DutyClock clock = clocks.open(DisputeDuty.MEDIATE).orElseThrow();
        List<Optional<DueStage>> stages = new ArrayList<>();
        for (int hours = 0; hours < 24 * 40; hours++) {
            Optional<DueStage> stage = clock.stage(morning(begin).plus(Duration.ofHours(hours)), 2);
            if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(stage)) {
                stages.add(stage);
            }
        }
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(DueStage.REMINDER),
                        Optional.of(DueStage.SUPERVISION),
                        Optional.of(DueStage.ESCALATION)),
                stages);
        assertEquals(List.of(), clocks.drop(Set.of(DisputeDuty.MEDIATE)).open());
        assertEquals(Optional.empty(), clocks.end().nextReminder());
    }

    @Test
    void an_end_that_a_notice_of_holidays_may_move_is_looked_at_twenty_days_before_its_reminder() {
        Instant begin = morning(LocalDate.of(2031, 9, 1));
        DutyClocks clocks = DutyClocks.none(0)
                .start(DisputeDuty.MEDIATE, begin, Term.days(30), CHINA.provisional())
                .orElseThrow();
        DutyClock clock = clocks.open(DisputeDuty.MEDIATE).orElseThrow();
        assertTrue(clock.deadline().provisional());
        Instant reminder = clock.remindsAt().orElseThrow();
        assertEquals(Optional.of(reminder.minus(Duration.ofDays(20))), clocks.nextReminder());
        assertEquals(Optional.of(DueStage.REMINDER), clock.stage(reminder, 2));
        assertEquals(Optional.empty(), clock.stage(reminder.minusNanos(1_000), 2));
    }

    @Test
    void what_the_parties_have_to_do_is_never_passed_up() {
        LocalDate begin = LocalDate.of(2022, 9, 13);
        DutyClock clock = DutyClocks.none(0)
                .start(DisputeDuty.PERFORMANCE, morning(begin), Term.days(5), CHINA)
                .orElseThrow()
                .open(DisputeDuty.PERFORMANCE)
                .orElseThrow();
        assertEquals(Optional.of(DueStage.SUPERVISION), clock.stage(morning(begin.plusDays(60)), 2));
    }
}
