package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A deadline that is extended, paused, resumed and met, compared whole after each. */
class DeadlineContentTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();
    private static final Instant MONDAY = Instant.parse("2022-09-05T01:00:00Z");
    private static final Term TEN = Term.hours(10);

    @Test
    void each_change_adds_its_part_and_leaves_the_others() {
        Deadline started = Deadline.start(MONDAY, TEN, CivilTime.CHINA, CHINA).orElseThrow();
        assertEquals(deadline(hours(10), hours(10), List.of(), List.of(), Optional.empty()), started);
        Extension more = new Extension(hours(1), Term.hours(5), "雷雨", "街道办事处", hours(10));
        Deadline extended =
                started.extend(Term.hours(5), "雷雨", "街道办事处", hours(1), CHINA).orElseThrow();
        assertEquals(deadline(hours(15), hours(15), List.of(), List.of(more), Optional.empty()), extended);
        Deadline paused = extended.pause(hours(2), "等待鉴定").orElseThrow();
        assertEquals(
                deadline(
                        hours(15),
                        hours(15),
                        List.of(new Pause(hours(2), Optional.empty(), "等待鉴定")),
                        List.of(more),
                        Optional.empty()),
                paused);
        Deadline resumed = paused.resume(hours(6), CHINA).orElseThrow();
        List<Pause> over = List.of(new Pause(hours(2), Optional.of(hours(6)), "等待鉴定"));
        assertEquals(deadline(hours(19), hours(19), over, List.of(more), Optional.empty()), resumed);
        assertEquals(
                deadline(hours(19), hours(19), over, List.of(more), Optional.of(hours(7))),
                resumed.meet(hours(7)).orElseThrow());
        Extension again = new Extension(hours(8), Term.hours(1), "停电", "区政府", hours(19));
        assertEquals(
                deadline(hours(20), hours(20), over, List.of(more, again), Optional.empty()),
                resumed.extend(Term.hours(1), "停电", "区政府", hours(8), CHINA).orElseThrow());
    }

    private static Instant hours(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    private static Deadline deadline(
            Instant counted, Instant due, List<Pause> pauses, List<Extension> extensions, Optional<Instant> met) {
        return new Deadline(MONDAY, "Asia/Shanghai", TEN, counted, due, pauses, extensions, met, false);
    }
}
