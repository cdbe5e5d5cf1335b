package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Grid;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.placement.Room;
import org.linli.reporting.MemberPlanRules.Asked;
import org.linli.reporting.MemberPlanRules.Found;
import org.linli.reporting.MemberPlanRules.Lacking;
import org.linli.reporting.MemberPlanRules.Named;

class MemberPlanRulesTest {
    private static final GridDemand SOUTH = GridDemand.of(ReportSample.SOUTH);

    @Nested
    @RuleTest("member-plan-division")
    class member_plan_division {
        @Test
        void satisfied_by_a_division_in_force() {
            assertEquals(Optional.empty(), MemberPlanRules.DIVISION.check(true));
        }

        @Test
        void violated_by_none() {
            assertEquals(
                    Severity.VIOLATION,
                    Explained.of(MemberPlanRules.DIVISION.check(false)).severity());
        }

        @Test
        void boundary_has_nothing_to_tell() {
            assertEquals(
                    Map.of(),
                    Explained.of(MemberPlanRules.DIVISION.check(false)).figures());
        }
    }

    @Nested
    @RuleTest("member-plan-grid")
    class member_plan_grid {
        @Test
        void satisfied_by_a_grid_in_force() {
            assertEquals(Optional.empty(), ask(true, 1));
        }

        @Test
        void violated_by_another() {
            assertEquals(Map.of("grid", "south"), Explained.of(ask(false, 1)).figures());
        }

        @Test
        void boundary_is_another_that_is_named_twice() {
            assertTrue(ask(false, 2).isPresent());
            assertEquals(Optional.empty(), ask(true, 2));
        }

        private Optional<Finding> ask(boolean inForce, long times) {
            return MemberPlanRules.GRID.check(new Asked(ReportSample.SOUTH, inForce, times));
        }
    }

    @Nested
    @RuleTest("member-plan-grid-once")
    class member_plan_grid_once {
        @Test
        void satisfied_by_one() {
            assertEquals(Optional.empty(), ask(1));
        }

        @Test
        void violated_by_more() {
            assertEquals(
                    Map.of("grid", "south", "times", 3L), Explained.of(ask(3)).figures());
        }

        @Test
        void boundary_is_two() {
            assertTrue(ask(2).isPresent());
        }

        private Optional<Finding> ask(long times) {
            return MemberPlanRules.GRID_ONCE.check(new Asked(ReportSample.SOUTH, true, times));
        }
    }

    @Nested
    @RuleTest("member-plan-bounds")
    class member_plan_bounds {
        @Test
        void satisfied_by_a_least_and_a_most() {
            assertEquals(Optional.empty(), ask(1, 20));
        }

        @Test
        void violated_by_a_most_below_the_least_and_by_figures_below_zero() {
            assertEquals(
                    Map.of("grid", "south", "least", 3L, "most", 2L),
                    Explained.of(ask(3, 2)).figures());
            assertTrue(ask(-1, 2).isPresent());
            assertTrue(ask(0, Room.UNLIMITED + 1).isPresent());
        }

        @Test
        void boundary_is_a_grid_that_takes_no_member_or_any_number() {
            assertEquals(Optional.empty(), ask(0, 0));
            assertEquals(Optional.empty(), ask(0, Room.UNLIMITED));
        }

        private Optional<Finding> ask(int least, int most) {
            return MemberPlanRules.BOUNDS.check(SOUTH.between(least, most));
        }
    }

    @Nested
    @RuleTest("member-plan-weights")
    class member_plan_weights {
        @Test
        void satisfied_by_the_usual_ones() {
            assertEquals(Optional.empty(), MemberPlanRules.WEIGHTS.check(PlanWeights.USUAL));
        }

        @Test
        void violated_by_any_weight_out_of_range() {
            for (int wrong = 0; wrong < 6; wrong++) {
                assertEquals(
                        Map.of("most", 10_000L), Explained.of(ask(wrong, -1)).figures());
                assertTrue(ask(wrong, 10_001).isPresent());
            }
        }

