package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Severity;

class CivilTimeTest {
    private static final Instant SPRING_OF_1986 = Instant.parse("1986-04-01T00:00:00Z");

    @Test
    void the_hour_that_never_was_in_may_1986_is_taken_later_and_reported() {
        ZoneOffsetTransition gap = CivilTime.CHINA.getRules().nextTransition(SPRING_OF_1986);
        assertTrue(gap.isGap());
        assertEquals(LocalDate.of(1986, 5, 4), gap.getDateTimeBefore().toLocalDate());
        LocalDateTime inside = gap.getDateTimeBefore().plusMinutes(30);

        Decision<Instant> taken = CivilTime.instantOf(inside, CivilTime.CHINA);
        assertEquals(gap.getInstant().plus(Duration.ofMinutes(30)), taken.orElseThrow());
        assertEquals(List.of("time-in-gap"), warned(taken));
        assertEquals(Severity.WARNING, taken.findings().get(0).severity());
        assertTrue(warned(CivilTime.instantOf(gap.getDateTimeAfter(), CivilTime.CHINA))
                .isEmpty());
    }

    @Test
    void of_the_hour_that_was_twice_the_first_is_taken_and_reported() {
        ZoneOffsetTransition back = CivilTime.CHINA
                .getRules()
                .nextTransition(CivilTime.CHINA
                        .getRules()
                        .nextTransition(SPRING_OF_1986)
                        .getInstant());
        Decision<Instant> taken = CivilTime.instantOf(back.getDateTimeAfter(), CivilTime.CHINA);
        assertEquals(back.getInstant().minus(Duration.ofHours(1)), taken.orElseThrow());
        assertEquals(List.of("time-twice"), warned(taken));
    }

    @Test
    void half_past_midnight_of_that_day_is_read_with_or_without_a_report_but_never_fails() {
        Decision<Instant> taken = CivilTime.parse("1986-05-04T00:30", CivilTime.CHINA);
        assertTrue(taken.isAccepted());
        assertEquals(
                CivilTime.CHINA
                                .getRules()
                                .getValidOffsets(LocalDateTime.of(1986, 5, 4, 0, 30))
                                .size()
                        == 1,
                taken.findings().isEmpty());
    }

    @Test
    void twenty_four_hundred_is_an_end_only() {
        assertEquals(
                Instant.parse("2022-09-11T16:00:00Z"),
                CivilTime.parseEnd("2022-09-11T24:00", CivilTime.CHINA).orElseThrow());
        assertEquals(List.of("time-invalid"), refused(CivilTime.parse("2022-09-11T24:00", CivilTime.CHINA)));
        assertEquals(List.of("time-invalid"), refused(CivilTime.parseEnd("2022-09-11T24:01", CivilTime.CHINA)));
    }

    @Test
    void an_ordinary_time_is_read() {
        assertEquals(
                Instant.parse("2022-09-11T00:30:00Z"),
                CivilTime.parse("2022-09-11T08:30", CivilTime.CHINA).orElseThrow());
        assertEquals(
                Instant.parse("2022-09-11T00:30:15Z"),
                CivilTime.parseEnd("2022-09-11 08:30:15", CivilTime.CHINA).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-11T23:59:60", "2022-09-11T25:00", "2022-09-11", "", "08:30"})
    void what_is_no_time_is_refused(String text) {
        assertEquals(List.of("time-invalid"), refused(CivilTime.parse(text, CivilTime.CHINA)));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertEquals(List.of("date-invalid"), refused(CivilTime.parse("2022-02-30T08:30", CivilTime.CHINA)));
    }
}
