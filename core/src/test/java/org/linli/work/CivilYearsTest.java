package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.code.Sex;
import org.linli.kernel.Command;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

class CivilYearsTest {
    private static final Command<Object> COMMAND =
            Command.of("probes", "probe", Object.class).takes(Probe.class);
    private static final LocalDate BEFORE = LocalDate.of(999, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(3000, 1, 1);

    private record Probe(Object first, Object second) {}

    private static Optional<Object> field(Object given) {
        return CivilYears.check(COMMAND, List.of("text", given)).stream()
                .findFirst()
                .map(finding -> finding.figures().get("field"));
    }

    @Test
    void the_first_and_the_last_day_are_days_and_their_neighbours_are_not() {
        assertEquals(Optional.empty(), field(LocalDate.of(1000, 1, 1)));
        assertEquals(Optional.empty(), field(LocalDate.of(2999, 12, 31)));
        assertEquals(Optional.of("second"), field(BEFORE));
        assertEquals(Optional.of("second"), field(AFTER));
        assertEquals(Optional.empty(), field(Instant.parse("2999-12-31T23:59:59Z")));
        assertEquals(Optional.of("second"), field(Instant.MAX));
    }

    @Test
    void a_day_is_found_wherever_it_is() {
        Id<Object> id = Id.of("sample");
        for (Object holder : List.of(
                Optional.of(AFTER),
                List.of(LocalDate.EPOCH, BEFORE),
                Set.of(AFTER),
                Map.of(id, AFTER),
                Map.of(AFTER, id),
                Period.between(LocalDate.EPOCH, AFTER),
                Optional.of(List.of(Period.from(BEFORE))))) {
            assertEquals(Optional.of("second"), field(holder), holder::toString);
        }
        assertEquals(Optional.empty(), field(List.of(id, Optional.empty(), Period.from(LocalDate.EPOCH), 7, "x")));
    }

    @Test
    void what_is_said_does_not_show_the_day() {
        PersonForm form = PersonForm.of("林某某", "11010519491231002X", PoliticalStatus.NONE)
                .stated(LocalDate.of(4949, 12, 31), Sex.FEMALE);
        Finding finding = CivilYears.check(COMMAND, List.of("text", form)).get(0);
        assertEquals("day-beyond-years", finding.code());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertFalse(finding.explain(locale).contains("4949"), finding.explain(locale));
        }
    }

    @Test
    void a_question_about_a_day_outside_is_a_bug_of_the_caller() {
        assertEquals(LocalDate.EPOCH, CivilYears.require(LocalDate.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> CivilYears.require(BEFORE));
        assertThrows(IllegalArgumentException.class, () -> CivilYears.require(LocalDate.MAX));
    }

    @Test
    void a_question_about_a_year_outside_is_a_bug_of_the_caller() {
        assertEquals(LocalDate.of(1000, 1, 1), CivilYears.requireYear(1000));
        assertEquals(LocalDate.of(2999, 1, 1), CivilYears.requireYear(2999));
        for (int year : new int[] {999, 3000, 9999, 0, -5, 1_000_000_000, Integer.MIN_VALUE}) {
            assertThrows(IllegalArgumentException.class, () -> CivilYears.requireYear(year));
        }
    }

    @Test
    void an_instant_is_compared_as_stores_keep_it() {
        Instant fine = Instant.parse("2022-09-11T00:30:00.123456789Z");
        assertEquals(Instant.parse("2022-09-11T00:30:00.123456Z"), CivilYears.compared(fine));
        assertEquals(Instant.EPOCH, CivilYears.compared(Instant.EPOCH));
        assertEquals(Instant.parse("1000-01-01T00:00:00Z"), CivilYears.compared(Instant.MIN));
        assertEquals(Instant.parse("3000-01-01T00:00:00Z"), CivilYears.compared(Instant.MAX));
    }
}