        @Test
        void boundary_is_no_weight_and_the_greatest() {
            for (int edge = 0; edge < 6; edge++) {
                assertEquals(Optional.empty(), ask(edge, 0));
                assertEquals(Optional.empty(), ask(edge, 10_000));
            }
        }

        private Optional<Finding> ask(int which, int weight) {
            int[] all = {1, 1, 1, 1, 1, 1};
            all[which] = weight;
            return MemberPlanRules.WEIGHTS.check(new PlanWeights(all[0], all[1], all[2], all[3], all[4], all[5]));
        }
    }

    @Nested
    @RuleTest("member-plan-short")
    class member_plan_short {
        @Test
        void satisfied_when_every_member_and_every_grid_is_served() {
            assertEquals(Optional.empty(), MemberPlanRules.SHORT.check(new Lacking(0, 0)));
        }

        @Test
        void violated_by_both() {
            Finding finding = Explained.of(MemberPlanRules.SHORT.check(new Lacking(3, 2)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("unplaced", 3L, "grids", 2L), finding.figures());
        }

        @Test
        void boundary_is_one_member_or_one_grid() {
            assertTrue(MemberPlanRules.SHORT.check(new Lacking(1, 0)).isPresent());
            assertTrue(MemberPlanRules.SHORT.check(new Lacking(0, 1)).isPresent());
        }
    }

    @Nested
    @RuleTest("member-plan-size")
    class member_plan_size {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), MemberPlanRules.SIZE.check(55));
        }

        @Test
        void violated_by_none_and_by_too_many() {
            assertTrue(MemberPlanRules.SIZE.check(0).isPresent());
            assertEquals(
                    Map.of("count", 2001L, "most", 2000L),
                    Explained.of(MemberPlanRules.SIZE.check(2001)).figures());
        }

        @Test
        void boundary_is_one_and_the_most() {
            assertEquals(Optional.empty(), MemberPlanRules.SIZE.check(1));
            assertEquals(Optional.empty(), MemberPlanRules.SIZE.check(2000));
        }
    }

    @Nested
    @RuleTest("member-plan-once")
    class member_plan_once {
        @Test
        void satisfied_by_one() {
            assertEquals(Optional.empty(), ask(1));
        }

        @Test
        void violated_by_more() {
            assertEquals(
                    Map.of("report", "report-1", "times", 3L),
                    Explained.of(ask(3)).figures());
        }

        @Test
        void boundary_is_two() {
            assertTrue(ask(2).isPresent());
        }

        private Optional<Finding> ask(long times) {
            return MemberPlanRules.ONCE.check(new Named(ReportSample.ID, times));
        }
    }

    @Nested
    @RuleTest("member-plan-stale")
    class member_plan_stale {
        @Test
        void satisfied_by_a_member_who_is_where_the_plan_found_him() {
            assertEquals(Optional.empty(), ask(Optional.of(ReportSample.SOUTH), Optional.of(ReportSample.SOUTH)));
        }

        @Test
        void violated_by_one_who_was_moved_or_placed_since() {
            assertEquals(
                    Map.of("report", "report-1"),
                    Explained.of(ask(Optional.of(ReportSample.SOUTH), Optional.of(ReportSample.NORTH)))
                            .figures());
            assertTrue(ask(Optional.empty(), Optional.of(ReportSample.NORTH)).isPresent());
        }

        @Test
        void boundary_is_a_member_who_has_no_grid_yet() {
            assertEquals(Optional.empty(), ask(Optional.empty(), Optional.empty()));
        }

        private Optional<Finding> ask(Optional<Id<Grid>> planned, Optional<Id<Grid>> now) {
            return MemberPlanRules.STALE.check(new Found(ReportSample.ID, planned, now));
        }
    }
}
