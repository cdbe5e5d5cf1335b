package org.linli.grid.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

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
                        Optional.empty()))
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
        @Test
        void satisfied_by_a_grid_in_force() {
            assertEquals(Optional.empty(), GridNoticeRules.GRID.check(content(NORTH, DIVISION, 1)));
        }

        @Test
        void violated_by_a_grid_that_is_gone() {
            Finding finding = Explained.of(GridNoticeRules.GRID.check(content(Id.of("gone"), DIVISION, 1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "gone"), finding.figures());
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            GridNoticeContent none = new GridNoticeContent(NORTH, Optional.empty(), List.of(), SampleDivision.TERMS);
            Explained.of(GridNoticeRules.GRID.check(none));
        }
    }

    @Nested
    @RuleTest("grid-notice-places")
    class grid_notice_places {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), ask(2));
        }

        @Test
        void violated_by_none() {
            Finding finding = Explained.of(ask(0));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("most", 50L, "places", 0L), finding.figures());
        }

        @Test
        void boundary_is_one_and_the_most() {
            assertEquals(Optional.empty(), ask(1));
            assertEquals(Optional.empty(), ask(GridNotice.MAX_PLACES));
            Explained.of(ask(GridNotice.MAX_PLACES + 1));
        }

        private Optional<Finding> ask(int places) {
            return GridNoticeRules.PLACES.check(new GridNoticeForm(Collections.nCopies(places, "门"), "12345"));
        }
    }

    @Nested
    @RuleTest("grid-notice-phone")
    class grid_notice_phone {
        @Test
        void satisfied_by_a_hotline_a_fixed_line_and_a_mobile() {
            List.of("12345", "0596-1234567", "05961234567", "13000000000", "400-123-4567")
                    .forEach(phone -> assertEquals(Optional.empty(), ask(phone), phone));
        }

        @Test
        void violated_by_words() {
            Finding finding = Explained.of(ask("居委会"));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_three_digits_two_of_them_and_none() {
            assertEquals(Optional.empty(), ask("110"));
            assertEquals(Optional.empty(), ask(" 110 "));
            Explained.of(ask("11"));
            Explained.of(ask(""));
            Explained.of(ask("0596-"));
            Explained.of(ask("1".repeat(24)));
        }

        private Optional<Finding> ask(String phone) {
            return GridNoticeRules.PHONE.check(GridNoticeForm.of(phone, "北门"));
        }
    }

    @Nested
    @RuleTest("grid-notice-staff")
    class grid_notice_staff {
        @Test
        void satisfied_by_two_members() {
            assertEquals(Optional.empty(), GridNoticeRules.STAFF.check(content(NORTH, DIVISION, 2)));
        }

        @Test
        void violated_by_nobody() {
            Finding finding = Explained.of(GridNoticeRules.STAFF.check(content(NORTH, DIVISION, 0)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "北网格", "least", 1L, "members", 0L), finding.figures());
        }

        @Test
        void boundary_is_one_member() {
            assertEquals(Optional.empty(), GridNoticeRules.STAFF.check(content(NORTH, DIVISION, 1)));
        }
    }

    @Nested
    @RuleTest("grid-notice-removed")
    class grid_notice_removed {
        @Test
        void satisfied_by_a_notice_that_hangs() {
            assertEquals(Optional.empty(), GridNoticeRules.HANGS.check(notice(1)));
        }

        @Test
        void violated_by_taking_it_down_again() {
            Finding finding = Explained.of(GridNoticeRules.HANGS.check(down(notice(1))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("on", TODAY.plusDays(1)), finding.figures());
        }

        @Test
        void boundary_is_a_notice_put_up_again() {
            down(notice(1));
            assertEquals(Optional.empty(), GridNoticeRules.HANGS.check(notice(2)));
        }

        private GridNotice down(GridNotice notice) {
            return notice.remove(TODAY.plusDays(1)).orElseThrow();
        }
    }

    @Nested
    @RuleTest("grid-notice-lacking")
    class grid_notice_lacking {
        @Test
        void satisfied_by_a_notice() {
            assertEquals(Optional.empty(), ask(Optional.of(notice(1))));
        }

        @Test
        void violated_by_none() {
            Finding finding = Explained.of(ask(Optional.empty()));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "北网格"), finding.figures());
        }

        @Test
        void boundary_is_a_notice_that_is_outdated() {
            assertEquals(Optional.empty(), ask(Optional.of(notice(5))));
        }

        private Optional<Finding> ask(Optional<GridNotice> shown) {
            return GridNoticeRules.LACKING.check(
                    new Displayed(content(NORTH, DIVISION, 1), shown, Optional.of(DIVISION)));
        }
    }

    @Nested
    @RuleTest("grid-notice-outdated")
    class grid_notice_outdated {
        @Test
        void satisfied_by_the_present_scope_and_staff() {
            assertEquals(Optional.empty(), ask(notice(1), DIVISION, 1));
        }

        @Test
        void violated_by_a_member_who_came_since() {
            Finding finding = Explained.of(ask(notice(1), DIVISION, 2));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("grid", "北网格", "posted", TODAY), finding.figures());
        }

        @Test
        void boundary_is_a_new_division_that_leaves_the_grid_as_it_was_or_redraws_it() {
            DivisionForm form = DivisionForm.of(DIVISION);
            assertEquals(Optional.empty(), ask(notice(1), SampleDivision.after(DIVISION, form), 1));
            DivisionForm redrawn = form.move(buildings(5), NORTH);
            Explained.of(ask(notice(1), SampleDivision.after(DIVISION, redrawn), 1));
        }

        private Optional<Finding> ask(GridNotice shown, Division present, int members) {
            Rule<Displayed> rule = GridNoticeRules.OUTDATED;
            return rule.check(
                    new Displayed(content(NORTH, present, members), Optional.of(shown), Optional.of(DIVISION)));
        }
    }
}
