package org.linli.grid;

import static org.linli.grid.SampleDivision.buildings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PartitionRulesTest {
    private static final GridForm NORTH = GridForm.basic(1, "北网格", buildings(1, 2, 3, 4));
    private static final GridForm SOUTH = GridForm.basic(2, "南网格", buildings(5, 6, 7, 8));

    private static Partition partition(List<GridForm> grids) {
        return new Partition(grids, SampleDivision.premises());
    }

    @Nested
    @RuleTest("grid-no-overlap")
    class grid_no_overlap {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.NO_OVERLAP).on(PartitionRulesTest::partition);

        @Test
        void satisfied_by_grids_that_only_touch() {
            rule.holds(List.of(NORTH, SOUTH));
        }

        @Test
        void violated_by_two_buildings_in_two_grids() {
            GridForm wide = GridForm.basic(2, "南网格", buildings(3, 4, 5, 6, 7, 8));
            rule.breaks(List.of(NORTH, wide), Map.of("buildings", 2, "first", "3号楼"));
        }

        @Test
        void boundary_is_a_dedicated_grid_over_a_basic_one() {
            rule.holds(List.of(NORTH, SOUTH, GridForm.dedicated(3, "学校", GridType.SCHOOL, buildings(1))));
            rule.breaks(List.of(NORTH, SOUTH, GridForm.basic(3, "学校", buildings(1))));
        }
    }

    @Nested
    @RuleTest("grid-full-coverage")
    class grid_full_coverage {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.FULL_COVERAGE).on(PartitionRulesTest::partition);

        @Test
        void satisfied_by_grids_over_all_buildings() {
            rule.holds(List.of(NORTH, SOUTH));
        }

        @Test
        void violated_by_a_building_left_out() {
            GridForm narrow = GridForm.basic(2, "南网格", buildings(5, 6, 7));
            rule.breaks(List.of(NORTH, narrow), Map.of("buildings", 1, "first", "8号楼"));
        }

        @Test
        void boundary_is_a_building_that_only_a_dedicated_grid_has() {
            GridForm park = GridForm.dedicated(3, "园区", GridType.ENTERPRISE, buildings(5, 6, 7, 8));
            rule.breaks(List.of(NORTH, park), Map.of("buildings", 4, "first", "5号楼"));
            rule.holds(List.of(NORTH, SOUTH, park));
        }
    }

    @Nested
    @RuleTest("grid-building-gone")
    class grid_building_gone {
        private final RuleCase<Partition> rule = RuleCase.warning(DivisionRules.BUILDING_GONE);

        private Partition without(int... numbers) {
            Map<Id<Building>, Premises> known = SampleDivision.premises();
            for (int number : numbers) {
                known.put(SampleDivision.building(number), new Premises(number + "号楼", 0, false));
            }
            return new Partition(List.of(NORTH, SOUTH), known);
        }

        @Test
        void satisfied_by_grids_of_buildings_that_stand() {
            rule.holds(without());
        }

        @Test
        void violated_by_buildings_that_were_closed() {
            rule.breaks(without(8, 3), Map.of("buildings", 2, "first", "3号楼"));
        }

        @Test
        void boundary_is_a_closed_building_outside_all_grids() {
            rule.holds(without(9));
            rule.breaks(without(9, 8), Map.of("buildings", 1, "first", "8号楼"));
        }
    }

    @Nested
    @RuleTest("grid-building-uncovered")
    class grid_building_uncovered {
        private final RuleCase<Partition> rule = RuleCase.warning(DivisionRules.BUILDING_UNCOVERED);

        @Test
        void satisfied_by_grids_over_all_buildings() {
            rule.holds(partition(List.of(NORTH, SOUTH)));
        }

        @Test
        void violated_by_a_building_registered_since() {
            Map<Id<Building>, Premises> more = SampleDivision.premises();
            more.put(SampleDivision.building(9), new Premises("9号楼", 30));
            rule.breaks(new Partition(List.of(NORTH, SOUTH), more), Map.of("buildings", 1, "first", "9号楼"));
        }

        @Test
        void boundary_is_a_dedicated_grid_alone() {
            GridForm park = GridForm.dedicated(3, "园区", GridType.ENTERPRISE, buildings(5, 6, 7, 8));
            rule.breaks(partition(List.of(NORTH, park)), Map.of("buildings", 4, "first", "5号楼"));
            rule.holds(partition(List.of(NORTH, SOUTH, park)));
        }
    }

    @Nested
    @RuleTest("grid-dedicated-once")
    class grid_dedicated_once {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.DEDICATED_ONCE).on(PartitionRulesTest::partition);
        private final GridForm school = GridForm.dedicated(3, "学校", GridType.SCHOOL, buildings(1, 2));

        @Test
        void satisfied_by_two_dedicated_grids_beside_each_other() {
            rule.holds(List.of(NORTH, SOUTH, school, GridForm.dedicated(4, "市场", GridType.MARKET, buildings(3))));
        }

        @Test
        void violated_by_a_building_in_two_of_them() {
            GridForm market = GridForm.dedicated(4, "市场", GridType.MARKET, buildings(2, 3));
            rule.breaks(List.of(NORTH, SOUTH, school, market), Map.of("buildings", 1, "first", "2号楼"));
        }

        @Test
        void boundary_is_a_building_in_two_basic_grids() {
            rule.holds(List.of(NORTH, NORTH, school));
            rule.breaks(List.of(NORTH, school, school), Map.of("buildings", 2, "first", "1号楼"));
        }
    }

    @Nested
    @RuleTest("grid-number-once")
    class grid_number_once {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.NUMBER_ONCE).on(PartitionRulesTest::partition);

        @Test
        void satisfied_by_different_numbers() {
            rule.holds(List.of(NORTH, SOUTH));
        }

        @Test
        void violated_by_the_same_number_twice() {
            rule.breaks(List.of(NORTH, GridForm.basic(1, "南网格", buildings(5))), Map.of("number", 1));
        }

        @Test
        void boundary_is_a_basic_and_a_dedicated_grid() {
            rule.breaks(
                    List.of(NORTH, SOUTH, GridForm.dedicated(2, "学校", GridType.SCHOOL, buildings(1))),
                    Map.of("number", 2));
            rule.holds(List.of(NORTH, SOUTH, GridForm.dedicated(3, "学校", GridType.SCHOOL, buildings(1))));
        }
    }

    @Nested
    @RuleTest("grid-name-once")
    class grid_name_once {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.NAME_ONCE).on(PartitionRulesTest::partition);

        @Test
        void satisfied_by_different_names() {
            rule.holds(List.of(NORTH, SOUTH));
        }

        @Test
        void violated_by_the_same_name_twice() {
            rule.breaks(List.of(NORTH, GridForm.basic(2, "北网格", buildings(5))), Map.of("name", "北网格"));
        }

        @Test
        void boundary_is_white_space_around_the_name() {
            rule.breaks(List.of(NORTH, GridForm.basic(2, " 北网格 ", buildings(5))), Map.of("name", "北网格"));
            rule.holds(List.of(NORTH, GridForm.basic(2, " 南网格 ", buildings(5))));
        }
    }

    @Nested
    @RuleTest("grid-continued-once")
    class grid_continued_once {
        private final RuleCase<List<GridForm>> rule =
                RuleCase.violation(DivisionRules.CONTINUED_ONCE).on(PartitionRulesTest::partition);
        private final Division present = SampleDivision.published();
        private final GridForm going = DivisionForm.of(present).grids().get(0);

        @Test
        void satisfied_by_going_on_with_everything() {
            rule.holds(DivisionForm.of(present).grids());
        }

        @Test
        void violated_by_two_parts_that_go_on_with_one_grid() {
            rule.breaks(List.of(going.covering(buildings(1, 2)), going.covering(buildings(3, 4))), Map.of("grids", 1));
        }

        @Test
        void boundary_is_a_micro_grid_in_two_grids_and_new_ones() {
            rule.breaks(List.of(going, SOUTH.parts(going.microGrids())), Map.of("grids", 2));
            rule.holds(List.of(NORTH, SOUTH));
            MicroGridForm one = new MicroGridForm(Optional.of(Id.of("x")), "一", buildings(1));
            rule.breaks(List.of(NORTH.parts(List.of(one, one))), Map.of("grids", 1));
        }
    }
}
