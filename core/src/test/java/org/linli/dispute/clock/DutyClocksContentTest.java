package org.linli.dispute.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;

/** Several clocks beside one another: what happens to one leaves the others as they are. */
class DutyClocksContentTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();
    private static final Instant BEGIN =
            LocalDate.of(2022, 9, 13).atTime(9, 0).atZone(CivilTime.CHINA).toInstant();
    private static final DutyClocks TWO = DutyClocks.none(7)
            .start(DisputeDuty.MEDIATE, BEGIN, Term.days(30), CHINA)
            .orElseThrow()
            .start(DisputeDuty.PERFORMANCE, BEGIN, Term.days(5), CHINA)
            .orElseThrow();

    private static Instant due(DisputeDuty duty) {
        return TWO.open(duty).orElseThrow().deadline().due();
    }

    private static List<DisputeDuty> waiting(DutyClocks clocks) {
        return clocks.open().stream().map(DutyClock::duty).toList();
    }

    @Test
    void what_is_met_is_waited_for_no_longer_and_the_other_still_is() {
        DutyClocks met = TWO.meet(DisputeDuty.PERFORMANCE, BEGIN.plus(Duration.ofDays(1)))
                .orElseThrow();
        assertEquals(List.of(DisputeDuty.MEDIATE, DisputeDuty.PERFORMANCE), waiting(TWO));
        assertEquals(List.of(DisputeDuty.MEDIATE), waiting(met));
        assertEquals(Optional.empty(), met.open(DisputeDuty.PERFORMANCE));
        assertFalse(met.last(DisputeDuty.PERFORMANCE).orElseThrow().isOpen());
        assertEquals(7, met.charter());
        assertEquals(TWO, met.unmet(Set.of(DisputeDuty.PERFORMANCE)));
    }

    @Test
    void what_is_met_after_its_end_is_told_and_what_is_dropped_is_waited_for_no_longer() {
        Instant late = due(DisputeDuty.MEDIATE).plusNanos(1_000);
        Decision<DutyClocks> mediated = TWO.meet(DisputeDuty.MEDIATE, late);
        assertEquals(List.of("deadline-met-late"), Explained.warned(mediated));
        assertEquals(List.of(), Explained.warned(TWO.meet(DisputeDuty.MEDIATE, due(DisputeDuty.MEDIATE))));
        DutyClocks dropped =
                mediated.orElseThrow().unmet(Set.of(DisputeDuty.MEDIATE)).drop(Set.of(DisputeDuty.MEDIATE));
        assertEquals(List.of(DisputeDuty.PERFORMANCE), waiting(dropped));
    }

    @Test
    void more_time_is_given_to_the_one_duty_alone() {
        DutyClocks longer = TWO.extend(DisputeDuty.MEDIATE, Term.days(15), BEGIN.plus(Duration.ofDays(1)), CHINA)
                .orElseThrow();
        assertTrue(
                longer.open(DisputeDuty.MEDIATE).orElseThrow().deadline().due().isAfter(due(DisputeDuty.MEDIATE)));
        assertEquals(TWO.open(DisputeDuty.PERFORMANCE), longer.open(DisputeDuty.PERFORMANCE));
        DutyClocks met =
                TWO.meet(DisputeDuty.MEDIATE, BEGIN.plus(Duration.ofDays(1))).orElseThrow();
        assertEquals(
                met,
                met.extend(DisputeDuty.MEDIATE, Term.days(15), BEGIN.plus(Duration.ofDays(2)), CHINA)
                        .orElseThrow());
    }

    @Test
    void what_was_over_when_the_case_stopped_stands_as_it_was_when_it_goes_on() {
        Instant stopped = due(DisputeDuty.PERFORMANCE).plus(Duration.ofDays(1));
        DutyClocks standing = TWO.stop(StopCause.HEARING, stopped).orElseThrow();
        assertEquals(TWO.open(DisputeDuty.PERFORMANCE), standing.open(DisputeDuty.PERFORMANCE));
        Decision<DutyClocks> going = standing.goOn(StopCause.HEARING, stopped.plus(Duration.ofDays(3)), CHINA);
        assertEquals(List.of(), Explained.warned(going));
        assertEquals(TWO.open(DisputeDuty.PERFORMANCE), going.orElseThrow().open(DisputeDuty.PERFORMANCE));
        assertTrue(going.orElseThrow()
                .open(DisputeDuty.MEDIATE)
                .orElseThrow()
                .deadline()
                .due()
                .isAfter(due(DisputeDuty.MEDIATE)));
    }

    @Test
    void an_end_is_provisional_while_it_is_waited_for_and_until_the_notice_is_known() {
        Instant december =
                LocalDate.of(2026, 12, 20).atTime(9, 0).atZone(CivilTime.CHINA).toInstant();
        DutyClocks clocks = DutyClocks.none(0)
                .start(DisputeDuty.MEDIATE, december, Term.days(30), CHINA.provisional())
                .orElseThrow();
        assertTrue(clocks.isProvisional());
        assertFalse(TWO.isProvisional());
        assertFalse(clocks.drop(Set.of(DisputeDuty.MEDIATE)).isProvisional());
        LocalDate end =
                clocks.open(DisputeDuty.MEDIATE).orElseThrow().deadline().lastDay();
        WorkCalendar informed = CHINA.withYear(2027, Set.of(end), Set.of());
        DutyClocks counted = clocks.recounted(informed);
        assertFalse(counted.isProvisional());
        assertTrue(counted.open(DisputeDuty.MEDIATE)
                .orElseThrow()
                .deadline()
                .lastDay()
                .isAfter(end));
        assertEquals(TWO, TWO.recounted(informed));
    }
}
