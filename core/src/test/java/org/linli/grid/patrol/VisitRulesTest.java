package org.linli.grid.patrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.Site;
import org.linli.grid.incident.IncidentSample;
import org.linli.grid.patrol.VisitRules.Round;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class VisitRulesTest {
    private static final LocalDate TODAY = IncidentSample.TODAY;

    @Nested
    @RuleTest("visit-grid")
    class visit_grid {
        @Test
        void satisfied_by_a_grid_in_force() {
            assertEquals(Optional.empty(), ask(IncidentSample.NORTH, Optional.of(IncidentSample.DIVISION)));
        }

        @Test
        void violated_by_a_grid_that_the_division_does_not_have() {
            Finding finding = Explained.of(ask(IncidentSample.GONE, Optional.of(IncidentSample.DIVISION)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals("gone", finding.figures().get("grid"));
        }

        @Test
        void boundary_is_a_day_before_the_first_division() {
            assertTrue(ask(IncidentSample.NORTH, Optional.empty()).isPresent());
        }

        private Optional<Finding> ask(Id<Grid> grid, Optional<Division> division) {
            return VisitRules.GRID.check(new Site(grid, Optional.empty(), division));
        }
    }

    @Nested
    @RuleTest("visit-building")
    class visit_building {
        @Test
        void satisfied_by_a_building_of_the_grid() {
            assertEquals(Optional.empty(), ask(Optional.of(IncidentSample.NORTH_BUILDING)));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            Finding finding = Explained.of(ask(Optional.of(IncidentSample.SOUTH_BUILDING)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "north", "building", "building-2"), finding.figures());
        }

        @Test
        void boundary_is_no_building() {
            assertEquals(Optional.empty(), ask(Optional.empty()));
        }

        private Optional<Finding> ask(Optional<Id<Building>> building) {
            return VisitRules.BUILDING.check(
                    new Site(IncidentSample.NORTH, building, Optional.of(IncidentSample.DIVISION)));
        }
    }

    @Nested
    @RuleTest("visit-not-in-future")
    class visit_not_in_future {
        @Test
        void satisfied_by_last_week() {
            assertEquals(Optional.empty(), ask(TODAY.minusDays(7)));
        }

        @Test
        void violated_by_next_week() {
            Finding finding = Explained.of(ask(TODAY.plusDays(7)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", TODAY.plusDays(7), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_today() {
            assertEquals(Optional.empty(), ask(TODAY));
            assertTrue(ask(TODAY.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate day) {
            return VisitRules.NOT_IN_FUTURE.check(
                    new Round(VisitForm.of(Id.of("person-1"), IncidentSample.NORTH, day, 3), Optional.of(40L), TODAY));
        }
    }

    @Nested
    @RuleTest("visit-households-some")
    class visit_households_some {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), ask(VisitRules.HOUSEHOLDS_SOME, calls(3), 40));
        }

        @Test
        void violated_by_none_where_some_live() {
            Finding finding = Explained.of(ask(VisitRules.HOUSEHOLDS_SOME, calls(0), 40));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("households", 0L), finding.figures());
        }

        @Test
        void boundary_is_one_and_a_grid_in_which_nobody_lives() {
            assertEquals(Optional.empty(), ask(VisitRules.HOUSEHOLDS_SOME, calls(1), 40));
            assertEquals(Optional.empty(), ask(VisitRules.HOUSEHOLDS_SOME, calls(0), 0));
            assertTrue(ask(VisitRules.HOUSEHOLDS_SOME, calls(-1), 0).isPresent());
        }
    }

    @Nested
    @RuleTest("visit-households-most")
    class visit_households_most {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), ask(VisitRules.HOUSEHOLDS_MOST, calls(3), 40));
        }

        @Test
        void violated_by_more_than_live_there() {
            Finding finding = Explained.of(ask(VisitRules.HOUSEHOLDS_MOST, calls(50), 40));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("households", 50L, "most", 40L), finding.figures());
        }

        @Test
        void boundary_is_all_of_them_and_a_grid_of_which_nothing_is_known() {
            assertEquals(Optional.empty(), ask(VisitRules.HOUSEHOLDS_MOST, calls(40), 40));
            assertTrue(ask(VisitRules.HOUSEHOLDS_MOST, calls(41), 40).isPresent());
            assertEquals(
                    Optional.empty(), VisitRules.HOUSEHOLDS_MOST.check(new Round(calls(41), Optional.empty(), TODAY)));
        }
    }

    @Nested
    @RuleTest("visit-again")
    class visit_again {
        @Test
        void satisfied_by_some_who_were_called_on_before() {
            assertEquals(Optional.empty(), ask(VisitRules.AGAIN, calls(10).again(4), 40));
        }

        @Test
        void violated_by_more_than_were_called_on() {
            Finding finding = Explained.of(ask(VisitRules.AGAIN, calls(10).again(14), 40));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("again", 14L, "households", 10L), finding.figures());
        }

        @Test
        void boundary_is_none_and_all() {
            assertEquals(Optional.empty(), ask(VisitRules.AGAIN, calls(10).again(0), 40));
            assertEquals(Optional.empty(), ask(VisitRules.AGAIN, calls(10).again(10), 40));
            assertTrue(ask(VisitRules.AGAIN, calls(10).again(11), 40).isPresent());
            assertTrue(ask(VisitRules.AGAIN, calls(10).again(-1), 40).isPresent());
        }
    }

    @Nested
    @RuleTest("visit-minutes")
    class visit_minutes {
        @Test
        void satisfied_by_an_hour_and_by_no_length() {
            assertEquals(Optional.empty(), ask(VisitRules.MINUTES, calls(3).minutes(60), 40));
            assertEquals(Optional.empty(), ask(VisitRules.MINUTES, calls(3), 40));
        }

        @Test
        void violated_by_two_days() {
            Finding finding = Explained.of(ask(VisitRules.MINUTES, calls(3).minutes(2880), 40));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("minutes", 2880L, "most", 1440L), finding.figures());
        }

        @Test
        void boundary_is_a_minute_and_a_day() {
            assertEquals(Optional.empty(), ask(VisitRules.MINUTES, calls(3).minutes(1), 40));
            assertEquals(Optional.empty(), ask(VisitRules.MINUTES, calls(3).minutes(1440), 40));
            assertTrue(ask(VisitRules.MINUTES, calls(3).minutes(0), 40).isPresent());
            assertTrue(ask(VisitRules.MINUTES, calls(3).minutes(1441), 40).isPresent());
        }
    }

    @Nested
    @RuleTest("visit-step")
    class visit_step {
        @Test
        void satisfied_by_striking_what_counts() {
            assertEquals(1, Visit.LIFE_CYCLE.transitions().size());
            assertEquals(Optional.empty(), VisitRules.STEP.check(new Move<>(VisitStatus.RECORDED, VisitStep.STRIKE)));
        }

        @Test
        void violated_by_striking_twice() {
            Finding finding = Explained.of(VisitRules.STEP.check(new Move<>(VisitStatus.STRUCK, VisitStep.STRIKE)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(VisitStatus.STRUCK), "step", Label.of(VisitStep.STRIKE)),
                    finding.figures());
        }

        @Test
        void boundary_is_that_nothing_follows() {
            assertEquals(List.of(), Visit.LIFE_CYCLE.allowed(VisitStatus.STRUCK));
        }
    }

    private static VisitForm calls(int households) {
        return VisitForm.of(Id.of("person-1"), IncidentSample.NORTH, TODAY, households);
    }

    private static Optional<Finding> ask(Rule<Round> rule, VisitForm form, long most) {
        return rule.check(new Round(form, Optional.of(most), TODAY));
    }
}
