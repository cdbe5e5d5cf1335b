package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class IncidentRulesTest {
    @Nested
    @RuleTest("incident-grid")
    class incident_grid {
        @Test
        void satisfied_by_each_grid_in_force() {
            assertEquals(Optional.empty(), ask(IncidentSample.NORTH, Optional.of(IncidentSample.DIVISION)));
            assertEquals(Optional.empty(), ask(IncidentSample.SOUTH, Optional.of(IncidentSample.DIVISION)));
        }

        @Test
        void violated_by_a_grid_that_the_division_does_not_have() {
            Finding finding = Explained.of(ask(IncidentSample.GONE, Optional.of(IncidentSample.DIVISION)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals("gone", finding.figures().get("grid"));
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            assertTrue(ask(IncidentSample.NORTH, Optional.empty()).isPresent());
        }

        private Optional<Finding> ask(Id<Grid> grid, Optional<Division> division) {
            return IncidentRules.GRID.check(new Site(grid, Optional.empty(), division));
        }
    }

    @Nested
    @RuleTest("incident-another-grid")
    class incident_another_grid {
        @Test
        void satisfied_by_another_grid() {
            assertEquals(Optional.empty(), ask(IncidentSample.SOUTH));
        }

        @Test
        void violated_by_the_grid_that_has_it() {
            Finding finding = Explained.of(ask(IncidentSample.NORTH));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "north"), finding.figures());
        }

        @Test
        void boundary_is_a_grid_that_is_gone_of_which_another_rule_speaks() {
            assertEquals(Optional.empty(), ask(IncidentSample.GONE));
        }

        private Optional<Finding> ask(Id<Grid> to) {
            return IncidentRules.ANOTHER_GRID.check(new IncidentRules.Handover(IncidentSample.NORTH, to));
        }
    }

    @Nested
    @RuleTest("incident-building")
    class incident_building {
        @Test
        void satisfied_by_a_building_of_the_grid() {
            assertEquals(Optional.empty(), ask(IncidentSample.NORTH, Optional.of(IncidentSample.NORTH_BUILDING)));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            Finding finding = Explained.of(ask(IncidentSample.NORTH, Optional.of(IncidentSample.SOUTH_BUILDING)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "north", "building", "building-2"), finding.figures());
        }

        @Test
        void boundary_is_no_building_and_a_grid_of_which_all_is_said_already() {
            assertEquals(Optional.empty(), ask(IncidentSample.NORTH, Optional.empty()));
            assertEquals(Optional.empty(), ask(IncidentSample.GONE, Optional.of(IncidentSample.NORTH_BUILDING)));
        }

        private Optional<Finding> ask(Id<Grid> grid, Optional<Id<Building>> building) {
            return IncidentRules.BUILDING.check(new Site(grid, building, Optional.of(IncidentSample.DIVISION)));
        }
    }

    @Nested
    @RuleTest("incident-not-in-future")
    class incident_not_in_future {
        private final Instant now = IncidentSample.NOW;

        @Test
        void satisfied_by_yesterday() {
            assertEquals(Optional.empty(), ask(now.minusSeconds(86_400)));
        }

        @Test
        void violated_by_an_hour_to_come() {
            Finding finding = Explained.of(ask(now.plusSeconds(3600)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("at", "2022-09-14T10:00+08:00", "now", "2022-09-14T09:00+08:00"), finding.figures());
        }

        @Test
        void boundary_is_the_present_instant() {
            assertEquals(Optional.empty(), ask(now));
            assertTrue(ask(now.plusNanos(1000)).isPresent());
        }

        private Optional<Finding> ask(Instant at) {
            return IncidentRules.NOT_IN_FUTURE.check(new Found(at, now));
        }
    }

    @Nested
    @RuleTest("incident-found-lately")
    class incident_found_lately {
        private final Instant now = IncidentSample.NOW;

        @Test
        void satisfied_by_last_month() {
            assertEquals(Optional.empty(), ask(now.minus(Duration.ofDays(30))));
        }

        @Test
        void violated_by_two_years_ago() {
            Finding finding = Explained.of(ask(now.minus(Duration.ofDays(731))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("at", "2020-09-13T09:00+08:00", "days", 366L), finding.figures());
        }

        @Test
        void boundary_is_a_year_to_the_instant() {
            Instant year = now.minus(Duration.ofDays(366));
            assertEquals(Optional.empty(), ask(year));
            assertTrue(ask(year.minusNanos(1000)).isPresent());
        }

        private Optional<Finding> ask(Instant at) {
            return IncidentRules.FOUND_LATELY.check(new Found(at, now));
        }
    }

    @Nested
    @RuleTest("incident-step")
    class incident_step {
        @Test
        void satisfied_by_every_line_of_the_table() {
            assertEquals(19, Incident.LIFE_CYCLE.transitions().size());
            Incident.LIFE_CYCLE
                    .transitions()
                    .forEach(line -> assertEquals(Optional.empty(), ask(line.from(), line.step())));
        }

        @Test
        void violated_by_handling_what_was_never_routed() {
            Finding finding = Explained.of(ask(IncidentStatus.ACCEPTED, IncidentStep.HANDLE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(IncidentStatus.ACCEPTED), "step", Label.of(IncidentStep.HANDLE)),
                    finding.figures());
        }

        @Test
        void boundary_is_what_has_come_to_its_end() {
            for (IncidentStep step : IncidentStep.values()) {
                assertTrue(ask(IncidentStatus.EVALUATED, step).isPresent(), step::name);
                assertTrue(ask(IncidentStatus.DECLINED, step).isPresent(), step::name);
            }
            assertEquals(Optional.empty(), ask(IncidentStatus.FED_BACK, IncidentStep.EVALUATE));
            assertTrue(ask(IncidentStatus.FED_BACK, IncidentStep.MOVE).isPresent());
        }

        private Optional<Finding> ask(IncidentStatus status, IncidentStep step) {
            return IncidentRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("incident-feedback-first")
    class incident_feedback_first {
        @Test
        void satisfied_once_it_was_told() {
            assertEquals(Optional.empty(), ask(IncidentStatus.FED_BACK, IncidentStep.EVALUATE));
        }

        @Test
        void violated_by_evaluating_what_was_handled_and_not_told() {
            Finding finding = Explained.of(ask(IncidentStatus.HANDLED, IncidentStep.EVALUATE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_the_feedback_itself_and_what_another_rule_says() {
            assertEquals(Optional.empty(), ask(IncidentStatus.HANDLED, IncidentStep.FEED_BACK));
            assertEquals(Optional.empty(), ask(IncidentStatus.ROUTED, IncidentStep.EVALUATE));
            assertEquals(
                    1,
                    IncidentRules.STEPS
                            .check(new Move<>(IncidentStatus.HANDLED, IncidentStep.EVALUATE))
                            .size());
        }

        private Optional<Finding> ask(IncidentStatus status, IncidentStep step) {
            return IncidentRules.FEEDBACK_FIRST.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("incident-tier-above")
    class incident_tier_above {
        @Test
        void satisfied_by_the_grid() {
            assertEquals(Optional.empty(), IncidentRules.TIER_ABOVE.check(IncidentTier.GRID));
            assertEquals(Optional.of(IncidentTier.COMMUNITY), IncidentTier.GRID.above());
        }

        @Test
        void violated_by_the_district() {
            Finding finding = Explained.of(IncidentRules.TIER_ABOVE.check(IncidentTier.DISTRICT));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("tier", Label.of(IncidentTier.DISTRICT)), finding.figures());
        }

        @Test
        void boundary_is_the_sub_district_above_which_is_the_district() {
            assertEquals(Optional.empty(), IncidentRules.TIER_ABOVE.check(IncidentTier.SUBDISTRICT));
            assertEquals(Optional.of(IncidentTier.DISTRICT), IncidentTier.SUBDISTRICT.above());
            assertEquals(Optional.of(IncidentTier.SUBDISTRICT), IncidentTier.COMMUNITY.above());
        }
    }

    @Nested
    @RuleTest("incident-extension-once")
    class incident_extension_once {
        @Test
        void satisfied_by_the_first() {
            assertEquals(Optional.empty(), IncidentRules.EXTENSION_ONCE.check(new Extending(0, 5)));
        }

        @Test
        void violated_by_the_second() {
            Finding finding = Explained.of(IncidentRules.EXTENSION_ONCE.check(new Extending(1, 5)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_the_length_which_another_rule_looks_at() {
            assertEquals(Optional.empty(), IncidentRules.EXTENSION_ONCE.check(new Extending(0, 500)));
        }
    }

    @Nested
    @RuleTest("incident-extension-length")
    class incident_extension_length {
        @Test
        void satisfied_by_a_week() {
            assertEquals(Optional.empty(), ask(5));
        }

        @Test
        void violated_by_a_month() {
            Finding finding = Explained.of(ask(22));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("workingDays", 22L, "most", 15L), finding.figures());
        }

        @Test
        void boundary_is_one_day_and_fifteen() {
            assertEquals(Optional.empty(), ask(1));
            assertEquals(Optional.empty(), ask(15));
            assertTrue(ask(0).isPresent());
            assertTrue(ask(16).isPresent());
        }

        private Optional<Finding> ask(int workingDays) {
            return IncidentRules.EXTENSION_LENGTH.check(new Extending(0, workingDays));
        }
    }
}
