package org.linli.grid;

import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.grid.SampleDivision.buildings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
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
import org.linli.grid.DivisionRules.Extent;
import org.linli.grid.DivisionRules.MicroSized;
import org.linli.grid.DivisionRules.Sized;
import org.linli.grid.DivisionRules.Succession;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class DivisionRulesTest {
    private static final GridForm NORTH = GridForm.basic(1, "北网格", buildings(1, 2, 3));
    private static final GridForm SCHOOL = GridForm.dedicated(9, "学校", GridType.SCHOOL, buildings(1));

    private static Drawn drawn(GridForm grid) {
        return new Drawn(grid, Optional.empty());
    }

    @Nested
    @RuleTest("division-extent")
    class division_extent {
        private final RuleCase<Extent> rule = RuleCase.violation(DivisionRules.EXTENT);

        @Test
        void satisfied_by_a_few_grids() {
            rule.holds(new Extent(4, 60));
        }

        @Test
        void violated_by_a_division_without_grids() {
            rule.breaks(new Extent(0, 0), Map.of("buildings", 0, "grids", 0, "mostBuildings", 5000, "mostGrids", 100));
        }

        @Test
        void boundary_is_what_can_be_kept() {
            rule.holds(new Extent(1, 0));
            rule.breaks(new Extent(0, 1));
            rule.holds(new Extent(100, 5000));
            rule.breaks(new Extent(101, 1));
            rule.breaks(new Extent(1, 5001));
        }
    }

    @Nested
    @RuleTest("division-past-order")
    class division_past_order {
        private final RuleCase<DivisionRules.Following> rule = RuleCase.violation(DivisionRules.PAST_ORDER);
        private final LocalDate from = TODAY.minusYears(2);

        @Test
        void satisfied_by_the_first() {
            rule.holds(new DivisionRules.Following(from, Optional.empty()));
        }

        @Test
        void violated_by_one_that_has_no_end() {
            rule.breaks(
                    new DivisionRules.Following(from, Optional.of(Period.from(from.minusYears(1)))),
                    Map.of("from", from, "until", ""));
        }

        @Test
        void boundary_is_the_day_on_which_the_one_before_ended() {
            Period before = Period.between(from.minusYears(1), from);
            rule.holds(new DivisionRules.Following(from, Optional.of(before)));
            rule.breaks(new DivisionRules.Following(from.minusDays(1), Optional.of(before)));
        }
    }

    @Nested
    @RuleTest("grid-continues-present")
    class grid_continues_present {
        private final RuleCase<Drawn> rule = RuleCase.violation(DivisionRules.CONTINUES);
        private final Division present = SampleDivision.published();

        @Test
        void satisfied_by_going_on_with_the_present_grids() {
            DivisionForm.of(present).grids().forEach(grid -> rule.holds(new Drawn(grid, Optional.of(present))));
        }

        @Test
        void violated_when_nothing_was_published_yet() {
            rule.breaks(drawn(DivisionForm.of(present).grids().get(0)), Map.of("grid", "北网格"));
        }

        @Test
        void boundary_is_a_micro_grid_that_moves_to_another_grid_or_is_unknown() {
            DivisionForm form = DivisionForm.of(present);
            GridForm south = form.grids().get(1).parts(form.grids().get(0).microGrids());
            rule.holds(new Drawn(south, Optional.of(present)));
            MicroGridForm unknown = new MicroGridForm(Optional.of(Id.of("gone")), "北一", buildings(1));
            rule.breaks(new Drawn(NORTH.parts(List.of(unknown)), Optional.of(present)), Map.of("grid", "北网格"));
        }
    }

    @Nested
    @RuleTest("grid-residents")
    class grid_residents {
        private final RuleCase<GridForm> rule =
                RuleCase.violation(DivisionRules.RESIDENTS).on(DivisionRulesTest::drawn);

        @Test
        void satisfied_by_a_number_and_by_none() {
            rule.holds(NORTH);
            rule.holds(NORTH.residents(1750));
        }

        @Test
        void violated_by_a_negative_number() {
            rule.breaks(NORTH.residents(-1), Map.of("grid", "北网格", "most", Count.MAX, "residents", -1));
        }

        @Test
        void boundary_is_zero_and_the_greatest_count() {
            rule.breaks(NORTH.residents(-1));
            rule.holds(NORTH.residents(0));
            rule.holds(NORTH.residents(Count.MAX));
            rule.breaks(NORTH.residents(Count.MAX + 1));
        }
    }

    @Nested
    @RuleTest("grid-not-empty")
    class grid_not_empty {
        private final RuleCase<GridForm> rule =
                RuleCase.violation(DivisionRules.NOT_EMPTY).on(DivisionRulesTest::drawn);

        @Test
        void satisfied_by_a_grid_with_buildings() {
            rule.holds(NORTH);
        }

        @Test
        void violated_by_a_basic_grid_without_any() {
            rule.breaks(GridForm.basic(1, "空网格", buildings()), Map.of("grid", "空网格"));
        }

        @Test
        void boundary_is_a_dedicated_grid_on_open_ground_and_one_building() {
            rule.holds(GridForm.dedicated(3, "早市", GridType.MARKET, buildings()));
            rule.breaks(GridForm.basic(3, "早市", buildings()));
            rule.holds(GridForm.basic(1, "一楼", buildings(1)));
        }
    }

    @Nested
    @RuleTest("microgrid-count")
    class microgrid_count {
        private final RuleCase<Integer> rule = RuleCase.violation(DivisionRules.MICRO_COUNT)
                .on(parts -> drawn(NORTH.parts(Collections.nCopies(parts, MicroGridForm.of("一", buildings(1))))));

        @Test
        void satisfied_by_a_few() {
            rule.holds(12);
        }

        @Test
        void violated_by_more_than_can_be_kept() {
            rule.breaks(201, Map.of("grid", "北网格", "most", 200, "parts", 201));
        }

        @Test
        void boundary_is_none_and_the_most() {
            rule.holds(0);
            rule.holds(200);
            rule.breaks(201);
        }
    }

    @Nested
    @RuleTest("microgrid-within-grid")
    class microgrid_within_grid {
        private final RuleCase<List<MicroGridForm>> rule =
                RuleCase.violation(DivisionRules.MICRO_WITHIN).on(parts -> drawn(NORTH.parts(parts)));

        @Test
        void satisfied_by_parts_of_the_grid() {
            rule.holds(List.of(MicroGridForm.of("一", buildings(1, 2)), MicroGridForm.of("二", buildings(3))));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            rule.breaks(List.of(MicroGridForm.of("一", buildings(3, 4))), Map.of("grid", "北网格", "part", "一"));
        }

        @Test
        void boundary_is_the_whole_grid_and_nothing_of_it() {
            rule.holds(List.of(MicroGridForm.of("全", buildings(1, 2, 3))));
            rule.breaks(List.of(MicroGridForm.of("无", buildings())), Map.of("grid", "北网格", "part", "无"));
        }
    }

    @Nested
    @RuleTest("microgrid-no-overlap")
    class microgrid_no_overlap {
        private final RuleCase<List<MicroGridForm>> rule =
                RuleCase.violation(DivisionRules.MICRO_NO_OVERLAP).on(parts -> drawn(NORTH.parts(parts)));

        @Test
        void satisfied_by_parts_that_only_touch() {
            rule.holds(List.of(MicroGridForm.of("一", buildings(1)), MicroGridForm.of("二", buildings(2, 3))));
        }

        @Test
        void violated_by_a_building_in_two_parts() {
            rule.breaks(
                    List.of(MicroGridForm.of("一", buildings(1, 2)), MicroGridForm.of("二", buildings(2, 3))),
                    Map.of("buildings", 1, "grid", "北网格"));
        }

        @Test
        void boundary_is_a_building_in_no_part_and_in_two() {
            MicroGridForm first = MicroGridForm.of("一", buildings(1));
            rule.holds(List.of(first));
            rule.breaks(List.of(first, MicroGridForm.of("二", buildings(1))));
        }
    }

    @Nested
    @RuleTest("grid-size-range")
    class grid_size_range {
        private final RuleCase<Integer> rule = RuleCase.warning(DivisionRules.SIZE)
                .on(households -> new Sized(NORTH, households, SampleDivision.TERMS));

        @Test
        void satisfied_by_the_usual_size() {
            rule.holds(400);
        }

        @Test
        void violated_by_the_grids_of_the_story() {
            rule.breaks(750, Map.of("grid", "北网格", "households", 750, "least", 300, "most", 500));
        }

        @Test
        void boundary_is_either_end_of_the_band_and_a_dedicated_grid() {
            rule.holds(300);
            rule.holds(500);
            rule.breaks(299);
            rule.breaks(501);
            RuleCase.warning(DivisionRules.SIZE).holds(new Sized(SCHOOL, 0, SampleDivision.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-residents-range")
    class grid_residents_range {
        private final RuleCase<GridForm> rule =
                RuleCase.warning(DivisionRules.RESIDENTS_RANGE).on(grid -> new Sized(grid, 400, SampleDivision.TERMS));

        @Test
        void satisfied_by_the_usual_number_and_by_none_counted() {
            rule.holds(NORTH.residents(800));
            rule.holds(NORTH);
        }

        @Test
        void violated_by_the_grids_of_the_story() {
            rule.breaks(NORTH.residents(1750), Map.of("grid", "北网格", "most", 1000, "residents", 1750));
        }

        @Test
        void boundary_is_the_most_and_a_dedicated_grid() {
            rule.holds(NORTH.residents(1000));
            rule.breaks(NORTH.residents(1001));
            rule.holds(SCHOOL.residents(3000));
        }
    }

    @Nested
    @RuleTest("microgrid-size-range")
    class microgrid_size_range {
        private final RuleCase<Integer> rule = RuleCase.warning(DivisionRules.MICRO_SIZE)
                .on(households -> new MicroSized("一", households, SampleDivision.TERMS));

        @Test
        void satisfied_by_the_usual_size() {
            rule.holds(60);
        }

        @Test
        void violated_by_too_many_households() {
            rule.breaks(180, Map.of("households", 180, "least", 30, "most", 100, "part", "一"));
        }

        @Test
        void boundary_is_either_end_of_the_band() {
            rule.holds(30);
            rule.holds(100);
            rule.breaks(29);
            rule.breaks(101);
        }
    }

    @Nested
    @RuleTest("grid-code-prefix")
    class grid_code_prefix {
        private final RuleCase<String> rule = RuleCase.violation(DivisionRules.CODE)
                .on(code -> new Coded(DivisionCode.of("350603005004"), new GridCode(code)));

        @Test
        void satisfied_by_fifteen_digits_of_the_community() {
            rule.holds("350603005004001");
        }

        @Test
        void violated_by_a_code_of_another_community() {
            rule.breaks("350603005005001", Map.of("code", "350603005005001", "community", "350603005004"));
        }

        @Test
        void boundary_is_an_object_code_in_front_and_the_sub_district_alone() {
            rule.holds("21010035060300500401");
            rule.breaks("350603005001");
        }
    }

    @Nested
    @RuleTest("division-step")
    class division_step {
        private static final Map<DivisionStatus, EnumSet<DivisionStep>> ALLOWED = Map.of(
                DivisionStatus.DRAFT, EnumSet.of(DivisionStep.REDRAW, DivisionStep.REVIEW, DivisionStep.DROP),
                DivisionStatus.REVIEWED, EnumSet.of(DivisionStep.FILE, DivisionStep.SEND_BACK, DivisionStep.DROP),
                DivisionStatus.FILED, EnumSet.of(DivisionStep.PUBLISH, DivisionStep.SEND_BACK, DivisionStep.DROP),
                DivisionStatus.PUBLISHED, EnumSet.of(DivisionStep.ADJUST, DivisionStep.REVOKE),
                DivisionStatus.ADJUSTED, EnumSet.of(DivisionStep.RESUME),
                DivisionStatus.DROPPED, EnumSet.noneOf(DivisionStep.class),
                DivisionStatus.REVOKED, EnumSet.noneOf(DivisionStep.class));

        private final RuleCase<Move<DivisionStatus, DivisionStep>> rule = RuleCase.violation(DivisionRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (DivisionStatus status : DivisionStatus.values()) {
                for (DivisionStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_leaving_the_review_out() {
            rule.breaks(
                    new Move<>(DivisionStatus.DRAFT, DivisionStep.PUBLISH),
                    Map.of(
                            "status",
                            DivisionStatus.DRAFT,
                            "step",
                            DivisionStep.PUBLISH,
                            "allowed",
                            Label.all(ALLOWED.get(DivisionStatus.DRAFT))));
        }

        @Test
        void boundary_is_what_was_published_or_dropped() {
            rule.holds(new Move<>(DivisionStatus.FILED, DivisionStep.DROP));
            for (DivisionStatus status :
                    List.of(DivisionStatus.PUBLISHED, DivisionStatus.ADJUSTED, DivisionStatus.DROPPED)) {
                rule.breaks(new Move<>(status, DivisionStep.REDRAW));
                rule.breaks(new Move<>(status, DivisionStep.DROP));
            }
        }
    }

    @Nested
    @RuleTest("division-drawn-on-present")
    class division_drawn_on_present {
        private static final Optional<Id<Division>> NONE = Optional.empty();
        private static final Optional<Id<Division>> FIRST = Optional.of(Id.of("d1"));

        private final RuleCase<Succession> rule = RuleCase.violation(DivisionRules.ON_PRESENT);

        @Test
        void satisfied_by_the_one_published_last() {
            rule.holds(new Succession(FIRST, FIRST));
        }

        @Test
        void violated_when_another_was_published_since() {
            rule.breaks(new Succession(FIRST, Optional.of(Id.of("d2"))), Map.of());
        }

        @Test
        void boundary_is_the_first_division_of_a_community() {
            rule.holds(new Succession(NONE, NONE));
            rule.breaks(new Succession(NONE, FIRST));
        }
    }

    @Nested
    @RuleTest("division-revoked-in-time")
    class division_revoked_in_time {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(DivisionRules.REVOKED_IN_TIME).on(from -> new DivisionRules.Revocation(from, TODAY));

        @Test
        void satisfied_by_a_first_day_next_month() {
            rule.holds(TODAY.plusMonths(1));
        }

        @Test
        void violated_by_a_division_that_has_been_in_force_for_a_year() {
            rule.breaks(TODAY.minusYears(1), Map.of("from", TODAY.minusYears(1), "today", TODAY));
        }

        @Test
        void boundary_is_the_first_day() {
            rule.holds(TODAY.plusDays(1));
            rule.breaks(TODAY);
        }
    }

    @Nested
    @RuleTest("division-effective-day")
    class division_effective_day {
        private final RuleCase<Effect> rule = RuleCase.violation(DivisionRules.EFFECTIVE_DAY);

        @Test
        void satisfied_by_a_day_to_come() {
            rule.holds(after(TODAY.minusYears(1), TODAY.plusMonths(1)));
        }

        @Test
        void violated_by_the_past() {
            rule.breaks(
                    first(TODAY.minusDays(1)),
                    Map.of("earliest", TODAY, "from", TODAY.minusDays(1), "latest", TODAY.plusYears(1)));
        }

        @Test
        void boundary_is_today_and_the_day_after_the_first_of_the_one_before() {
            rule.breaks(first(TODAY.minusDays(1)));
            rule.holds(first(TODAY));
            rule.holds(after(TODAY.minusDays(1), TODAY));
            rule.breaks(after(TODAY, TODAY));
            rule.holds(after(TODAY, TODAY.plusDays(1)));
            rule.breaks(after(TODAY.plusDays(1), TODAY.plusDays(1)));
        }

        @Test
        void boundary_is_a_year_from_today_or_the_day_after_a_first_day_beyond_it() {
            LocalDate far = TODAY.plusYears(1);
            rule.holds(first(far));
            rule.breaks(first(far.plusDays(1)));
            rule.breaks(first(LocalDate.MAX));
            rule.holds(after(far, far.plusDays(1)));
            rule.breaks(after(far, far.plusDays(2)));
        }

        private Effect first(LocalDate from) {
            return new Effect(from, Optional.empty(), TODAY);
        }

        private Effect after(LocalDate before, LocalDate from) {
            return new Effect(from, Optional.of(Period.from(before)), TODAY);
        }
    }
}
