package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

class GridPostTest {
    private static final LocalDate TODAY = PostSample.TODAY;
    private static final LocalDate END = TODAY.plusYears(2);
    private static final GridPostForm FORM = PostSample.form(GridPostKind.GRID_HEAD);
    private static final PostCandidacy CANDIDACY = PostSample.candidacy(FORM);
    private static final GridStaff NOBODY = PostSample.staff(List.of());

    @Test
    void nominated_it_knows_the_employer_and_has_no_term() {
        Decision<GridPost> decision = nominate(CANDIDACY);
        GridPost post = decision.orElseThrow();
        assertEquals(GridPostStatus.NOMINATED, post.status());
        assertEquals(Optional.of(PostSample.FACTORY), post.employer());
        assertEquals(Optional.empty(), post.term());
        assertEquals(List.of(new GridPostEvent.GridPostNominated(post.id(), FORM, post.employer())), decision.events());
    }

    @Test
    void everything_against_a_nomination_is_told_at_once() {
        GridPostForm wrong = new GridPostForm(
                GridPostKind.PARTY_LIAISON,
                Id.of("person-1"),
                Seat.ofBuilding(PostSample.SOUTH, PostSample.FIRST),
                Optional.of(Tie.livesIn(PostSample.THIRD)),
                false);
        PostCandidacy candidacy = new PostCandidacy(
                wrong, Optional.of(PostSample.SCHOOL), Optional.of(PostSample.DIVISION), 1, PostSample.TERMS);
        assertEquals(
                List.of(
                        "grid-post-seat",
                        "grid-post-one-per-person",
                        "grid-post-lives-or-works-there",
                        "grid-liaison-from-enterprise"),
                refused(nominate(candidacy)));
    }

    @Test
    void it_goes_all_the_way() {
        GridPost consented = nominate(CANDIDACY).orElseThrow().consent(true).orElseThrow();
        assertTrue(consented.publishesMobile());
        Decision<GridPost> appointing = consented.appoint(END, CANDIDACY, NOBODY, TODAY);
        GridPost appointed = appointing.orElseThrow();
        Period term = Period.between(TODAY, END);
        assertEquals(Optional.of(term), appointed.term());
        assertEquals(List.of(new GridPostEvent.GridPostAppointed(appointed.id(), term)), appointing.events());
        assertTrue(appointed.isHeldOn(TODAY) && appointed.isHeldOn(END.minusDays(1)));
        assertFalse(appointed.isHeldOn(TODAY.minusDays(1)) || appointed.isHeldOn(END));
        GridPost publicised = appointed.publicise(TODAY.plusDays(3)).orElseThrow();
        assertEquals(GridPostStatus.PUBLICISED, publicised.status());
        Decision<GridPost> ending = publicised.end(GridPostEnd.LEFT, NOBODY, TODAY.plusYears(1));
        GridPost ended = ending.orElseThrow();
        Ending how = new Ending(
                GridPostEnd.LEFT, TODAY.plusYears(1), Optional.empty(), GridPostStatus.PUBLICISED, Optional.of(term));
        assertEquals(Optional.of(how), ended.ending());
        assertEquals(Optional.of(Period.between(TODAY, TODAY.plusYears(1))), ended.term());
        assertEquals(List.of(new GridPostEvent.GridPostEnded(ended.id(), how, ended.term())), ending.events());
        assertTrue(ended.publishesMobile(), "what was consented to is known of the past too");
    }

    @Test
    void the_mobile_number_is_published_only_with_consent() {
        GridPost nominated = nominate(CANDIDACY).orElseThrow();
        assertFalse(nominated.publishesMobile());
        assertFalse(nominated.consent(false).orElseThrow().publishesMobile());
        assertTrue(nominated.consent(true).orElseThrow().publishesMobile());
    }

    @Test
    void every_step_from_every_state_is_taken_or_refused_as_the_table_says() {
        Map<GridPostStep, Map<GridPostStatus, GridPostStatus>> table = Map.of(
                GridPostStep.CONSENT,
                Map.of(GridPostStatus.NOMINATED, GridPostStatus.CONSENTED),
                GridPostStep.APPOINT,
                Map.of(GridPostStatus.CONSENTED, GridPostStatus.APPOINTED),
                GridPostStep.PUBLICISE,
                Map.of(GridPostStatus.APPOINTED, GridPostStatus.PUBLICISED),
                GridPostStep.EXTEND,
                Map.of(
                        GridPostStatus.APPOINTED, GridPostStatus.APPOINTED,
                        GridPostStatus.PUBLICISED, GridPostStatus.PUBLICISED),
                GridPostStep.END,
                Map.of(
                        GridPostStatus.NOMINATED, GridPostStatus.ENDED,
                        GridPostStatus.CONSENTED, GridPostStatus.ENDED,
                        GridPostStatus.APPOINTED, GridPostStatus.ENDED,
                        GridPostStatus.PUBLICISED, GridPostStatus.ENDED));
        int refused = 0;
        for (Map.Entry<GridPostStatus, GridPost> at : inEveryState().entrySet()) {
            for (GridPostStep step : GridPostStep.values()) {
                Decision<GridPost> decision = take(at.getValue(), step);
                Optional<GridPostStatus> next =
                        Optional.ofNullable(table.get(step).get(at.getKey()));
                assertEquals(next, decision.outcomeIfAccepted().map(GridPost::status), at.getKey() + " " + step);
                if (next.isEmpty()) {
                    refused++;
                    assertEquals("grid-post-step", Explained.only(decision).code());
                }
            }
        }
        assertEquals(25 - 9, refused);
    }

