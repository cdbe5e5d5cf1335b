package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Division;
import org.linli.grid.GridNature;
import org.linli.grid.GridTerms;
import org.linli.grid.post.GridPostRules.Employment;
import org.linli.grid.post.GridPostRules.Placed;
import org.linli.grid.post.GridPostRules.Tenure;
import org.linli.grid.post.GridPostRules.TermOnDay;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class GridPostRulesTest {
    private static final LocalDate TODAY = PostSample.TODAY;
    private static final Optional<Employer> NONE = Optional.empty();
    private static final Optional<Employer> FACTORY = Optional.of(PostSample.FACTORY);
    private static final Optional<Employer> SCHOOL = Optional.of(PostSample.SCHOOL);

    @Nested
    @RuleTest("grid-post-seat")
    class grid_post_seat {
        private final RuleCase<PostCandidacy> rule = RuleCase.violation(GridPostRules.SEAT);

        @Test
        void satisfied_by_the_right_place_for_every_post() {
            for (GridPostKind kind : GridPostKind.values()) {
                rule.holds(candidacy(kind, PostSample.seat(kind)));
            }
        }

        @Test
        void violated_by_every_place_of_another_sort() {
            for (GridPostKind kind : GridPostKind.values()) {
                List<Seat> wrong = List.of(
                                Seat.of(PostSample.SOUTH),
                                Seat.inTeam(PostSample.SOUTH, PostSample.COURT),
                                Seat.ofBuilding(PostSample.SOUTH, PostSample.FIRST),
                                new Seat(
                                        PostSample.SOUTH, Optional.of(PostSample.COURT), Optional.of(PostSample.FIRST)))
                        .stream()
                        .filter(seat -> !seat.equals(PostSample.seat(kind)))
                        .toList();
                assertEquals(3, wrong.size());
                wrong.forEach(seat -> rule.breaks(candidacy(kind, seat), Map.of("post", kind, "grid", "南网格")));
            }
        }

        @Test
        void violated_by_a_grid_that_is_not_there() {
            rule.breaks(
                    candidacy(GridPostKind.GRID_HEAD, Seat.of(Id.of("elsewhere"))),
                    Map.of("post", GridPostKind.GRID_HEAD, "grid", ""));
        }

        @Test
        void boundary_is_what_lies_in_another_grid() {
            rule.breaks(candidacy(GridPostKind.BUILDING_HEAD, Seat.ofBuilding(PostSample.SOUTH, PostSample.THIRD)));
            rule.holds(candidacy(GridPostKind.BUILDING_HEAD, Seat.ofBuilding(PostSample.NORTH, PostSample.THIRD)));
            rule.breaks(candidacy(GridPostKind.YOUTH_VOLUNTEER, Seat.inTeam(PostSample.NORTH, PostSample.COURT)));
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            GridPostForm form = PostSample.form(GridPostKind.GRID_HEAD);
            rule.breaks(
                    new PostCandidacy(form, NONE, Optional.empty(), 0, PostSample.TERMS),
                    Map.of("post", GridPostKind.GRID_HEAD, "grid", ""));
            rule.holds(new PostCandidacy(form, NONE, Optional.of(PostSample.DIVISION), 0, PostSample.TERMS));
        }

        private PostCandidacy candidacy(GridPostKind kind, Seat seat) {
            return PostSample.candidacy(GridPostForm.of(kind, Id.of("person-1"), seat));
        }
    }

    @Nested
    @RuleTest("grid-post-terms-overlap")
    class grid_post_terms_overlap {
        private final RuleCase<GridPostRules.Terms> rule = RuleCase.violation(GridPostRules.TERMS_OVERLAP);
        private final GridPostForm form = PostSample.form(GridPostKind.GRID_HEAD);

        private GridPostRules.Terms after(GridPostForm before, LocalDate until) {
            Period held = Period.between(TODAY.minusYears(4), until);
            GridPost other = new GridPost(
                    PostSample.DIVISION.community(),
                    Id.of("post-0"),
                    before,
                    NONE,
                    GridPostStatus.ENDED,
                    false,
                    Optional.of(held),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            PastPost post = PastPost.of(form, TODAY.minusYears(1));
            return new GridPostRules.Terms(post, post.term(TODAY), List.of(other));
        }

        @Test
        void satisfied_by_a_person_without_a_post_before() {
            PastPost post = PastPost.of(form, TODAY);
            rule.holds(new GridPostRules.Terms(post, post.term(TODAY), List.of()));
        }

        @Test
        void violated_by_the_same_post_at_the_same_time() {
            rule.breaks(
                    after(form, TODAY),
                    Map.of("post", GridPostKind.GRID_HEAD, "from", TODAY.minusYears(4), "until", TODAY));
        }

        @Test
        void satisfied_by_another_post_or_place_at_the_same_time() {
            rule.holds(after(form.at(Seat.of(PostSample.NORTH)), TODAY));
            rule.holds(after(PostSample.form(GridPostKind.GRID_MEMBER), TODAY));
        }

        @Test
        void boundary_is_the_day_on_which_the_term_before_ended() {
            rule.holds(after(form, TODAY.minusYears(1)));
            rule.breaks(after(form, TODAY.minusYears(1).plusDays(1)));
        }
    }

    @Nested
    @RuleTest("grid-post-one-per-person")
    class grid_post_one_per_person {
        private final RuleCase<PostCandidacy> rule = RuleCase.warning(GridPostRules.ONE_PER_PERSON);

        @Test
        void satisfied_by_a_person_without_a_post() {
            rule.holds(candidacy(0, PostSample.TERMS));
        }

        @Test
        void violated_by_a_person_with_two() {
            rule.breaks(candidacy(2, PostSample.TERMS), Map.of("post", GridPostKind.GRID_HEAD, "others", 2));
        }

        @Test
        void boundary_is_one_other_post() {
            rule.breaks(candidacy(1, PostSample.TERMS));
            rule.holds(candidacy(0, PostSample.TERMS));
        }

        private PostCandidacy candidacy(int others, GridTerms terms) {
            return new PostCandidacy(
                    PostSample.form(GridPostKind.GRID_HEAD), NONE, Optional.of(PostSample.DIVISION), others, terms);
        }
    }

    @Nested
    @RuleTest("grid-post-lives-or-works-there")
    class grid_post_lives_or_works_there {
        private final RuleCase<PostCandidacy> rule = RuleCase.warning(GridPostRules.LIVES_OR_WORKS);
        private final GridPostForm stranger =
                GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-1"), Seat.of(PostSample.SOUTH));

        @Test
        void satisfied_by_a_person_who_lives_or_works_in_any_building_of_the_grid() {
            rule.holds(PostSample.candidacy(stranger.tie(Tie.livesIn(PostSample.FIRST))));
            rule.holds(PostSample.candidacy(stranger.tie(Tie.worksIn(PostSample.SECOND))));
        }

        @Test
        void violated_by_a_person_who_lives_in_the_next_grid() {
            rule.breaks(
                    PostSample.candidacy(stranger.tie(Tie.livesIn(PostSample.THIRD))),
                    Map.of("post", GridPostKind.GRID_MEMBER, "grid", "南网格"));
        }

        @Test
        void boundary_is_what_is_not_known() {
            rule.breaks(PostSample.candidacy(stranger));
            rule.holds(PostSample.candidacy(stranger.tie(Tie.worksIn(PostSample.FIRST))));
        }

        @Test
        void boundary_is_a_grid_that_is_not_there_which_another_rule_finds() {
            PostCandidacy nowhere = PostSample.candidacy(
                    GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-1"), Seat.of(Id.of("elsewhere"))));
            rule.holds(nowhere);
            RuleCase.violation(GridPostRules.SEAT).breaks(nowhere);
            rule.breaks(PostSample.candidacy(stranger));
            rule.holds(PostSample.candidacy(stranger.tie(Tie.worksIn(PostSample.FIRST))));
        }
    }

    @Nested
    @RuleTest("grid-liaison-from-enterprise")
    class grid_liaison_from_enterprise {
        private final RuleCase<PostCandidacy> rule = RuleCase.warning(GridPostRules.LIAISON);

        @Test
        void satisfied_by_an_employee_of_an_enterprise() {
            rule.holds(candidacy(GridPostKind.PARTY_LIAISON, FACTORY, PostSample.TERMS));
        }

        @Test
        void violated_by_a_teacher() {
            rule.breaks(candidacy(GridPostKind.PARTY_LIAISON, SCHOOL, PostSample.TERMS), Map.of("grid", "南网格"));
        }

        @Test
        void boundary_is_an_employer_that_is_not_known_and_what_the_charter_says() {
            rule.breaks(candidacy(GridPostKind.PARTY_LIAISON, NONE, PostSample.TERMS));
            rule.holds(candidacy(
                    GridPostKind.PARTY_LIAISON, NONE, PostSample.terms("grid.liaisonFromEnterprise", "false")));
        }

        @Test
        void boundary_is_every_other_post_for_which_no_enterprise_is_needed() {
            for (GridPostKind kind : GridPostKind.values()) {
                rule.breaksIf(kind == GridPostKind.PARTY_LIAISON, candidacy(kind, SCHOOL, PostSample.TERMS));
            }
        }

        private PostCandidacy candidacy(GridPostKind kind, Optional<Employer> employer, GridTerms terms) {
            return new PostCandidacy(PostSample.form(kind), employer, Optional.of(PostSample.DIVISION), 0, terms);
        }
    }

    @Nested
    @RuleTest("grid-post-employer")
    class grid_post_employer {
        private final RuleCase<Employment> rule = RuleCase.violation(GridPostRules.EMPLOYER);

        @Test
        void satisfied_by_the_same_employer() {
            rule.holds(new Employment(GridPostKind.BUILDING_HEAD, FACTORY, FACTORY));
            rule.holds(new Employment(GridPostKind.BUILDING_HEAD, NONE, NONE));
        }

        @Test
        void violated_by_another_employer() {
            rule.breaks(
                    new Employment(GridPostKind.BUILDING_HEAD, FACTORY, SCHOOL),
                    Map.of("post", GridPostKind.BUILDING_HEAD));
        }

        @Test
        void boundary_is_an_employer_that_came_went_or_is_no_enterprise_any_more() {
            rule.breaks(new Employment(GridPostKind.BUILDING_HEAD, FACTORY, NONE));
            rule.breaks(new Employment(GridPostKind.BUILDING_HEAD, NONE, FACTORY));
            Optional<Employer> ceased = Optional.of(new Employer(PostSample.FACTORY.organisation(), false));
            rule.breaks(new Employment(GridPostKind.BUILDING_HEAD, FACTORY, ceased));
            rule.holds(new Employment(GridPostKind.BUILDING_HEAD, ceased, ceased));
        }
    }

    @Nested
    @RuleTest("grid-post-employer-changed")
    class grid_post_employer_changed {
        private final RuleCase<Employment> rule = RuleCase.warning(GridPostRules.EMPLOYER_CHANGED);

        @Test
        void satisfied_by_the_same_employer() {
            rule.holds(new Employment(GridPostKind.PARTY_LIAISON, FACTORY, FACTORY));
        }

        @Test
        void violated_by_a_liaison_who_left_the_enterprise() {
            rule.breaks(
                    new Employment(GridPostKind.PARTY_LIAISON, FACTORY, SCHOOL),
                    Map.of("post", GridPostKind.PARTY_LIAISON));
        }

        @Test
        void boundary_is_no_employer_then_and_now() {
            rule.holds(new Employment(GridPostKind.PARTY_LIAISON, NONE, NONE));
            rule.breaks(new Employment(GridPostKind.PARTY_LIAISON, FACTORY, NONE));
        }
    }

    @Nested
    @RuleTest("grid-post-step")
    class grid_post_step {
        private static final Map<GridPostStatus, EnumSet<GridPostStep>> ALLOWED = Map.of(
                GridPostStatus.NOMINATED, EnumSet.of(GridPostStep.CONSENT, GridPostStep.END),
                GridPostStatus.CONSENTED, EnumSet.of(GridPostStep.APPOINT, GridPostStep.END),
                GridPostStatus.APPOINTED, EnumSet.of(GridPostStep.PUBLICISE, GridPostStep.EXTEND, GridPostStep.END),
                GridPostStatus.PUBLICISED, EnumSet.of(GridPostStep.EXTEND, GridPostStep.END),
                GridPostStatus.ENDED, EnumSet.noneOf(GridPostStep.class));

        private final RuleCase<Move<GridPostStatus, GridPostStep>> rule = RuleCase.violation(GridPostRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (GridPostStatus status : GridPostStatus.values()) {
                for (GridPostStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_appointing_a_person_who_has_not_agreed() {
            rule.breaks(
                    new Move<>(GridPostStatus.NOMINATED, GridPostStep.APPOINT),
                    Map.of(
                            "status",
                            GridPostStatus.NOMINATED,
                            "step",
                            GridPostStep.APPOINT,
                            "allowed",
                            Label.all(ALLOWED.get(GridPostStatus.NOMINATED))));
        }

        @Test
        void boundary_is_the_end_after_which_there_is_no_step_at_all() {
            rule.holds(new Move<>(GridPostStatus.PUBLICISED, GridPostStep.END));
            for (GridPostStep step : GridPostStep.values()) {
                rule.breaks(new Move<>(GridPostStatus.ENDED, step));
            }
        }
    }

    @Nested
    @RuleTest("grid-post-term")
    class grid_post_term {
        private final RuleCase<Tenure> rule = RuleCase.violation(GridPostRules.TERM);

        @Test
        void satisfied_by_a_year() {
            rule.holds(new Tenure(TODAY, TODAY.plusYears(1), TODAY, PostSample.TERMS));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(
                    new Tenure(TODAY, TODAY.minusDays(1), TODAY, PostSample.TERMS),
                    Map.of("from", TODAY, "until", TODAY.minusDays(1)));
        }

        @Test
        void boundary_is_a_single_day() {
            rule.breaks(new Tenure(TODAY, TODAY, TODAY, PostSample.TERMS));
            rule.holds(new Tenure(TODAY, TODAY.plusDays(1), TODAY, PostSample.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-post-term-length")
    class grid_post_term_length {
        private final RuleCase<Tenure> rule = RuleCase.warning(GridPostRules.TERM_LENGTH);

        @Test
        void satisfied_by_a_year() {
            rule.holds(new Tenure(TODAY, TODAY.plusYears(1), TODAY, PostSample.TERMS));
        }

        @Test
        void violated_by_ten_years() {
            rule.breaks(
                    new Tenure(TODAY, TODAY.plusYears(10), TODAY, PostSample.TERMS),
                    Map.of("until", TODAY.plusYears(10), "latest", TODAY.plusYears(3), "months", 36));
        }

        @Test
        void boundary_is_thirty_six_months() {
            LocalDate latest = TODAY.plusMonths(36);
            rule.holds(new Tenure(TODAY, latest, TODAY, PostSample.TERMS));
            rule.breaks(new Tenure(TODAY, latest.plusDays(1), TODAY, PostSample.TERMS));
        }

        @Test
        void boundary_of_what_is_added_is_counted_from_today() {
            LocalDate end = TODAY.plusMonths(2);
            rule.holds(new Tenure(end, TODAY.plusMonths(36), TODAY, PostSample.TERMS));
            rule.breaks(new Tenure(end, end.plusMonths(36), TODAY, PostSample.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-post-term-running")
    class grid_post_term_running {
        private final RuleCase<TermOnDay> rule = RuleCase.violation(GridPostRules.TERM_RUNNING);

        @Test
        void satisfied_by_a_term_that_runs_and_by_a_post_without_one() {
            rule.holds(until(GridPostStatus.PUBLICISED, TODAY.plusYears(1)));
            GridPost nominated = PostSample.post(
                    "post-1", PostSample.form(GridPostKind.GRID_HEAD), GridPostStatus.NOMINATED, Optional.empty());
            rule.holds(new TermOnDay(nominated, TODAY));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            rule.breaks(
                    until(GridPostStatus.PUBLICISED, TODAY.minusYears(1)),
                    Map.of("post", GridPostKind.GRID_HEAD, "until", TODAY.minusYears(1), "id", "post-1"));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(until(GridPostStatus.APPOINTED, TODAY.plusDays(1)));
            rule.breaks(until(GridPostStatus.APPOINTED, TODAY));
        }
    }

    @Nested
    @RuleTest("grid-post-term-over")
    class grid_post_term_over {
        private final RuleCase<TermOnDay> rule = RuleCase.warning(GridPostRules.TERM_OVER);

        @Test
        void satisfied_within_the_term() {
            rule.holds(until(GridPostStatus.PUBLICISED, TODAY.plusMonths(3)));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            rule.breaks(
                    until(GridPostStatus.APPOINTED, TODAY.minusYears(1)),
                    Map.of("post", GridPostKind.GRID_HEAD, "until", TODAY.minusYears(1), "id", "post-1"));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(until(GridPostStatus.PUBLICISED, TODAY.plusDays(1)));
            rule.breaks(until(GridPostStatus.PUBLICISED, TODAY));
        }

        @Test
        void boundary_is_a_post_that_was_ended() {
            rule.holds(until(GridPostStatus.ENDED, TODAY.minusYears(1)));
            rule.breaks(until(GridPostStatus.PUBLICISED, TODAY.minusYears(1)));
        }
    }

    @Nested
    @RuleTest("grid-post-seat-gone")
    class grid_post_seat_gone {
        private final Division other = PostSample.division(
                Id.of("division-2"),
                TODAY.plusMonths(1),
                PostSample.grid(PostSample.NORTH, 1, "全网格", GridNature.BASIC, PostSample.PREMISES.keySet(), List.of()));
        private final RuleCase<List<Division>> rule = RuleCase.warning(GridPostRules.SEAT_GONE)
                .on(divisions ->
                        new Placed(PostSample.held("post-1", PostSample.form(GridPostKind.GRID_HEAD)), divisions));

        @Test
        void satisfied_by_a_place_of_the_division_in_force() {
            rule.holds(List.of(PostSample.DIVISION));
        }

        @Test
        void violated_by_a_grid_that_is_no_more() {
            rule.breaks(List.of(other), Map.of("post", GridPostKind.GRID_HEAD, "id", "post-1"));
        }

        @Test
        void boundary_lies_between_one_division_of_several_and_none() {
            rule.holds(List.of(other, PostSample.DIVISION));
            rule.breaks(List.of());
        }
    }

    private static TermOnDay until(GridPostStatus status, LocalDate end) {
        return new TermOnDay(
                PostSample.post(
                        "post-1",
                        PostSample.form(GridPostKind.GRID_HEAD),
                        status,
                        Optional.of(Period.between(TODAY.minusYears(3), end))),
                TODAY);
    }
}
