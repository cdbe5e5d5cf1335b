package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** A deadline in a year whose notice of holidays is still to come. */
class ProvisionalDeadlineTest {
    private static final WorkCalendar BEFORE = WorkCalendar.china().provisional();
    /** A notice that takes 31 December and moves work to Sunday 3 January. */
    private static final WorkCalendar AFTER = WorkCalendar.china()
            .withYear(
                    2027,
                    Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2)),
                    Set.of(LocalDate.of(2027, 1, 3)))
            .provisional();

    private static final Instant STARTED = Instant.parse("2026-12-28T02:00:00Z");

    @Test
    void it_is_answered_by_weekends_and_fixed_festivals_and_says_so() {
        assertEquals(Optional.of(DayKind.PUBLIC_HOLIDAY), BEFORE.kindOf(LocalDate.of(2027, 10, 1)));
        assertEquals(Optional.of(DayKind.WORKING), BEFORE.kindOf(LocalDate.of(2027, 10, 4)));
        assertEquals(Coverage.PROVISIONAL, BEFORE.coverage(2027));
        assertEquals(Coverage.COMPLETE, BEFORE.coverage(2026));
        assertEquals(Coverage.UNKNOWN, BEFORE.coverage(2200));
        Decision<Deadline> started = started(BEFORE);
        assertEquals(
                List.of("calendar-provisional"),
                started.findings().stream().map(Finding::code).toList());
        Deadline deadline = started.orElseThrow();
        assertTrue(deadline.provisional());
        assertEquals(LocalDate.of(2027, 1, 5), deadline.lastDay(), "29, 30, 31 December, 4 and 5 January");
    }

    @Test
    void it_is_counted_anew_once_the_notice_is_known_and_not_before() {
        Deadline frozen = started(BEFORE).orElseThrow();
        assertEquals(frozen, frozen.recounted(BEFORE));
        assertEquals(frozen, frozen.recounted(WorkCalendar.china()), "an unknown year leaves it as it is");
        Deadline counted = frozen.recounted(AFTER);
        assertFalse(counted.provisional());
        assertEquals(LocalDate.of(2027, 1, 5), frozen.lastDay());
        assertEquals(LocalDate.of(2027, 1, 5), counted.lastDay(), "29, 30 December, 3, 4 and 5 January");
        Deadline short1 = Deadline.start(STARTED, Term.workingDays(3), CivilTime.CHINA, BEFORE)
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 31), short1.lastDay());
        assertEquals(LocalDate.of(2027, 1, 3), short1.recounted(AFTER).lastDay(), "31 December became a day off");
    }

    @Test
    void pauses_and_extensions_are_counted_anew_and_what_was_met_stays_met() {
        Deadline stored = Deadline.start(STARTED, Term.workingDays(3), CivilTime.CHINA, BEFORE)
                .orElseThrow()
                .pause(Instant.parse("2026-12-29T02:00:00Z"), "等待鉴定")
                .orElseThrow()
                .resume(Instant.parse("2026-12-30T02:00:00Z"), BEFORE)
                .orElseThrow()
                .extend(Term.workingDays(2), "复杂", "街道", Instant.parse("2026-12-30T03:00:00Z"), BEFORE)
                .orElseThrow()
                .meet(Instant.parse("2027-01-07T02:00:00Z"))
                .orElseThrow();
        assertEquals(LocalDate.of(2027, 1, 6), stored.lastDay());
        assertTrue(stored.wasMetLate());
        Deadline counted = stored.recounted(AFTER);
        assertEquals(stored.pauses(), counted.pauses());
        assertEquals(stored.metAt(), counted.metAt());
        assertEquals(1, counted.extensions().size());
        assertEquals(LocalDate.of(2027, 1, 6), counted.lastDay());
        WorkCalendar longHoliday = WorkCalendar.china()
                .withYear(2027, Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)), Set.of());
        assertFalse(stored.recounted(longHoliday).wasMetLate(), "what seemed late was in time by the notice");
    }

    private static Decision<Deadline> started(WorkCalendar calendar) {
        return Deadline.start(STARTED, Term.workingDays(5), CivilTime.CHINA, calendar);
    }
}