    @Test
    void who_has_come_to_another_employer_or_another_post_is_not_appointed() {
        GridPost consented = inEveryState().get(GridPostStatus.CONSENTED);
        PostCandidacy changed = new PostCandidacy(
                FORM, Optional.of(PostSample.SCHOOL), Optional.of(PostSample.DIVISION), 1, PostSample.TERMS);
        assertEquals(
                List.of("grid-post-one-per-person", "grid-post-employer", "grid-post-term"),
                refused(consented.appoint(TODAY, changed, NOBODY, TODAY)));
    }

    @Test
    void whoever_is_extended_is_held_to_what_a_candidate_is_held_to() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        PostCandidacy changed = new PostCandidacy(
                FORM, Optional.of(PostSample.SCHOOL), Optional.of(PostSample.DIVISION), 1, PostSample.TERMS);
        assertEquals(
                List.of("grid-post-one-per-person", "grid-post-employer"),
                refused(appointed.extend(END.plusDays(1), changed, NOBODY, TODAY)));
    }

    @Test
    void whoever_leaves_before_a_division_takes_the_post_away_has_left() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        GridPost later = new PostMove(appointed)
                .endOn(GridPostEnd.RELEASED, TODAY.plusDays(30))
                .orElseThrow();
        assertTrue(later.isHeldOn(TODAY.plusDays(29)));
        GridPost left = later.end(GridPostEnd.LEFT, NOBODY, TODAY.plusDays(7)).orElseThrow();
        assertTrue(left.isHeldOn(TODAY.plusDays(6)));
        assertTrue(!left.isHeldOn(TODAY.plusDays(7)));
        assertEquals(List.of("grid-post-step"), refused(left.end(GridPostEnd.LEFT, NOBODY, TODAY.plusDays(8))));
    }

    @Test
    void an_extension_begins_where_the_term_ends_and_is_counted_from_today() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        LocalDate longest = TODAY.plusMonths(36);
        Decision<GridPost> longer = appointed.extend(longest, CANDIDACY, NOBODY, TODAY);
        assertEquals(
                Optional.of(Period.between(TODAY, longest)),
                longer.orElseThrow().term());
        assertEquals(
                "grid-post-term-length",
                Explained.only(appointed.extend(longest.plusDays(1), CANDIDACY, NOBODY, TODAY))
                        .code());
        assertEquals(
                "grid-post-term",
                Explained.only(appointed.extend(END, CANDIDACY, NOBODY, TODAY)).code());
        assertTrue(appointed
                .extend(END.plusDays(1), CANDIDACY, NOBODY, END.minusDays(1))
                .isAccepted());
        assertEquals(
                List.of("grid-post-term-running"), refused(appointed.extend(END.plusDays(1), CANDIDACY, NOBODY, END)));
    }

    @Test
    void who_ends_on_the_first_day_has_never_held_the_post() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        GridPost ended = appointed.end(GridPostEnd.RELEASED, NOBODY, TODAY).orElseThrow();
        assertEquals(Optional.empty(), ended.term());
    }

    @Test
    void who_ends_after_the_term_has_held_the_post_to_its_end() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        Optional<Period> whole = Optional.of(Period.between(TODAY, END));
        assertEquals(
                whole,
                appointed.end(GridPostEnd.RELEASED, NOBODY, END).orElseThrow().term());
        assertEquals(
                whole,
                appointed
                        .end(GridPostEnd.RELEASED, NOBODY, END.plusYears(1))
                        .orElseThrow()
                        .term());
    }

    @Test
    void a_post_is_open_until_it_has_ended_or_its_term_is_over() {
        inEveryState().forEach((status, post) -> {
            assertEquals(status != GridPostStatus.ENDED, post.isOpenOn(END.minusDays(1)), status::name);
            boolean goesOn = status == GridPostStatus.NOMINATED || status == GridPostStatus.CONSENTED;
            assertEquals(goesOn, post.isOpenOn(END), status::name);
        });
    }

    @Test
    void the_key_of_an_open_post_names_person_post_and_place_and_goes_with_the_end() {
        inEveryState()
                .forEach((status, post) -> assertEquals(
                        status == GridPostStatus.ENDED ? List.of() : List.of("person-1/GRID_HEAD/south"),
                        GridPost.OPEN_POST.valuesOf(post),
                        status::name));
        assertEquals(
                List.of("person-1/BUILDING_HEAD/b1"),
                GridPost.OPEN_POST.valuesOf(PostSample.held("post-1", PostSample.form(GridPostKind.BUILDING_HEAD))));
        assertEquals(
                List.of("person-1/YOUTH_VOLUNTEER/court"),
                GridPost.OPEN_POST.valuesOf(PostSample.held("post-1", PostSample.form(GridPostKind.YOUTH_VOLUNTEER))));
        Finding clash = Finding.violation(GridPost.OPEN_POST.clashCode()).with("id", "post-7");
        assertEquals("grid-post-once", Explained.of(Optional.of(clash)).code());
    }

    @Test
    void the_longest_ids_fit_into_the_key() {
        Id<Grid> grid = Id.of("g".repeat(Id.MAX_LENGTH));
        GridPostForm form = GridPostForm.of(
                GridPostKind.ENTERPRISE_REPRESENTATIVE,
                Id.of("p".repeat(Id.MAX_LENGTH)),
                Seat.inTeam(grid, Id.of("m".repeat(Id.MAX_LENGTH))));
        assertEquals(
                1, GridPost.OPEN_POST.valuesOf(PostSample.held("post-1", form)).size());
    }

    @Test
    void an_enterprise_manager_manages_and_does_so_at_an_enterprise() {
        GridPostForm head = PostSample.form(GridPostKind.BUILDING_HEAD);
        assertFalse(PostSample.held("post-1", head).isEnterpriseManager());
        assertTrue(PostSample.held("post-1", head.manager()).isEnterpriseManager());
        for (Optional<Employer> other : List.of(Optional.<Employer>empty(), Optional.of(PostSample.SCHOOL))) {
            PostCandidacy candidacy =
                    new PostCandidacy(head.manager(), other, Optional.of(PostSample.DIVISION), 0, PostSample.TERMS);
            assertFalse(nominate(candidacy).orElseThrow().isEnterpriseManager());
        }
    }

    @Test
    void a_post_that_is_moved_ends_on_a_day_and_a_new_one_begins_then() {
        LocalDate day = TODAY.plusMonths(2);
        GridPost before = inEveryState().get(GridPostStatus.PUBLICISED);
        PostMove.Moved moved = new PostMove(before).to(Seat.of(PostSample.NORTH), day, Id.of("post-2"));
        GridPost ended = moved.ended().orElseThrow();
        GridPost begun = moved.begun().orElseThrow();
        assertEquals(Optional.of(Period.between(TODAY, day)), ended.term());
        assertEquals(
                Optional.of(new Ending(
                        GridPostEnd.RELEASED, day, Optional.of(Id.of("post-2")), before.status(), before.term())),
                ended.ending());
        assertEquals(Optional.of(Period.between(day, END)), begun.term());
        assertEquals(Optional.of(before.id()), begun.continues());
        assertEquals(Seat.of(PostSample.NORTH), begun.seat());
        assertEquals(FORM.person(), begun.form().person());
        assertEquals(before.employer(), begun.employer());
        assertEquals(before.publishesMobile(), begun.publishesMobile());
        assertEquals(GridPostStatus.APPOINTED, begun.status(), "it has to be publicised anew");
        for (LocalDate on = TODAY; on.isBefore(END.plusDays(2)); on = on.plusDays(1)) {
            assertEquals(before.isHeldOn(on), ended.isHeldOn(on) != begun.isHeldOn(on), on.toString());
        }
        assertEquals(
                List.of(new GridPostEvent.GridPostContinued(
                        begun.id(), before.id(), FORM.at(begun.seat()), begun.term())),
                moved.begun().events());
    }

    @Test
    void what_is_still_on_its_way_is_moved_without_a_term() {
        for (GridPostStatus status : List.of(GridPostStatus.NOMINATED, GridPostStatus.CONSENTED)) {
            PostMove.Moved moved = new PostMove(inEveryState().get(status))
                    .to(Seat.of(PostSample.NORTH), TODAY.plusDays(9), Id.of("post-2"));
            assertEquals(status, moved.begun().orElseThrow().status());
            assertEquals(Optional.empty(), moved.begun().orElseThrow().term());
            assertEquals(Optional.empty(), moved.ended().orElseThrow().term());
        }
    }

    @Test
    void a_post_that_begins_after_the_move_is_held_at_the_new_place_only() {
        GridPost later = PostSample.post(
                "post-1", FORM, GridPostStatus.APPOINTED, Optional.of(Period.between(TODAY.plusDays(9), END)));
        PostMove.Moved moved = new PostMove(later).to(Seat.of(PostSample.NORTH), TODAY.plusDays(5), Id.of("post-2"));
        assertEquals(Optional.empty(), moved.ended().orElseThrow().term());
        assertEquals(later.term(), moved.begun().orElseThrow().term());
    }

    @Test
    void what_is_over_is_not_moved() {
        GridPost appointed = inEveryState().get(GridPostStatus.APPOINTED);
        PostMove.Moved late = new PostMove(appointed).to(Seat.of(PostSample.NORTH), END, Id.of("post-2"));
        assertEquals(List.of("grid-post-term-running"), refused(late.ended()));
        assertEquals(List.of("grid-post-term-running"), refused(late.begun()));
        assertTrue(new PostMove(appointed)
                .to(Seat.of(PostSample.NORTH), END.minusDays(1), Id.of("post-2"))
                .begun()
                .isAccepted());
        GridPost ended = inEveryState().get(GridPostStatus.ENDED);
        PostMove.Moved gone = new PostMove(ended).to(Seat.of(PostSample.NORTH), TODAY, Id.of("post-2"));
        assertEquals(List.of("grid-post-step"), refused(gone.ended()));
        assertFalse(gone.begun().isAccepted());
    }

    @Test
    void a_post_that_a_new_division_ends_is_held_until_its_first_day() {
        GridPost held = inEveryState().get(GridPostStatus.PUBLICISED);
        LocalDate day = TODAY.plusMonths(1);
        GridPost ended = new PostMove(held).endOn(GridPostEnd.RELEASED, day).orElseThrow();
        assertTrue(ended.isHeldOn(day.minusDays(1)));
        assertFalse(ended.isHeldOn(day));
        assertFalse(ended.status().isOpen());
        assertEquals(
                List.of("grid-post-step"), refused(new PostMove(ended).endOn(GridPostEnd.RELEASED, day.plusDays(1))));
    }

    @Test
    void what_a_revoked_division_had_ended_or_moved_stands_as_before() {
        LocalDate day = TODAY.plusMonths(1);
        for (GridPost before : inEveryState().values()) {
            if (before.status().isOpen()) {
                GridPost moved = new PostMove(before)
                        .to(Seat.of(PostSample.NORTH), day, Id.of("post-2"))
                        .ended()
                        .orElseThrow();
                assertEquals(
                        before, new PostMove(moved).undone(Optional.empty()).orElseThrow());
            }
        }
        GridPost held = inEveryState().get(GridPostStatus.PUBLICISED);
        GridPost ended = new PostMove(held).endOn(GridPostEnd.RELEASED, day).orElseThrow();
        Decision<GridPost> longer = new PostMove(ended).undone(Optional.of(END.plusDays(9)));
        Optional<Period> term = Optional.of(Period.between(TODAY, END.plusDays(9)));
        assertEquals(term, longer.orElseThrow().term());
        assertEquals(
                List.of(new GridPostEvent.GridPostRestored(held.id(), GridPostStatus.PUBLICISED, term)),
                longer.events());
    }

    private static Map<GridPostStatus, GridPost> inEveryState() {
        Map<GridPostStatus, GridPost> states = new EnumMap<>(GridPostStatus.class);
        GridPost at = nominate(CANDIDACY).orElseThrow();
        states.put(at.status(), at);
        for (GridPostStep step : List.of(GridPostStep.CONSENT, GridPostStep.APPOINT, GridPostStep.PUBLICISE)) {
            at = take(at, step).orElseThrow();
            states.put(at.status(), at);
        }
        at = at.end(GridPostEnd.LEFT, NOBODY, TODAY.plusDays(1)).orElseThrow();
        states.put(at.status(), at);
        assertEquals(GridPostStatus.values().length, states.size());
        return states;
    }

    private static Decision<GridPost> take(GridPost post, GridPostStep step) {
        return switch (step) {
            case CONSENT -> post.consent(true);
            case APPOINT -> post.appoint(END, CANDIDACY, NOBODY, TODAY);
            case PUBLICISE -> post.publicise(TODAY);
            case EXTEND -> post.extend(END.plusDays(1), CANDIDACY, NOBODY, TODAY);
            case END -> post.end(GridPostEnd.RELEASED, NOBODY, TODAY.plusDays(1));
        };
    }

    private static Decision<GridPost> nominate(PostCandidacy candidacy) {
        return GridPost.nominate(PostSample.COMMUNITY, Id.of("post-1"), candidacy);
    }
}
