package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.grid.SampleDivision.buildings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class PartitionRulesTest {
    private static final GridForm NORTH = GridForm.basic(1, "北网格", buildings(1, 2, 3, 4));
    private static final GridForm SOUTH = GridForm.basic(2, "南网格", buildings(5, 6, 7, 8));

    private static Optional<Finding> ask(Rule<Partition> rule, GridForm... grids) {
        return rule.check(new Partition(List.of(grids), SampleDivision.premises()));
    }

    private static Map<String, Object> refused(Rule<Partition> rule, GridForm... grids) {
        Finding finding = Explained.of(ask(rule, grids));
        assertEquals(Severity.VIOLATION, finding.severity());
        return finding.figures();
    }

    @Nested
    @RuleTest("grid-no-overlap")
    class grid_no_overlap {
        @Test
        void satisfied_by_grids_that_only_touch() {
            assertEquals(Optional.empty(), ask(DivisionRules.NO_OVERLAP, NORTH, SOUTH));
        }

        @Test
        void violated_by_two_buildings_in_two_grids() {
            GridForm wide = GridForm.basic(2, "南网格", buildings(3, 4, 5, 6, 7, 8));
            assertEquals(Map.of("buildings", 2L, "first", "3号楼"), refused(DivisionRules.NO_OVERLAP, NORTH, wide));
        }

        @Test
        void boundary_is_a_dedicated_grid_over_a_basic_one() {
            GridForm school = GridForm.dedicated(3, "学校", GridType.SCHOOL, buildings(1));
            assertEquals(Optional.empty(), ask(DivisionRules.NO_OVERLAP, NORTH, SOUTH, school));
        }
    }

    @Nested
    @RuleTest("grid-full-coverage")
    class grid_full_coverage {
        @Test
        void satisfied_by_grids_over_all_buildings() {
            assertEquals(Optional.empty(), ask(DivisionRules.FULL_COVERAGE, NORTH, SOUTH));
        }

        @Test
        void violated_by_a_building_left_out() {
            GridForm narrow = GridForm.basic(2, "南网格", buildings(5, 6, 7));
            assertEquals(Map.of("buildings", 1L, "first", "8号楼"), refused(DivisionRules.FULL_COVERAGE, NORTH, narrow));
        }

        @Test
        void boundary_is_a_building_that_only_a_dedicated_grid_has() {
            GridForm park = GridForm.dedicated(3, "园区", GridType.ENTERPRISE, buildings(5, 6, 7, 8));
            assertEquals(Map.of("buildings", 4L, "first", "5号楼"), refused(DivisionRules.FULL_COVERAGE, NORTH, park));
        }
    }

    @Nested
    @RuleTest("grid-building-uncovered")
    class grid_building_uncovered {
        @Test
        void satisfied_by_grids_over_all_buildings() {
            assertEquals(Optional.empty(), ask(DivisionRules.BUILDING_UNCOVERED, NORTH, SOUTH));
        }

        @Test
        void violated_by_a_building_registered_since() {
            Map<Id<Building>, Premises> more = SampleDivision.premises();
            more.put(SampleDivision.building(9), new Premises("9号楼", 30));
            Finding finding =
                    Explained.of(DivisionRules.BUILDING_UNCOVERED.check(new Partition(List.of(NORTH, SOUTH), more)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("buildings", 1L, "first", "9号楼"), finding.figures());
        }

        @Test
        void boundary_is_a_dedicated_grid_alone() {
            GridForm park = GridForm.dedicated(3, "园区", GridType.ENTERPRISE, buildings(5, 6, 7, 8));
            assertTrue(ask(DivisionRules.BUILDING_UNCOVERED, NORTH, park).isPresent());
        }
    }

    @Nested
    @RuleTest("grid-dedicated-once")
    class grid_dedicated_once {
        private final GridForm school = GridForm.dedicated(3, "学校", GridType.SCHOOL, buildings(1, 2));

        @Test
        void satisfied_by_two_dedicated_grids_beside_each_other() {
            GridForm market = GridForm.dedicated(4, "市场", GridType.MARKET, buildings(3));
            assertEquals(Optional.empty(), ask(DivisionRules.DEDICATED_ONCE, NORTH, SOUTH, school, market));
        }

        @Test
        void violated_by_a_building_in_two_of_them() {
            GridForm market = GridForm.dedicated(4, "市场", GridType.MARKET, buildings(2, 3));
            assertEquals(
                    Map.of("buildings", 1L, "first", "2号楼"),
                    refused(DivisionRules.DEDICATED_ONCE, NORTH, SOUTH, school, market));
        }

        @Test
        void boundary_is_a_building_in_two_basic_grids() {
            assertEquals(Optional.empty(), ask(DivisionRules.DEDICATED_ONCE, NORTH, NORTH, school));
        }
    }

    @Nested
    @RuleTest("grid-number-once")
    class grid_number_once {
        @Test
        void satisfied_by_different_numbers() {
            assertEquals(Optional.empty(), ask(DivisionRules.NUMBER_ONCE, NORTH, SOUTH));
        }

        @Test
        void violated_by_the_same_number_twice() {
            GridForm twin = GridForm.basic(1, "南网格", buildings(5));
            assertEquals(Map.of("number", 1L), refused(DivisionRules.NUMBER_ONCE, NORTH, twin));
        }

        @Test
        void boundary_is_a_basic_and_a_dedicated_grid() {
            GridForm school = GridForm.dedicated(2, "学校", GridType.SCHOOL, buildings(1));
            assertEquals(Map.of("number", 2L), refused(DivisionRules.NUMBER_ONCE, NORTH, SOUTH, school));
        }
    }

    @Nested
    @RuleTest("grid-name-once")
    class grid_name_once {
        @Test
        void satisfied_by_different_names() {
            assertEquals(Optional.empty(), ask(DivisionRules.NAME_ONCE, NORTH, SOUTH));
        }

        @Test
        void violated_by_the_same_name_twice() {
            GridForm twin = GridForm.basic(2, "北网格", buildings(5));
            assertEquals(Map.of("name", "北网格"), refused(DivisionRules.NAME_ONCE, NORTH, twin));
        }

        @Test
        void boundary_is_white_space_around_the_name() {
            GridForm twin = GridForm.basic(2, " 北网格 ", buildings(5));
            assertEquals(Map.of("name", "北网格"), refused(DivisionRules.NAME_ONCE, NORTH, twin));
        }
    }

    @Nested
    @RuleTest("grid-continued-once")
    class grid_continued_once {
        private final Division present = SampleDivision.published();
        private final GridForm going = DivisionForm.of(present).grids().get(0);

        @Test
        void satisfied_by_going_on_with_everything() {
            assertEquals(
                    Optional.empty(),
                    ask(
                            DivisionRules.CONTINUED_ONCE,
                            DivisionForm.of(present).grids().toArray(GridForm[]::new)));
        }

        @Test
        void violated_by_two_parts_that_go_on_with_one_grid() {
            GridForm half = going.covering(buildings(3, 4));
            assertEquals(
                    Map.of("grids", 1L), refused(DivisionRules.CONTINUED_ONCE, going.covering(buildings(1, 2)), half));
        }

        @Test
        void boundary_is_a_micro_grid_in_two_grids_and_new_ones() {
            GridForm other = SOUTH.parts(going.microGrids());
            assertEquals(Map.of("grids", 2L), refused(DivisionRules.CONTINUED_ONCE, going, other));
            assertEquals(Optional.empty(), ask(DivisionRules.CONTINUED_ONCE, NORTH, SOUTH));
            MicroGridForm one = new MicroGridForm(Optional.of(Id.of("x")), "一", buildings(1));
            assertEquals(Map.of("grids", 1L), refused(DivisionRules.CONTINUED_ONCE, NORTH.parts(List.of(one, one))));
        }
    }
}
