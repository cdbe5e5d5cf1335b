package org.linli.reporting.planning;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.placement.Room;
import org.linli.reporting.ReportSample;
import org.linli.reporting.planning.MemberPlanRules.Asked;
import org.linli.reporting.planning.MemberPlanRules.Bounds;
import org.linli.reporting.planning.MemberPlanRules.Found;
import org.linli.reporting.planning.MemberPlanRules.Lacking;
import org.linli.reporting.planning.MemberPlanRules.Listed;
import org.linli.reporting.planning.MemberPlanRules.Named;

class MemberPlanRulesTest {
    private static final Listed LISTED = new Listed(7, ReportSample.ID, "税务局");

    private static Asked asked(boolean inForce, int times) {
        return new Asked(2, ReportSample.SOUTH, "南网格", inForce, times);
    }

    @Nested
    @RuleTest("member-plan-division")
    class member_plan_division {
        private final RuleCase<Boolean> rule = RuleCase.violation(MemberPlanRules.DIVISION);

        @Test
        void satisfied_by_a_division_in_force() {
            rule.holds(true);
        }

        @Test
        void violated_by_none() {
            rule.breaks(false);
        }

        @Test
        void boundary_has_nothing_to_tell() {
            rule.holds(true);
            rule.breaks(false, Map.of());
        }
    }

    @Nested
    @RuleTest("member-plan-grid")
    class member_plan_grid {
        private final RuleCase<Asked> rule = RuleCase.violation(MemberPlanRules.GRID);

        @Test
        void satisfied_by_a_grid_in_force() {
            rule.holds(asked(true, 1));
        }

        @Test
        void violated_by_another() {
            rule.breaks(asked(false, 1), Map.of("item", 2, "grid", "south", "name", "南网格"));
        }

        @Test
        void boundary_is_another_that_is_named_twice() {
            rule.breaks(asked(false, 2));
            rule.holds(asked(true, 2));
        }
    }

    @Nested
    @RuleTest("member-plan-grid-once")
    class member_plan_grid_once {
        private final RuleCase<Integer> rule =
                RuleCase.violation(MemberPlanRules.GRID_ONCE).on(times -> asked(true, times));

        @Test
        void satisfied_by_one() {
            rule.holds(1);
        }

        @Test
        void violated_by_more() {
            rule.breaks(3, Map.of("item", 2, "grid", "south", "name", "南网格", "times", 3));
        }

        @Test
        void boundary_is_two() {
            rule.holds(1);
            rule.breaks(2);
        }
    }

    @Nested
    @RuleTest("member-plan-bounds")
    class member_plan_bounds {
        private final RuleCase<GridDemand> rule =
                RuleCase.violation(MemberPlanRules.BOUNDS).on(demand -> new Bounds(asked(true, 1), demand));

        @Test
        void satisfied_by_a_least_and_a_most() {
            rule.holds(demand(1, 20));
        }

        @Test
        void violated_by_a_most_below_the_least_and_by_figures_below_zero() {
            rule.breaks(demand(3, 2), Map.of("item", 2, "grid", "south", "name", "南网格", "least", 3, "most", 2));
            rule.breaks(demand(-1, 2));
            rule.breaks(demand(0, Room.UNLIMITED + 1));
        }

        @Test
        void boundary_is_a_grid_that_takes_no_members_or_all() {
            rule.breaks(demand(-1, 0));
            rule.holds(demand(0, 0));
            rule.breaks(demand(1, 0));
            rule.holds(demand(0, Room.UNLIMITED));
            rule.breaks(demand(0, Room.UNLIMITED + 1));
        }

        private GridDemand demand(int least, int most) {
            return GridDemand.of(ReportSample.SOUTH).between(least, most);
        }
    }

    @Nested
    @RuleTest("member-plan-weights")
    class member_plan_weights {
        private static final int WEIGHTS = 6;

        private final RuleCase<PlanWeights> rule = RuleCase.violation(MemberPlanRules.WEIGHTS);

        @Test
        void satisfied_by_the_usual_ones() {
            rule.holds(PlanWeights.USUAL);
        }

