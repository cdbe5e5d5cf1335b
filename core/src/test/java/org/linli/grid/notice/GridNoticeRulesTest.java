package org.linli.grid.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.grid.SampleDivision.buildings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.SampleDivision;
import org.linli.grid.notice.GridNoticeRules.Displayed;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class GridNoticeRulesTest {
    private static final Division DIVISION = SampleDivision.published();
    private static final Id<Grid> NORTH = SampleDivision.north(DIVISION).id();

    private static GridNoticeContent content(Id<Grid> grid, Division division, int members) {
        List<GridPost> staff = IntStream.range(0, members)
                .mapToObj(number -> new GridPost(
                        SampleDivision.COMMUNITY,
                        Id.of("post-" + number),
                        GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-" + number), Seat.of(grid)),
                        Optional.empty(),
                        GridPostStatus.APPOINTED,
                        false,
                        Optional.of(Period.from(TODAY)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
        return new GridNoticeContent(grid, Optional.of(division), staff, SampleDivision.TERMS);
    }

    private static GridNotice notice(int members) {
        return GridNotice.post(content(NORTH, DIVISION, members), GridNoticeForm.of("0596-1234567", "北门"), TODAY)
                .orElseThrow();
    }

    @Nested
    @RuleTest("grid-notice-grid")
    class grid_notice_grid {
        private final RuleCase<GridNoticeContent> rule = RuleCase.violation(GridNoticeRules.GRID);

        @Test
        void satisfied_by_a_grid_in_force() {
            rule.holds(content(NORTH, DIVISION, 1));
        }

        @Test
        void violated_by_a_grid_that_is_gone() {
            rule.breaks(content(Id.of("gone"), DIVISION, 1), Map.of("grid", "gone"));
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            rule.breaks(new GridNoticeContent(NORTH, Optional.empty(), List.of(), SampleDivision.TERMS));
            rule.holds(new GridNoticeContent(NORTH, Optional.of(DIVISION), List.of(), SampleDivision.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-notice-places")
    class grid_notice_places {
        private final RuleCase<Integer> rule = RuleCase.violation(GridNoticeRules.PLACES)
                .on(places -> new GridNoticeForm(Collections.nCopies(places, "门"), "12345"));

        @Test
        void satisfied_by_a_few() {
            rule.holds(2);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of("most", 50, "places", 0));
        }

        @Test
        void boundary_is_one_and_the_most() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(50);
            rule.breaks(51);
        }
    }

    @Nested
    @RuleTest("grid-notice-phone")
    class grid_notice_phone {
        private final RuleCase<String> rule =
                RuleCase.violation(GridNoticeRules.PHONE).on(phone -> GridNoticeForm.of(phone, "北门"));

        @Test
        void satisfied_by_a_hotline_a_fixed_line_and_a_mobile() {
            List.of("12345", "0596-1234567", "05961234567", "13000000000", "400-123-4567")
                    .forEach(rule::holds);
        }

        @Test
        void violated_by_words() {
            rule.breaks("居委会", Map.of());
        }

        @Test
        void boundary_is_three_digits_two_of_them_and_none() {
            rule.holds("110");
            rule.holds(" 110 ");
            List.of("11", "", "0596-", "1".repeat(24)).forEach(rule::breaks);
        }
    }

    @Nested
    @RuleTest("grid-notice-staff")
    class grid_notice_staff {
        private final RuleCase<Integer> rule =
                RuleCase.warning(GridNoticeRules.STAFF).on(members -> content(NORTH, DIVISION, members));

        @Test
        void satisfied_by_two_members() {
            rule.holds(2);
        }

        @Test
        void violated_by_a_grid_without_members() {
            rule.breaks(0, Map.of("grid", "北网格", "least", 1, "members", 0));
        }

        @Test
        void boundary_is_one_member() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("grid-notice-removed")
    class grid_notice_removed {
        private final RuleCase<GridNotice> rule = RuleCase.violation(GridNoticeRules.HANGS);

        @Test
        void satisfied_by_a_notice_that_hangs() {
            rule.holds(notice(1));
        }

        @Test
        void violated_by_taking_it_down_again() {
            rule.breaks(down(notice(1)), Map.of("on", TODAY.plusDays(1)));
        }

        @Test
        void boundary_is_a_notice_put_up_again() {
            GridNotice down = down(notice(1));
            rule.breaks(down);
            assertFalse(down.remove(TODAY.plusDays(2)).isAccepted());
            rule.holds(notice(2));
        }

        private GridNotice down(GridNotice notice) {
            return notice.remove(TODAY.plusDays(1)).orElseThrow();
        }
    }

    @Nested
    @RuleTest("grid-notice-lacking")
    class grid_notice_lacking {
        private final RuleCase<Optional<GridNotice>> rule = RuleCase.warning(GridNoticeRules.LACKING)
                .on(shown -> new Displayed(content(NORTH, DIVISION, 1), shown, Optional.of(DIVISION)));

        @Test
        void satisfied_by_a_notice() {
            rule.holds(Optional.of(notice(1)));
        }

        @Test
        void violated_by_none() {
            rule.breaks(Optional.empty(), Map.of("grid", "北网格"));
        }

        @Test
        void boundary_is_a_notice_that_is_outdated() {
            rule.holds(Optional.of(notice(5)));
            rule.breaks(Optional.empty());
        }
    }

    @Nested
    @RuleTest("grid-notice-outdated")
    class grid_notice_outdated {
        private final RuleCase<GridNoticeContent> rule = RuleCase.warning(GridNoticeRules.OUTDATED)
                .on(present -> new Displayed(present, Optional.of(notice(1)), Optional.of(DIVISION)));

        @Test
        void satisfied_by_the_present_scope_and_staff() {
            rule.holds(content(NORTH, DIVISION, 1));
        }

        @Test
        void violated_by_a_member_who_came_since() {
            rule.breaks(content(NORTH, DIVISION, 2), Map.of("grid", "北网格", "posted", TODAY));
        }

        @Test
        void boundary_is_a_new_division_that_leaves_the_grid_as_it_was_or_redraws_it() {
            DivisionForm form = DivisionForm.of(DIVISION);
            rule.holds(content(NORTH, SampleDivision.after(DIVISION, form), 1));
            DivisionForm redrawn = form.move(buildings(5), NORTH);
            rule.breaks(content(NORTH, SampleDivision.after(DIVISION, redrawn), 1));
        }
    }
}
