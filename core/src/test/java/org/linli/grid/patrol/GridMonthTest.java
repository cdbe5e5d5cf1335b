package org.linli.grid.patrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.grid.GridTerms;
import org.linli.grid.incident.IncidentCategory;
import org.linli.kernel.Basis;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.scenario.StoryCharter;

class GridMonthTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 5);

    @Nested
    @RuleTest("grid-patrols-weekly")
    class grid_patrols_weekly {
        private final RuleCase<Integer> rule = RuleCase.warning(GridMonthRules.PATROLS_WEEKLY)
                .on(rounds -> new GridMonthRules.Patrolled(
                        "north",
                        new GridMonthVisits.Week(MONDAY, rounds),
                        StoryCharter.from(LocalDate.of(2022, 9, 1)).terms(GridTerms.TERMS, LocalDate.of(2022, 9, 1))));

        @Test
        void satisfied_by_a_round_a_day() {
            rule.holds(7);
        }

        @Test
        void violated_by_a_week_without_rounds() {
            rule.breaks(
                    0,
                    Map.of("grid", "north", "monday", MONDAY, "sunday", MONDAY.plusDays(6), "rounds", 0, "least", 5));
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            rule.holds(5);
            rule.breaks(4);
        }
    }

    @Nested
    @RuleTest("grid-month-visited")
    class grid_month_visited {
        private final RuleCase<GridMonthVisits> rule =
                RuleCase.warning(GridMonthRules.VISITED).on(visits -> new GridMonthRules.Covered("north", visits));

        @Test
        void satisfied_by_some_of_them() {
            rule.holds(visits(300, 400));
        }

        @Test
        void violated_by_more_than_live_there() {
            rule.breaks(visits(500, 400), Map.of("grid", "north", "visited", 500, "households", 400));
        }

        @Test
        void boundary_is_all_of_them() {
            rule.holds(visits(400, 400));
            rule.breaks(visits(401, 400));
            rule.holds(visits(0, 0));
        }
    }

    @Test
    void coverage_gives_points_by_its_band() {
        Map<Long, Integer> points = Map.of(400L, 10, 380L, 10, 379L, 8, 360L, 8, 359L, 6, 340L, 6, 339L, 0, 0L, 0);
        points.forEach((visited, expected) -> assertEquals(
                Optional.of(expected), visits(visited, 400).points(GridMonthScale.COVERAGE_EXAMPLE), "" + visited));
        assertEquals(Optional.empty(), visits(0, 0).points(GridMonthScale.COVERAGE_EXAMPLE));
        assertEquals("100.00%", visits(450, 400).coverage().toString(), "more than all is all");
    }

    @Property
    void the_points_are_those_of_the_highest_band_that_is_reached(
            @ForAll @IntRange(max = 2000) int part, @ForAll @LongRange(min = 1, max = 2000) long whole) {
        Rate rate = new Rate(Math.min(part, whole), whole);
        long hundredfold = rate.part() * 100;
        int expected =
                hundredfold >= 95 * whole ? 10 : hundredfold >= 90 * whole ? 8 : hundredfold >= 85 * whole ? 6 : 0;
        assertEquals(Optional.of(expected), GridMonthScale.COVERAGE_EXAMPLE.points(rate));
    }

    @Test
    void a_scale_goes_down_to_zero() {
        Basis basis = GridMonthScale.COVERAGE_EXAMPLE.basis();
        GridMonthScale.Band all = new GridMonthScale.Band(0, 1);
        GridMonthScale.Band half = new GridMonthScale.Band(50, 2);
        assertEquals(Optional.of(2), new GridMonthScale(List.of(half, all), basis).points(new Rate(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> new GridMonthScale(List.of(), basis));
        assertThrows(IllegalArgumentException.class, () -> new GridMonthScale(List.of(half), basis));
        assertThrows(IllegalArgumentException.class, () -> new GridMonthScale(List.of(all, half), basis));
    }

    @Test
    void satisfaction_is_an_average_and_without_evaluations_there_is_none() {
        assertEquals(Optional.of(new BigDecimal("4.33")), incidents(3, 13).satisfaction());
        assertEquals(Optional.empty(), incidents(0, 0).satisfaction());
        assertEquals(2, incidents(0, 0).total());
    }

    private static GridMonthVisits visits(long visited, long households) {
        return new GridMonthVisits(20, visited, visited, households, List.of());
    }

    private static GridMonthIncidents incidents(long evaluated, long scores) {
        Rate none = new Rate(0, 0);
        return new GridMonthIncidents(Map.of(IncidentCategory.DISPUTE, 2L), 0, none, 0, none, evaluated, scores);
    }
}