        @Test
        void violated_by_any_weight_out_of_range() {
            for (int wrong = 0; wrong < WEIGHTS; wrong++) {
                rule.breaks(weights(wrong, -1), Map.of("most", 10_000));
                rule.breaks(weights(wrong, 10_001), Map.of("most", 10_000));
            }
        }

        @Test
        void boundary_is_no_weight_and_the_greatest() {
            for (int edge = 0; edge < WEIGHTS; edge++) {
                rule.breaks(weights(edge, -1));
                rule.holds(weights(edge, 0));
                rule.holds(weights(edge, 10_000));
                rule.breaks(weights(edge, 10_001));
            }
        }

        private PlanWeights weights(int which, int weight) {
            int[] all = {1, 1, 1, 1, 1, 1};
            all[which] = weight;
            return new PlanWeights(all[0], all[1], all[2], all[3], all[4], all[5]);
        }
    }

    @Nested
    @RuleTest("member-plan-short")
    class member_plan_short {
        private final RuleCase<Lacking> rule = RuleCase.warning(MemberPlanRules.SHORT);

        @Test
        void satisfied_when_no_member_and_no_grid_is_left() {
            rule.holds(new Lacking(0, 0));
        }

        @Test
        void violated_by_both() {
            rule.breaks(new Lacking(3, 2), Map.of("unplaced", 3, "grids", 2));
        }

        @Test
        void boundary_is_one_member_or_one_grid() {
            rule.holds(new Lacking(0, 0));
            rule.breaks(new Lacking(1, 0), Map.of("unplaced", 1, "grids", 0));
            rule.breaks(new Lacking(0, 1), Map.of("unplaced", 0, "grids", 1));
        }
    }

    @Nested
    @RuleTest("member-plan-size")
    class member_plan_size {
        private final RuleCase<Integer> rule = RuleCase.violation(MemberPlanRules.SIZE);

        @Test
        void satisfied_by_a_few() {
            rule.holds(55);
        }

        @Test
        void violated_by_none_and_by_too_many() {
            rule.breaks(0, Map.of("count", 0, "most", 2000));
            rule.breaks(2001, Map.of("count", 2001, "most", 2000));
        }

        @Test
        void boundary_is_one_and_the_most() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(2000);
            rule.breaks(2001);
        }
    }

    @Nested
    @RuleTest("member-plan-once")
    class member_plan_once {
        private final RuleCase<Integer> rule =
                RuleCase.violation(MemberPlanRules.ONCE).on(times -> new Named(LISTED, times));

        @Test
        void satisfied_by_one() {
            rule.holds(1);
        }

        @Test
        void violated_by_more() {
            rule.breaks(3, Map.of("item", 7, "report", "report-1", "unit", "税务局", "times", 3));
        }

        @Test
        void boundary_is_two() {
            rule.holds(1);
            rule.breaks(2);
        }
    }

    @Nested
    @RuleTest("member-plan-stale")
    class member_plan_stale {
        private static final Optional<Id<Grid>> NONE = Optional.empty();
        private static final Optional<Id<Grid>> SOUTH = Optional.of(ReportSample.SOUTH);
        private static final Optional<Id<Grid>> NORTH = Optional.of(ReportSample.NORTH);

        private final RuleCase<Found> rule = RuleCase.violation(MemberPlanRules.STALE);

        @Test
        void satisfied_by_a_member_who_is_where_the_plan_found_him() {
            rule.holds(new Found(LISTED, SOUTH, SOUTH));
        }

        @Test
        void violated_by_one_who_was_moved_or_placed_since() {
            rule.breaks(new Found(LISTED, SOUTH, NORTH), Map.of("item", 7, "report", "report-1", "unit", "税务局"));
            rule.breaks(new Found(LISTED, NONE, NORTH), Map.of("item", 7, "report", "report-1", "unit", "税务局"));
        }

        @Test
        void boundary_is_a_member_who_has_no_grid_yet() {
            rule.holds(new Found(LISTED, NONE, NONE));
            rule.breaks(new Found(LISTED, NONE, NORTH));
            rule.breaks(new Found(LISTED, SOUTH, NONE));
        }
    }
}
