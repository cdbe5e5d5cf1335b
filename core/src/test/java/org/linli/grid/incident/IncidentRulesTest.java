package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.Site;
import org.linli.grid.incident.IncidentRules.Extending;
import org.linli.grid.incident.IncidentRules.Found;
import org.linli.grid.incident.IncidentRules.Handover;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class IncidentRulesTest {
    private static final Instant NOW = IncidentSample.NOW;
    private static final Optional<Division> DIVISION = Optional.of(IncidentSample.DIVISION);

    @Nested
    @RuleTest("incident-grid")
    class incident_grid {
        private final RuleCase<Site> rule = RuleCase.violation(IncidentRules.GRID);

        @Test
        void satisfied_by_each_grid_in_force() {
            rule.holds(new Site(IncidentSample.NORTH, Optional.empty(), DIVISION));
            rule.holds(new Site(IncidentSample.SOUTH, Optional.empty(), DIVISION));
        }

        @Test
        void violated_by_a_grid_that_the_division_does_not_have() {
            rule.breaks(
                    new Site(IncidentSample.GONE, Optional.empty(), DIVISION), Map.of("grid", "gone", "building", ""));
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            rule.breaks(new Site(IncidentSample.NORTH, Optional.empty(), Optional.empty()));
            rule.holds(new Site(IncidentSample.NORTH, Optional.empty(), DIVISION));
        }
    }

    @Nested
    @RuleTest("incident-another-grid")
    class incident_another_grid {
        private final RuleCase<Id<Grid>> rule =
                RuleCase.violation(IncidentRules.ANOTHER_GRID).on(to -> new Handover(IncidentSample.NORTH, to));

        @Test
        void satisfied_by_another_grid() {
            rule.holds(IncidentSample.SOUTH);
        }

        @Test
        void violated_by_the_grid_that_has_it() {
            rule.breaks(IncidentSample.NORTH, Map.of("grid", "north"));
        }

        @Test
        void boundary_is_a_grid_that_is_gone_of_which_another_rule_speaks() {
            rule.holds(IncidentSample.GONE);
            rule.breaks(IncidentSample.NORTH);
        }
    }

    @Nested
    @RuleTest("incident-building")
    class incident_building {
        private final RuleCase<Site> rule = RuleCase.violation(IncidentRules.BUILDING);

        @Test
        void satisfied_by_a_building_of_the_grid() {
            rule.holds(site(IncidentSample.NORTH, IncidentSample.NORTH_BUILDING));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            rule.breaks(
                    site(IncidentSample.NORTH, IncidentSample.SOUTH_BUILDING),
                    Map.of("grid", "north", "building", "building-2"));
        }

        @Test
        void boundary_is_no_building_and_a_grid_of_which_all_is_said_already() {
            rule.holds(new Site(IncidentSample.NORTH, Optional.empty(), DIVISION));
            rule.holds(site(IncidentSample.GONE, IncidentSample.NORTH_BUILDING));
            rule.breaks(site(IncidentSample.SOUTH, IncidentSample.NORTH_BUILDING));
        }

        private Site site(Id<Grid> grid, Id<Building> building) {
            return new Site(grid, Optional.of(building), DIVISION);
        }
    }

    @Nested
    @RuleTest("incident-not-in-future")
    class incident_not_in_future {
        private final RuleCase<Instant> rule =
                RuleCase.violation(IncidentRules.NOT_IN_FUTURE).on(at -> new Found(at, NOW));

        @Test
        void satisfied_by_yesterday() {
            rule.holds(NOW.minusSeconds(86_400));
        }

        @Test
        void violated_by_an_hour_to_come() {
            rule.breaks(NOW.plusSeconds(3600), Map.of("at", "2022-09-14 10:00", "now", "2022-09-14 09:00"));
        }

        @Test
        void boundary_is_the_present_instant() {
            rule.holds(NOW);
            rule.breaks(NOW.plusNanos(1000));
        }
    }

    @Nested
    @RuleTest("incident-found-lately")
    class incident_found_lately {
        private final RuleCase<Instant> rule =
                RuleCase.warning(IncidentRules.FOUND_LATELY).on(at -> new Found(at, NOW));

        @Test
        void satisfied_by_last_month() {
            rule.holds(NOW.minus(Duration.ofDays(30)));
        }

        @Test
        void violated_by_two_years_ago() {
            rule.breaks(NOW.minus(Duration.ofDays(731)), Map.of("at", "2020-09-13 09:00", "days", 366));
        }

        @Test
        void boundary_is_a_year_to_the_instant() {
            Instant year = NOW.minus(Duration.ofDays(366));
            rule.holds(year);
            rule.breaks(year.minusNanos(1000));
        }
    }

    @Nested
    @RuleTest("incident-step")
    class incident_step {
        private static final Map<IncidentStatus, EnumSet<IncidentStep>> ALLOWED = Map.of(
                IncidentStatus.CAPTURED,
                EnumSet.of(IncidentStep.ACCEPT, IncidentStep.DECLINE, IncidentStep.MOVE),
                IncidentStatus.ACCEPTED,
                EnumSet.of(IncidentStep.ROUTE, IncidentStep.ESCALATE, IncidentStep.EXTEND, IncidentStep.MOVE),
                IncidentStatus.RETURNED,
                EnumSet.of(IncidentStep.ROUTE, IncidentStep.ESCALATE, IncidentStep.EXTEND, IncidentStep.MOVE),
                IncidentStatus.ROUTED,
                EnumSet.of(
                        IncidentStep.GIVE_BACK,
                        IncidentStep.ESCALATE,
                        IncidentStep.EXTEND,
                        IncidentStep.HANDLE,
                        IncidentStep.MOVE),
                IncidentStatus.HANDLED,
                EnumSet.of(IncidentStep.FEED_BACK, IncidentStep.MOVE),
                IncidentStatus.FED_BACK,
                EnumSet.of(IncidentStep.EVALUATE),
                IncidentStatus.EVALUATED,
                EnumSet.noneOf(IncidentStep.class),
                IncidentStatus.DECLINED,
                EnumSet.noneOf(IncidentStep.class));

        private final RuleCase<Move<IncidentStatus, IncidentStep>> rule = RuleCase.violation(IncidentRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (IncidentStatus status : IncidentStatus.values()) {
                for (IncidentStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_handling_what_was_never_routed() {
            rule.breaks(
                    new Move<>(IncidentStatus.ACCEPTED, IncidentStep.HANDLE),
                    Map.of(
                            "status",
                            IncidentStatus.ACCEPTED,
                            "step",
                            IncidentStep.HANDLE,
                            "allowed",
                            Label.all(ALLOWED.get(IncidentStatus.ACCEPTED))));
        }

        @Test
        void boundary_is_what_has_come_to_its_end() {
            for (IncidentStep step : IncidentStep.values()) {
                rule.breaks(new Move<>(IncidentStatus.EVALUATED, step));
                rule.breaks(new Move<>(IncidentStatus.DECLINED, step));
            }
            rule.holds(new Move<>(IncidentStatus.FED_BACK, IncidentStep.EVALUATE));
            rule.breaks(new Move<>(IncidentStatus.FED_BACK, IncidentStep.MOVE));
        }
    }

    @Nested
    @RuleTest("incident-feedback-first")
    class incident_feedback_first {
        private final RuleCase<Move<IncidentStatus, IncidentStep>> rule =
                RuleCase.violation(IncidentRules.FEEDBACK_FIRST);

        @Test
        void satisfied_once_it_was_told() {
            rule.holds(new Move<>(IncidentStatus.FED_BACK, IncidentStep.EVALUATE));
        }

        @Test
        void violated_by_evaluating_what_was_handled_and_not_told() {
            rule.breaks(new Move<>(IncidentStatus.HANDLED, IncidentStep.EVALUATE), Map.of());
        }

        @Test
        void boundary_is_the_feedback_itself_and_what_another_rule_says() {
            rule.holds(new Move<>(IncidentStatus.HANDLED, IncidentStep.FEED_BACK));
            rule.holds(new Move<>(IncidentStatus.ROUTED, IncidentStep.EVALUATE));
            Move<IncidentStatus, IncidentStep> untold = new Move<>(IncidentStatus.HANDLED, IncidentStep.EVALUATE);
            rule.breaks(untold);
            assertEquals(
                    List.of("incident-feedback-first"),
                    IncidentRules.STEPS.check(untold).stream()
                            .map(Finding::code)
                            .toList());
        }
    }

    @Nested
    @RuleTest("incident-tier-above")
    class incident_tier_above {
        private final RuleCase<IncidentTier> rule = RuleCase.violation(IncidentRules.TIER_ABOVE);

        @Test
        void satisfied_by_the_grid() {
            rule.holds(IncidentTier.GRID);
            assertEquals(Optional.of(IncidentTier.COMMUNITY), IncidentTier.GRID.above());
        }

        @Test
        void violated_by_the_district() {
            rule.breaks(IncidentTier.DISTRICT, Map.of("tier", IncidentTier.DISTRICT));
        }

        @Test
        void boundary_is_the_sub_district_above_which_is_the_district() {
            rule.holds(IncidentTier.SUBDISTRICT);
            rule.breaks(IncidentTier.DISTRICT);
            assertEquals(Optional.of(IncidentTier.DISTRICT), IncidentTier.SUBDISTRICT.above());
            assertEquals(Optional.of(IncidentTier.SUBDISTRICT), IncidentTier.COMMUNITY.above());
        }
    }

    @Nested
    @RuleTest("incident-extension-once")
    class incident_extension_once {
        private final RuleCase<Extending> rule = RuleCase.warning(IncidentRules.EXTENSION_ONCE);

        @Test
        void satisfied_by_the_first() {
            rule.holds(new Extending(0, 5));
        }

        @Test
        void violated_by_the_second() {
            rule.breaks(new Extending(1, 5), Map.of());
        }

        @Test
        void boundary_is_the_length_which_another_rule_looks_at() {
            rule.holds(new Extending(0, 500));
            rule.breaks(new Extending(1, 1));
        }
    }

    @Nested
    @RuleTest("incident-extension-length")
    class incident_extension_length {
        private final RuleCase<Integer> rule =
                RuleCase.violation(IncidentRules.EXTENSION_LENGTH).on(days -> new Extending(0, days));

        @Test
        void satisfied_by_a_week() {
            rule.holds(5);
        }

        @Test
        void violated_by_less_than_nothing() {
            rule.breaks(-1, Map.of("workingDays", -1, "most", 250));
        }

        @Test
        void boundary_is_one_day_and_the_working_days_of_a_year() {
            rule.holds(1);
            rule.holds(250);
            rule.breaks(0);
            rule.breaks(251);
        }
    }

    @Nested
    @RuleTest("incident-extension-usual")
    class incident_extension_usual {
        private final RuleCase<Integer> rule =
                RuleCase.warning(IncidentRules.EXTENSION_USUAL).on(days -> new Extending(0, days));

        @Test
        void satisfied_by_a_week() {
            rule.holds(5);
        }

        @Test
        void violated_by_a_month() {
            rule.breaks(22, Map.of("workingDays", 22, "most", 15));
        }

        @Test
        void boundary_is_fifteen() {
            rule.holds(15);
            rule.breaks(16);
        }
    }
}
