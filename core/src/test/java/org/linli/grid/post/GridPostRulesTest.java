package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class GridPostRulesTest {
    private static final LocalDate TODAY = PostSample.TODAY;

    private static Finding found(Severity severity, Optional<Finding> found) {
        Finding finding = Explained.of(found);
        assertEquals(severity, finding.severity());
        return finding;
    }

    @Nested
    @RuleTest("grid-post-seat")
    class grid_post_seat {
        @Test
        void satisfied_by_the_right_place_for_every_post() {
            for (GridPostKind kind : GridPostKind.values()) {
                assertEquals(Optional.empty(), ask(kind, PostSample.seat(kind)));
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
                wrong.forEach(seat -> assertEquals(
                        Map.of("post", Label.of(kind), "grid", "南网格"),
                        found(Severity.VIOLATION, ask(kind, seat)).figures()));
            }
        }

        @Test
        void violated_by_a_grid_that_is_not_there() {
            Finding finding = found(Severity.VIOLATION, ask(GridPostKind.GRID_HEAD, Seat.of(Id.of("elsewhere"))));
            assertEquals("elsewhere", finding.figures().get("grid"));
        }

        @Test
        void boundary_is_what_lies_in_another_grid() {
            assertTrue(ask(GridPostKind.BUILDING_HEAD, Seat.ofBuilding(PostSample.SOUTH, PostSample.THIRD))
                    .isPresent());
            assertTrue(ask(GridPostKind.BUILDING_HEAD, Seat.ofBuilding(PostSample.NORTH, PostSample.THIRD))
                    .isEmpty());
            assertTrue(ask(GridPostKind.YOUTH_VOLUNTEER, Seat.inTeam(PostSample.NORTH, PostSample.COURT))
                    .isPresent());
        }

        @Test
        void boundary_is_a_community_that_was_never_divided() {
            GridPostForm form = PostSample.form(GridPostKind.GRID_HEAD);
            assertTrue(GridPostRules.SEAT
                    .check(new PostCandidacy(form, Optional.empty(), Optional.empty(), 0, PostSample.TERMS))
                    .isPresent());
        }

        private Optional<Finding> ask(GridPostKind kind, Seat seat) {
            return GridPostRules.SEAT.check(PostSample.candidacy(GridPostForm.of(kind, Id.of("person-1"), seat)));
        }
    }

    @Nested
    @RuleTest("grid-post-one-per-person")
    class grid_post_one_per_person {
        @Test
        void satisfied_by_somebody_without_a_post() {
            assertEquals(Optional.empty(), ask(0, PostSample.TERMS));
        }

        @Test
        void violated_by_somebody_with_two() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.GRID_HEAD), "others", 2L),
                    found(Severity.VIOLATION, ask(2, PostSample.TERMS)).figures());
        }

        @Test
        void boundary_is_one_other_post_and_what_the_charter_says() {
            assertTrue(ask(1, PostSample.TERMS).isPresent());
            assertTrue(
                    ask(1, PostSample.terms("grid.onePostPerPerson", "false")).isEmpty());
        }

        private Optional<Finding> ask(int others, GridTerms terms) {
            return GridPostRules.ONE_PER_PERSON.check(new PostCandidacy(
                    PostSample.form(GridPostKind.GRID_HEAD),
                    Optional.empty(),
                    Optional.of(PostSample.DIVISION),
                    others,
                    terms));
        }
    }

    @Nested
    @RuleTest("grid-post-lives-or-works-there")
    class grid_post_lives_or_works_there {
        private final GridPostForm stranger =
                GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-1"), Seat.of(PostSample.SOUTH));

        @Test
        void satisfied_by_who_lives_or_works_in_any_building_of_the_grid() {
            assertEquals(Optional.empty(), ask(stranger.tie(Tie.livesIn(PostSample.FIRST)), PostSample.TERMS));
            assertEquals(Optional.empty(), ask(stranger.tie(Tie.worksIn(PostSample.SECOND)), PostSample.TERMS));
        }

        @Test
        void violated_by_who_lives_in_the_next_grid() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.GRID_MEMBER), "grid", "南网格"),
                    found(Severity.VIOLATION, ask(stranger.tie(Tie.livesIn(PostSample.THIRD)), PostSample.TERMS))
                            .figures());
        }

        @Test
        void boundary_is_what_is_not_known_and_what_the_charter_says() {
            assertTrue(ask(stranger, PostSample.TERMS).isPresent());
            assertTrue(ask(stranger, PostSample.terms("grid.livesOrWorksThere", "false"))
                    .isEmpty());
        }

        @Test
        void boundary_is_a_grid_that_is_not_there_which_another_rule_finds() {
            GridPostForm nowhere =
                    GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-1"), Seat.of(Id.of("elsewhere")));
            assertTrue(ask(nowhere, PostSample.TERMS).isEmpty());
            assertTrue(GridPostRules.SEAT.check(PostSample.candidacy(nowhere)).isPresent());
        }

        private Optional<Finding> ask(GridPostForm form, GridTerms terms) {
            return GridPostRules.LIVES_OR_WORKS.check(PostSample.candidacy(form, terms));
        }
    }

    @Nested
    @RuleTest("grid-liaison-from-enterprise")
    class grid_liaison_from_enterprise {
        @Test
        void satisfied_by_an_employee_of_an_enterprise() {
            assertEquals(
                    Optional.empty(),
                    ask(GridPostKind.PARTY_LIAISON, Optional.of(PostSample.FACTORY), PostSample.TERMS));
        }

        @Test
        void violated_by_a_teacher() {
            assertEquals(
                    Map.of("grid", "南网格"),
                    found(
                                    Severity.VIOLATION,
                                    ask(GridPostKind.PARTY_LIAISON, Optional.of(PostSample.SCHOOL), PostSample.TERMS))
                            .figures());
        }

        @Test
        void boundary_is_an_employer_that_is_not_known_and_what_the_charter_says() {
            assertTrue(ask(GridPostKind.PARTY_LIAISON, Optional.empty(), PostSample.TERMS)
                    .isPresent());
            assertTrue(ask(
                            GridPostKind.PARTY_LIAISON,
                            Optional.empty(),
                            PostSample.terms("grid.liaisonFromEnterprise", "false"))
                    .isEmpty());
        }

        @Test
        void boundary_is_every_other_post_which_anybody_may_hold() {
            for (GridPostKind kind : GridPostKind.values()) {
                assertEquals(
                        kind == GridPostKind.PARTY_LIAISON,
                        ask(kind, Optional.of(PostSample.SCHOOL), PostSample.TERMS)
                                .isPresent());
            }
        }

        private Optional<Finding> ask(GridPostKind kind, Optional<Employer> employer, GridTerms terms) {
            return GridPostRules.LIAISON.check(
                    new PostCandidacy(PostSample.form(kind), employer, Optional.of(PostSample.DIVISION), 0, terms));
        }
    }

    @Nested
    @RuleTest("grid-post-employer")
    class grid_post_employer {
        @Test
        void satisfied_by_the_same_employer() {
            assertEquals(Optional.empty(), ask(Optional.of(PostSample.FACTORY), Optional.of(PostSample.FACTORY)));
            assertEquals(Optional.empty(), ask(Optional.empty(), Optional.empty()));
        }

        @Test
        void violated_by_another_employer() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.BUILDING_HEAD)),
                    found(Severity.VIOLATION, ask(Optional.of(PostSample.FACTORY), Optional.of(PostSample.SCHOOL)))
                            .figures());
        }

        @Test
        void boundary_is_an_employer_that_came_went_or_is_no_enterprise_any_more() {
            Optional<Employer> factory = Optional.of(PostSample.FACTORY);
            assertTrue(ask(factory, Optional.empty()).isPresent());
            assertTrue(ask(Optional.empty(), factory).isPresent());
            assertTrue(ask(factory, Optional.of(new Employer(PostSample.FACTORY.organisation(), false)))
                    .isPresent());
        }

        private Optional<Finding> ask(Optional<Employer> nominated, Optional<Employer> now) {
            return GridPostRules.EMPLOYER.check(new Employment(GridPostKind.BUILDING_HEAD, nominated, now));
        }
    }

    @Nested
    @RuleTest("grid-post-employer-changed")
    class grid_post_employer_changed {
        private final Optional<Employer> factory = Optional.of(PostSample.FACTORY);

        @Test
        void satisfied_by_the_same_employer() {
            assertEquals(Optional.empty(), ask(factory, factory));
        }

        @Test
        void violated_by_a_liaison_who_left_the_enterprise() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.PARTY_LIAISON)),
                    found(Severity.WARNING, ask(factory, Optional.of(PostSample.SCHOOL)))
                            .figures());
        }

        @Test
        void boundary_is_no_employer_then_and_now() {
            assertEquals(Optional.empty(), ask(Optional.empty(), Optional.empty()));
            assertTrue(ask(factory, Optional.empty()).isPresent());
        }

        private Optional<Finding> ask(Optional<Employer> nominated, Optional<Employer> now) {
            return GridPostRules.EMPLOYER_CHANGED.check(new Employment(GridPostKind.PARTY_LIAISON, nominated, now));
        }
    }

    @Nested
    @RuleTest("grid-post-step")
    class grid_post_step {
        @Test
        void satisfied_by_every_line_of_the_table() {
            assertEquals(9, GridPost.LIFE_CYCLE.transitions().size());
            GridPost.LIFE_CYCLE
                    .transitions()
                    .forEach(line -> assertEquals(Optional.empty(), ask(line.from(), line.step())));
        }

        @Test
        void violated_by_appointing_who_has_not_agreed() {
            assertEquals(
                    Map.of("status", Label.of(GridPostStatus.NOMINATED), "step", Label.of(GridPostStep.APPOINT)),
                    found(Severity.VIOLATION, ask(GridPostStatus.NOMINATED, GridPostStep.APPOINT))
                            .figures());
        }

        @Test
        void boundary_is_what_has_ended_and_takes_no_step_at_all() {
            for (GridPostStep step : GridPostStep.values()) {
                assertTrue(ask(GridPostStatus.ENDED, step).isPresent(), step::name);
            }
        }

        private Optional<Finding> ask(GridPostStatus status, GridPostStep step) {
            return GridPostRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("grid-post-term")
    class grid_post_term {
        @Test
        void satisfied_by_a_year() {
            assertEquals(Optional.empty(), ask(TODAY.plusYears(1)));
        }

        @Test
        void violated_by_ten_years() {
            assertEquals(
                    Map.of("from", TODAY, "until", TODAY.plusYears(10), "latest", TODAY.plusYears(3), "months", 36L),
                    found(Severity.VIOLATION, ask(TODAY.plusYears(10))).figures());
        }

        @Test
        void boundary_is_a_single_day_and_thirty_six_months() {
            assertTrue(ask(TODAY).isPresent());
            assertTrue(ask(TODAY.plusDays(1)).isEmpty());
            assertTrue(ask(TODAY.plusMonths(36)).isEmpty());
            assertTrue(ask(TODAY.plusMonths(36).plusDays(1)).isPresent());
        }

        @Test
        void boundary_of_what_is_added_is_counted_from_today() {
            LocalDate end = TODAY.plusMonths(2);
            assertTrue(GridPostRules.TERM
                    .check(new Tenure(end, end, TODAY, PostSample.TERMS))
                    .isPresent());
            assertTrue(GridPostRules.TERM
                    .check(new Tenure(end, TODAY.plusMonths(36), TODAY, PostSample.TERMS))
                    .isEmpty());
            assertTrue(GridPostRules.TERM
                    .check(new Tenure(end, end.plusMonths(36), TODAY, PostSample.TERMS))
                    .isPresent());
        }

        private Optional<Finding> ask(LocalDate until) {
            return GridPostRules.TERM.check(new Tenure(TODAY, until, TODAY, PostSample.TERMS));
        }
    }

    @Nested
    @RuleTest("grid-post-term-running")
    class grid_post_term_running {
        @Test
        void satisfied_by_a_term_that_runs_and_by_a_post_without_one() {
            assertEquals(Optional.empty(), ask(GridPostStatus.PUBLICISED, TODAY.plusYears(1)));
            GridPost nominated = PostSample.post(
                    "post-1", PostSample.form(GridPostKind.GRID_HEAD), GridPostStatus.NOMINATED, Optional.empty());
            assertEquals(Optional.empty(), GridPostRules.TERM_RUNNING.check(new TermOnDay(nominated, TODAY)));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.GRID_HEAD), "until", TODAY.minusYears(1), "id", "post-1"),
                    found(Severity.VIOLATION, ask(GridPostStatus.PUBLICISED, TODAY.minusYears(1)))
                            .figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertTrue(ask(GridPostStatus.APPOINTED, TODAY.plusDays(1)).isEmpty());
            assertTrue(ask(GridPostStatus.APPOINTED, TODAY).isPresent());
        }

        private Optional<Finding> ask(GridPostStatus status, LocalDate end) {
            return GridPostRules.TERM_RUNNING.check(until(status, end));
        }
    }

    @Nested
    @RuleTest("grid-post-term-over")
    class grid_post_term_over {
        @Test
        void satisfied_within_the_term() {
            assertEquals(Optional.empty(), ask(GridPostStatus.PUBLICISED, TODAY.plusMonths(3)));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.GRID_HEAD), "until", TODAY.minusYears(1), "id", "post-1"),
                    found(Severity.WARNING, ask(GridPostStatus.APPOINTED, TODAY.minusYears(1)))
                            .figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertTrue(ask(GridPostStatus.PUBLICISED, TODAY.plusDays(1)).isEmpty());
            assertTrue(ask(GridPostStatus.PUBLICISED, TODAY).isPresent());
        }

        @Test
        void boundary_is_what_somebody_has_ended() {
            assertTrue(ask(GridPostStatus.ENDED, TODAY.minusYears(1)).isEmpty());
        }

        private Optional<Finding> ask(GridPostStatus status, LocalDate end) {
            return GridPostRules.TERM_OVER.check(until(status, end));
        }
    }

    @Nested
    @RuleTest("grid-post-seat-gone")
    class grid_post_seat_gone {
        private final Division other = PostSample.division(
                Id.of("division-2"),
                TODAY.plusMonths(1),
                PostSample.grid(PostSample.NORTH, 1, "全网格", GridNature.BASIC, PostSample.PREMISES.keySet(), List.of()));

        @Test
        void satisfied_by_a_place_of_the_division_in_force() {
            assertEquals(Optional.empty(), ask(List.of(PostSample.DIVISION)));
        }

        @Test
        void violated_by_a_grid_that_is_no_more() {
            assertEquals(
                    Map.of("post", Label.of(GridPostKind.GRID_HEAD), "id", "post-1"),
                    found(Severity.WARNING, ask(List.of(other))).figures());
        }

        @Test
        void boundary_lies_between_one_division_of_several_and_none() {
            assertTrue(ask(List.of(other, PostSample.DIVISION)).isEmpty());
            assertTrue(ask(List.of()).isPresent());
        }

        private Optional<Finding> ask(List<Division> divisions) {
            GridPost post = PostSample.held("post-1", PostSample.form(GridPostKind.GRID_HEAD));
            return GridPostRules.SEAT_GONE.check(new Placed(post, divisions));
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
