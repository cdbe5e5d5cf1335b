package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.post.GridPostCorrectionRules.Corrected;
import org.linli.grid.post.GridPostRules.TermOnDay;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class GridPostCorrectionRulesTest {
    private static final LocalDate TODAY = PostSample.TODAY;
    private static final GridPostForm FORM = PostSample.form(GridPostKind.GRID_MEMBER);
    private static final GridPost HELD = PostSample.held("post-1", FORM);
    private static final GridPost NOMINATED =
            PostSample.post("post-1", FORM, GridPostStatus.NOMINATED, Optional.empty());

    private static GridPost ended(GridPost post, LocalDate day) {
        return new PostMove(post).endOn(GridPostEnd.RELEASED, day).orElseThrow();
    }

    @Nested
    @RuleTest("grid-post-before-grid")
    class grid_post_before_grid {
        private final RuleCase<LocalDate> rule = RuleCase.warning(GridPostRules.AFTER_GRID)
                .on(from -> new GridPostRules.Begun(FORM, from, Optional.of(TODAY)));

        @Test
        void satisfied_by_a_later_day_and_a_grid_of_which_nothing_is_known() {
            rule.holds(TODAY.plusYears(1));
            RuleCase.warning(GridPostRules.AFTER_GRID)
                    .holds(new GridPostRules.Begun(FORM, TODAY.minusYears(9), Optional.empty()));
        }

        @Test
        void violated_by_a_post_of_years_before() {
            rule.breaks(
                    TODAY.minusYears(3),
                    Map.of("post", GridPostKind.GRID_MEMBER, "from", TODAY.minusYears(3), "since", TODAY));
        }

        @Test
        void boundary_is_the_first_day_of_the_grid() {
            rule.holds(TODAY);
            rule.breaks(TODAY.minusDays(1));
        }
    }

    @Nested
    @RuleTest("grid-post-held")
    class grid_post_held {
        private final RuleCase<GridPost> rule = RuleCase.violation(GridPostCorrectionRules.HELD);

        @Test
        void satisfied_by_a_post_that_is_held_or_was() {
            rule.holds(HELD);
            rule.holds(ended(HELD, TODAY));
        }

        @Test
        void violated_by_a_nomination() {
            rule.breaks(NOMINATED, Map.of("post", GridPostKind.GRID_MEMBER, "status", GridPostStatus.NOMINATED));
        }

        @Test
        void boundary_is_a_post_that_was_ended_on_its_first_day_and_a_nomination_that_came_to_nothing() {
            rule.holds(ended(HELD, TODAY.minusYears(1)));
            rule.breaks(ended(NOMINATED, TODAY));
        }
    }

    @Nested
    @RuleTest("grid-post-term-recorded")
    class grid_post_term_recorded {
        private final RuleCase<Corrected> rule = RuleCase.violation(GridPostCorrectionRules.TERM_RECORDED);

        @Test
        void satisfied_by_a_term_that_runs() {
            rule.holds(corrected(HELD, TODAY.minusYears(2), TODAY.plusYears(1)));
        }

        @Test
        void violated_by_a_beginning_next_year() {
            rule.breaks(
                    corrected(HELD, TODAY.plusYears(1), TODAY.plusYears(2)),
                    Map.of("status", GridPostStatus.APPOINTED, "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(corrected(HELD, TODAY, TODAY.plusYears(1)));
            rule.breaks(corrected(HELD, TODAY.plusDays(1), TODAY.plusYears(1)));
            GridPost ended = ended(HELD, TODAY.minusDays(9));
            rule.holds(corrected(ended, TODAY.minusYears(1), TODAY));
            rule.breaks(corrected(ended, TODAY.minusYears(1), TODAY.plusDays(1)));
        }

        @Test
        void boundary_is_a_day_to_come_on_which_a_division_begins_or_ends_a_post() {
            LocalDate day = TODAY.plusMonths(1);
            GridPost begun = new PostMove(HELD)
                    .to(Seat.of(PostSample.NORTH), day, Id.of("post-2"))
                    .begun()
                    .orElseThrow();
            rule.holds(corrected(begun, day, TODAY.plusYears(1)));
            rule.breaks(corrected(begun, day.plusDays(1), TODAY.plusYears(1)));
            GridPost ending = ended(HELD, day);
            rule.holds(corrected(ending, TODAY.minusYears(1), day));
            rule.breaks(corrected(ending, TODAY.minusYears(1), day.plusDays(1)));
        }

        @Test
        void boundary_is_an_end_that_is_not_known() {
            rule.breaks(new Corrected(HELD, Period.from(TODAY), TODAY));
            rule.holds(corrected(HELD, TODAY, TODAY.plusDays(1)));
        }

        private Corrected corrected(GridPost post, LocalDate from, LocalDate until) {
            return new Corrected(post, Period.between(from, until), TODAY);
        }
    }

    @Nested
    @RuleTest("grid-post-ended")
    class grid_post_ended {
        private final RuleCase<GridPost> rule =
                RuleCase.violation(GridPostCorrectionRules.ENDED).on(post -> new TermOnDay(post, TODAY));

        @Test
        void satisfied_by_a_post_that_was_ended_yesterday() {
            rule.holds(ended(HELD, TODAY.minusDays(1)));
        }

        @Test
        void violated_by_a_post_that_is_held() {
            rule.breaks(HELD, Map.of("post", GridPostKind.GRID_MEMBER, "status", GridPostStatus.APPOINTED));
        }

        @Test
        void boundary_is_the_day_of_the_end_and_a_place_elsewhere() {
            rule.holds(ended(HELD, TODAY));
            rule.breaks(ended(HELD, TODAY.plusDays(1)));
            rule.breaks(new PostMove(HELD)
                    .to(Seat.of(PostSample.NORTH), TODAY, Id.of("post-2"))
                    .ended()
                    .orElseThrow());
        }
    }

    @Nested
    @RuleTest("grid-post-same-holder")
    class grid_post_same_holder {
        private final RuleCase<GridPostForm> rule = RuleCase.violation(GridPostCorrectionRules.SAME_HOLDER)
                .on(now -> new GridPostCorrectionRules.Nomination(FORM, now));

        @Test
        void satisfied_by_another_place_of_the_same_person() {
            rule.holds(FORM.at(Seat.of(Id.of("elsewhere"))).manager());
        }

        @Test
        void violated_by_another_person() {
            rule.breaks(
                    GridPostForm.of(FORM.kind(), Id.of("another"), FORM.seat()),
                    Map.of("post", GridPostKind.GRID_MEMBER));
        }

        @Test
        void boundary_is_the_same_person_in_another_post() {
            rule.holds(GridPostForm.of(FORM.kind(), FORM.person(), FORM.seat()));
            rule.breaks(GridPostForm.of(GridPostKind.PARTY_LIAISON, FORM.person(), FORM.seat()));
        }
    }
}
