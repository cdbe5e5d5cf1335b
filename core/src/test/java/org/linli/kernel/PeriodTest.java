package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void the_first_day_is_in_and_the_day_it_ends_on_is_not() {
        Period period = Period.between(DAY, DAY.plusDays(2));
        assertFalse(period.contains(DAY.minusDays(1)));
        assertTrue(period.contains(DAY));
        assertTrue(period.contains(DAY.plusDays(1)));
        assertFalse(period.contains(DAY.plusDays(2)));
    }

    @Test
    void a_single_day_is_the_shortest_period() {
        assertTrue(Period.between(DAY, DAY.plusDays(1)).contains(DAY));
        assertThrows(IllegalArgumentException.class, () -> Period.between(DAY, DAY));
        assertThrows(IllegalArgumentException.class, () -> Period.between(DAY, DAY.minusDays(1)));
    }

    @Test
    void without_an_end_it_goes_on() {
        assertTrue(Period.from(DAY).contains(LocalDate.of(9999, 12, 31)));
        assertEquals(Optional.empty(), Period.from(DAY).until());
        assertThrows(IllegalArgumentException.class, () -> Period.from(LocalDate.MAX));
    }

    @Test
    void periods_that_only_touch_share_no_day() {
        Period first = Period.between(DAY, DAY.plusDays(3));
        assertFalse(first.overlaps(Period.from(DAY.plusDays(3))));
        assertTrue(first.overlaps(Period.from(DAY.plusDays(2))));
        assertFalse(Period.from(DAY.plusDays(3)).overlaps(first));
    }

    @Test
    void two_periods_without_an_end_always_meet() {
        assertTrue(Period.from(DAY).overlaps(Period.from(DAY.plusYears(100))));
    }

    @Test
    void an_end_can_be_set_but_not_on_the_first_day() {
        Period open = Period.from(DAY);
        assertEquals(Period.between(DAY, DAY.plusDays(1)), open.endingOn(DAY.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> open.endingOn(DAY));
    }

    @Property
    void two_periods_overlap_exactly_when_some_day_is_in_both(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean shared = DAY.datesUntil(DAY.plusDays(50)).anyMatch(day -> one.contains(day) && other.contains(day));
        assertEquals(shared, one.overlaps(other));
        assertEquals(shared, other.overlaps(one));
    }

    @Property
    void a_period_cut_in_two_covers_the_same_days_once(
            @ForAll @IntRange(min = 1, max = 20) int first, @ForAll @IntRange(min = 1, max = 20) int second) {
        LocalDate cut = DAY.plusDays(first);
        Period whole = Period.between(DAY, cut.plusDays(second));
        Period before = whole.endingOn(cut);
        Period after = new Period(cut, whole.until());
        assertFalse(before.overlaps(after));
        DAY.minusDays(1)
                .datesUntil(DAY.plusDays(60))
                .forEach(day ->
                        assertEquals(whole.contains(day), before.contains(day) || after.contains(day), day::toString));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(1, 20).optional(0.8);
        return Combinators.combine(days(), lengths).as((from, length) -> new Period(from, length.map(from::plusDays)));
    }
}
