package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.grid.SampleDivision.buildings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.code.GridCode;
import org.linli.community.Count;
import org.linli.grid.DivisionRules.Coded;
import org.linli.grid.DivisionRules.Drawn;
import org.linli.grid.DivisionRules.Effect;
import org.linli.grid.DivisionRules.Extent;
import org.linli.grid.DivisionRules.MicroSized;
import org.linli.grid.DivisionRules.Sized;
import org.linli.grid.DivisionRules.Succession;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class DivisionRulesTest {
    private static final GridForm NORTH = GridForm.basic(1, "北网格", buildings(1, 2, 3));

    private static Drawn drawn(GridForm grid) {
        return new Drawn(grid, Optional.empty());
    }

    @Nested
    @RuleTest("division-extent")
    class division_extent {
        @Test
        void satisfied_by_a_few_grids() {
            assertEquals(Optional.empty(), ask(4, 60));
        }

        @Test
        void violated_by_a_division_without_grids() {
            Finding finding = Explained.of(ask(0, 0));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("buildings", 0L, "grids", 0L, "mostBuildings", 5000L, "mostGrids", 100L), finding.figures());
        }

        @Test
        void boundary_is_what_can_be_kept() {
            assertEquals(Optional.empty(), ask(1, 0));
            assertEquals(Optional.empty(), ask(Division.MAX_GRIDS, Division.MAX_BUILDINGS));
            Explained.of(ask(Division.MAX_GRIDS + 1, 1));
            Explained.of(ask(1, Division.MAX_BUILDINGS + 1));
        }

        private Optional<Finding> ask(int grids, int buildings) {
            return DivisionRules.EXTENT.check(new Extent(grids, buildings));
        }
    }

    @Nested
    @RuleTest("grid-continues-present")
    class grid_continues_present {
        private final Division present = SampleDivision.published();

        @Test
        void satisfied_by_going_on_with_the_present_grids() {
            DivisionForm.of(present)
                    .grids()
                    .forEach(grid -> assertEquals(Optional.empty(), ask(grid, Optional.of(present))));
        }

        @Test
        void violated_when_nothing_was_published_yet() {
            GridForm north = DivisionForm.of(present).grids().get(0);
            Finding finding = Explained.of(ask(north, Optional.empty()));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "北网格"), finding.figures());
        }

        @Test
        void boundary_is_a_micro_grid_that_moves_to_another_grid_or_is_unknown() {
            DivisionForm form = DivisionForm.of(present);
            GridForm south = form.grids().get(1).parts(form.grids().get(0).microGrids());
            assertEquals(Optional.empty(), ask(south, Optional.of(present)));
            MicroGridForm unknown = new MicroGridForm(Optional.of(Id.of("gone")), "北一", buildings(1));
            Explained.of(ask(NORTH.parts(List.of(unknown)), Optional.of(present)));
        }

        private Optional<Finding> ask(GridForm grid, Optional<Division> before) {
            return DivisionRules.CONTINUES.check(new Drawn(grid, before));
        }
    }

    @Nested
    @RuleTest("grid-residents")
    class grid_residents {
        @Test
        void satisfied_by_a_number_and_by_none() {
            assertEquals(Optional.empty(), DivisionRules.RESIDENTS.check(drawn(NORTH)));
            assertEquals(Optional.empty(), DivisionRules.RESIDENTS.check(drawn(NORTH.residents(1750))));
        }

        @Test
        void violated_by_a_negative_number() {
            Finding finding = Explained.of(DivisionRules.RESIDENTS.check(drawn(NORTH.residents(-1))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "北网格", "most", Count.MAX, "residents", -1L), finding.figures());
        }

        @Test
        void boundary_is_nobody_and_the_greatest_count() {
            assertEquals(Optional.empty(), DivisionRules.RESIDENTS.check(drawn(NORTH.residents(0))));
            assertEquals(Optional.empty(), DivisionRules.RESIDENTS.check(drawn(NORTH.residents(Count.MAX))));
            Explained.of(DivisionRules.RESIDENTS.check(drawn(NORTH.residents(Count.MAX + 1))));
        }
    }

    @Nested
    @RuleTest("grid-not-empty")
    class grid_not_empty {
        @Test
        void satisfied_by_a_grid_with_buildings() {
            assertEquals(Optional.empty(), DivisionRules.NOT_EMPTY.check(drawn(NORTH)));
        }

        @Test
        void violated_by_a_basic_grid_without_any() {
            Finding finding = Explained.of(DivisionRules.NOT_EMPTY.check(drawn(GridForm.basic(1, "空网格", buildings()))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "空网格"), finding.figures());
        }

        @Test
        void boundary_is_a_dedicated_grid_on_open_ground_and_one_building() {
            GridForm market = GridForm.dedicated(3, "早市", GridType.MARKET, buildings());
            assertEquals(Optional.empty(), DivisionRules.NOT_EMPTY.check(drawn(market)));
            assertEquals(Optional.empty(), DivisionRules.NOT_EMPTY.check(drawn(GridForm.basic(1, "一楼", buildings(1)))));
        }
    }

    @Nested
    @RuleTest("microgrid-count")
    class microgrid_count {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), ask(12));
        }

        @Test
        void violated_by_more_than_can_be_kept() {
            Finding finding = Explained.of(ask(Grid.MAX_MICRO_GRIDS + 1));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "北网格", "most", 200L, "parts", 201L), finding.figures());
        }

        @Test
        void boundary_is_none_and_the_most() {
            assertEquals(Optional.empty(), ask(0));
            assertEquals(Optional.empty(), ask(Grid.MAX_MICRO_GRIDS));
        }

        private Optional<Finding> ask(int parts) {
            return DivisionRules.MICRO_COUNT.check(
                    drawn(NORTH.parts(Collections.nCopies(parts, MicroGridForm.of("一", buildings(1))))));
        }
    }

    @Nested
    @RuleTest("microgrid-within-grid")
    class microgrid_within_grid {
        @Test
        void satisfied_by_parts_of_the_grid() {
            assertEquals(
                    Optional.empty(), ask(MicroGridForm.of("一", buildings(1, 2)), MicroGridForm.of("二", buildings(3))));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            Finding finding = Explained.of(ask(MicroGridForm.of("一", buildings(3, 4))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "北网格", "part", "一"), finding.figures());
        }

        @Test
        void boundary_is_the_whole_grid_and_nothing_of_it() {
            assertEquals(Optional.empty(), ask(MicroGridForm.of("全", buildings(1, 2, 3))));
            Explained.of(ask(MicroGridForm.of("无", buildings())));
        }

        private Optional<Finding> ask(MicroGridForm... parts) {
            return DivisionRules.MICRO_WITHIN.check(drawn(NORTH.parts(List.of(parts))));
        }
    }

    @Nested
    @RuleTest("microgrid-no-overlap")
    class microgrid_no_overlap {
        @Test
        void satisfied_by_parts_that_only_touch() {
            assertEquals(
                    Optional.empty(), ask(MicroGridForm.of("一", buildings(1)), MicroGridForm.of("二", buildings(2, 3))));
        }

        @Test
        void violated_by_a_building_in_two_parts() {
            Finding finding =
                    Explained.of(ask(MicroGridForm.of("一", buildings(1, 2)), MicroGridForm.of("二", buildings(2, 3))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("buildings", 1L, "grid", "北网格"), finding.figures());
        }

        @Test
        void boundary_is_a_building_in_no_part() {
            assertEquals(Optional.empty(), ask(MicroGridForm.of("一", buildings(1))));
        }

        private Optional<Finding> ask(MicroGridForm... parts) {
            return DivisionRules.MICRO_NO_OVERLAP.check(drawn(NORTH.parts(List.of(parts))));
        }
    }

    @Nested
    @RuleTest("grid-size-range")
    class grid_size_range {
        @Test
        void satisfied_by_the_usual_size() {
            assertEquals(Optional.empty(), ask(NORTH, 400));
        }

        @Test
        void violated_by_the_grids_of_the_story() {
            Finding finding = Explained.of(ask(NORTH, 750));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "北网格", "households", 750L, "least", 300L, "most", 500L), finding.figures());
        }

        @Test
        void boundary_is_either_end_of_the_band_and_a_dedicated_grid() {
            assertEquals(Optional.empty(), ask(NORTH, 300));
            assertEquals(Optional.empty(), ask(NORTH, 500));
            Explained.of(ask(NORTH, 299));
            Explained.of(ask(NORTH, 501));
            assertEquals(Optional.empty(), ask(GridForm.dedicated(9, "学校", GridType.SCHOOL, buildings(1)), 0));
        }

        private Optional<Finding> ask(GridForm grid, long households) {
            return DivisionRules.SIZE.check(new Sized(grid, households, SampleDivision.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-residents-range")
    class grid_residents_range {
        @Test
        void satisfied_by_the_usual_number_and_by_none_counted() {
            assertEquals(Optional.empty(), ask(NORTH.residents(800)));
            assertEquals(Optional.empty(), ask(NORTH));
        }

        @Test
        void violated_by_the_grids_of_the_story() {
            Finding finding = Explained.of(ask(NORTH.residents(1750)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "北网格", "most", 1000L, "residents", 1750L), finding.figures());
        }

        @Test
        void boundary_is_the_most_and_a_dedicated_grid() {
            assertEquals(Optional.empty(), ask(NORTH.residents(1000)));
            Explained.of(ask(NORTH.residents(1001)));
            GridForm school = GridForm.dedicated(9, "学校", GridType.SCHOOL, buildings(1));
            assertEquals(Optional.empty(), ask(school.residents(3000)));
        }

        private Optional<Finding> ask(GridForm grid) {
            return DivisionRules.RESIDENTS_RANGE.check(new Sized(grid, 400, SampleDivision.TERMS));
        }
    }

    @Nested
    @RuleTest("microgrid-size-range")
    class microgrid_size_range {
        @Test
        void satisfied_by_the_usual_size() {
            assertEquals(Optional.empty(), ask(60));
        }

        @Test
        void violated_by_too_many_households() {
            Finding finding = Explained.of(ask(180));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("households", 180L, "least", 30L, "most", 100L, "part", "一"), finding.figures());
        }

        @Test
        void boundary_is_either_end_of_the_band() {
            assertEquals(Optional.empty(), ask(30));
            assertEquals(Optional.empty(), ask(100));
            Explained.of(ask(29));
            Explained.of(ask(101));
        }

        private Optional<Finding> ask(long households) {
            return DivisionRules.MICRO_SIZE.check(new MicroSized("一", households, SampleDivision.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-code-prefix")
    class grid_code_prefix {
        @Test
        void satisfied_by_fifteen_digits_of_the_community() {
            assertEquals(Optional.empty(), ask("350603005004001"));
        }

        @Test
        void violated_by_a_code_of_another_community() {
            Finding finding = Explained.of(ask("350603005005001"));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("code", "350603005005001", "community", "350603005004"), finding.figures());
        }

        @Test
        void boundary_is_an_object_code_in_front_and_the_sub_district_alone() {
            assertEquals(Optional.empty(), ask("21010035060300500401"));
            Explained.of(ask("350603005001"));
        }

        private Optional<Finding> ask(String code) {
            return DivisionRules.CODE.check(new Coded(DivisionCode.of("350603005004"), new GridCode(code)));
        }
    }

    @Nested
    @RuleTest("division-step")
    class division_step {
        @Test
        void satisfied_by_the_next_step() {
            assertEquals(Optional.empty(), ask(DivisionStatus.DRAFT, DivisionStep.REVIEW));
            assertEquals(Optional.empty(), ask(DivisionStatus.FILED, DivisionStep.PUBLISH));
        }

        @Test
        void violated_by_leaving_the_review_out() {
            Finding finding = Explained.of(ask(DivisionStatus.DRAFT, DivisionStep.PUBLISH));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(DivisionStatus.DRAFT), "step", Label.of(DivisionStep.PUBLISH)),
                    finding.figures());
        }

        @Test
        void boundary_is_what_was_published_or_dropped() {
            for (DivisionStatus status :
                    List.of(DivisionStatus.PUBLISHED, DivisionStatus.ADJUSTED, DivisionStatus.DROPPED)) {
                Explained.of(ask(status, DivisionStep.REDRAW));
                Explained.of(ask(status, DivisionStep.DROP));
            }
        }

        private Optional<Finding> ask(DivisionStatus status, DivisionStep step) {
            return DivisionRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("division-drawn-on-present")
    class division_drawn_on_present {
        private final Optional<Id<Division>> first = Optional.of(Id.of("d1"));

        @Test
        void satisfied_by_the_one_published_last() {
            assertEquals(Optional.empty(), DivisionRules.ON_PRESENT.check(new Succession(first, first)));
        }

        @Test
        void violated_when_another_was_published_since() {
            Finding finding =
                    Explained.of(DivisionRules.ON_PRESENT.check(new Succession(first, Optional.of(Id.of("d2")))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_the_first_division_of_a_community() {
            assertEquals(
                    Optional.empty(),
                    DivisionRules.ON_PRESENT.check(new Succession(Optional.empty(), Optional.empty())));
            Explained.of(DivisionRules.ON_PRESENT.check(new Succession(Optional.empty(), first)));
        }
    }

    @Nested
    @RuleTest("division-effective-day")
    class division_effective_day {
        @Test
        void satisfied_by_a_day_to_come() {
            assertEquals(Optional.empty(), ask(TODAY.plusMonths(1), Optional.of(TODAY.minusYears(1))));
        }

        @Test
        void violated_by_the_past() {
            Finding finding = Explained.of(ask(TODAY.minusDays(1), Optional.empty()));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("earliest", TODAY, "from", TODAY.minusDays(1), "latest", TODAY.plusYears(1)),
                    finding.figures());
        }

        @Test
        void boundary_is_today_and_the_day_after_the_first_of_the_one_before() {
            assertEquals(Optional.empty(), ask(TODAY, Optional.empty()));
            assertEquals(Optional.empty(), ask(TODAY, Optional.of(TODAY.minusDays(1))));
            Explained.of(ask(TODAY, Optional.of(TODAY)));
            assertEquals(Optional.empty(), ask(TODAY.plusDays(1), Optional.of(TODAY)));
            Explained.of(ask(TODAY.plusDays(1), Optional.of(TODAY.plusDays(1))));
        }

        @Test
        void boundary_is_a_year_from_today_or_the_day_after_a_first_day_beyond_it() {
            assertEquals(Optional.empty(), ask(TODAY.plusYears(1), Optional.empty()));
            Explained.of(ask(TODAY.plusYears(1).plusDays(1), Optional.empty()));
            Explained.of(ask(LocalDate.MAX, Optional.empty()));
            LocalDate far = TODAY.plusYears(1);
            assertEquals(Optional.empty(), ask(far.plusDays(1), Optional.of(far)));
            Explained.of(ask(far.plusDays(2), Optional.of(far)));
        }

        private Optional<Finding> ask(LocalDate from, Optional<LocalDate> before) {
            return DivisionRules.EFFECTIVE_DAY.check(new Effect(from, before.map(Period::from), TODAY));
        }
    }
}
