package org.linli.duty.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.duty.DutyMember;
import org.linli.duty.posting.DutyPostingEvent.PlaceClaimed;
import org.linli.duty.posting.DutyPostingEvent.PlaceGivenBack;
import org.linli.duty.posting.DutyPostingEvent.PlaceHandedOn;
import org.linli.duty.posting.DutyPostingEvent.PostingAmended;
import org.linli.duty.posting.DutyPostingEvent.PostingCancelled;
import org.linli.duty.posting.DutyPostingEvent.PostingClosed;
import org.linli.duty.posting.DutyPostingEvent.PostingPublished;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.reporting.ReportSample;

/** What each step makes of a posting, compared whole, so that nothing is lost, swapped or changed on the way. */
class DutyPostingContentTest {
    private static final LocalDate TODAY = PostingSample.TODAY;
    private static final DutyMember FIRST = PostingSample.member(1);
    private static final DutyMember SECOND = PostingSample.member(2);
    private static final DutyPosting DRAFT = posting(PostingSample.FORM, DutyPostingStatus.DRAFT, List.of());
    private static final DutyClaim HELD = DutyClaim.held(FIRST, TODAY, "worker-1");

    @Test
    void drafted_amended_and_published() {
        assertEquals(DRAFT, PostingSample.draft());
        DutyPostingForm other = PostingSample.FORM.quota(5).task("带上资料");
        assertBecomes(
                posting(other, DutyPostingStatus.DRAFT, List.of()),
                new PostingAmended(PostingSample.ID, 5, PostingSample.TWO_DAYS),
                DRAFT.amend(other, Optional.empty(), PostingSample.TERMS, TODAY));
        assertBecomes(
                posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, List.of()),
                new PostingPublished(PostingSample.ID, TODAY),
                DRAFT.publish(Optional.empty(), PostingSample.TERMS, TODAY));
    }

    @Test
    void a_draft_whose_grid_is_gone_is_not_published() {
        DutyPostingRules.Site gone = new DutyPostingRules.Site(ReportSample.NORTH, false);
        assertEquals(
                List.of("duty-posting-grid"), refused(DRAFT.publish(Optional.of(gone), PostingSample.TERMS, TODAY)));
    }

    @Test
    void claimed_given_back_and_handed_on() {
        DutyPosting published = posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, List.of());
        DutyPosting held = posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, List.of(HELD));
        assertBecomes(
                held,
                new PlaceClaimed(PostingSample.ID, FIRST.report(), TODAY),
                PostingSample.claiming(published, FIRST));
        LocalDate later = TODAY.plusDays(2);
        assertBecomes(
                posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, List.of(HELD.givenBack(later, "有事"))),
                new PlaceGivenBack(PostingSample.ID, FIRST.report(), later),
                held.giveBack(FIRST, "有事", PostingSample.WORKER, later));
        assertBecomes(
                posting(
                        PostingSample.FORM,
                        DutyPostingStatus.PUBLISHED,
                        List.of(HELD.replaced(later, SECOND.report()), DutyClaim.held(SECOND, later, "worker-1"))),
                new PlaceHandedOn(PostingSample.ID, FIRST.report(), SECOND.report(), later),
                held.replace(FIRST.report(), SECOND, List.of(), PostingSample.WORKER, later));
    }

    @Test
    void closed_and_called_off_as_a_draft_and_when_published() {
        DutyPosting held = posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, List.of(HELD));
        LocalDate last = PostingSample.BEGINS.plusDays(1);
        assertBecomes(
                posting(PostingSample.FORM, DutyPostingStatus.CLOSED, List.of(HELD)),
                new PostingClosed(PostingSample.ID, last),
                held.close(last));
        assertBecomes(cancelled(held, "台风"), new PostingCancelled(PostingSample.ID, TODAY), held.cancel(" 台风 ", TODAY));
        assertBecomes(
                cancelled(DRAFT, "不再需要"), new PostingCancelled(PostingSample.ID, TODAY), DRAFT.cancel("不再需要", TODAY));
        assertEquals(
                List.of("duty-posting-step"), refused(cancelled(DRAFT, "不再需要").cancel("再次", TODAY)));
    }

    @Test
    void a_member_gives_back_the_own_place_and_the_staff_that_of_a_member() {
        DutyPosting held = PostingSample.claimed(PostingSample.published(), 1);
        assertEquals(List.of("duty-claim-own"), refused(held.giveBack(FIRST, "有事", PostingSample.self(SECOND), TODAY)));
        assertEquals(List.of(), warned(held.giveBack(FIRST, "有事", PostingSample.self(FIRST), TODAY)));
        assertEquals(List.of(), warned(held.giveBack(FIRST, "有事", PostingSample.WORKER, TODAY)));
    }

    @Test
    void a_posting_whose_history_is_full_takes_no_more_claims_but_gives_places_back() {
        DutyClaim given =
                DutyClaim.held(PostingSample.member(9), TODAY, "worker-1").givenBack(TODAY, "有事");
        List<DutyClaim> most = new ArrayList<>(Collections.nCopies(DutyPosting.MAX_CLAIMS - 1, given));
        DutyPosting oneLeft = posting(PostingSample.FORM, DutyPostingStatus.PUBLISHED, most);
        DutyPosting full = PostingSample.claiming(oneLeft, FIRST).orElseThrow();
        assertEquals(List.of("duty-claim-history"), refused(PostingSample.claiming(full, SECOND)));
        assertEquals(
                List.of("duty-claim-history"),
                refused(full.replace(FIRST.report(), SECOND, List.of(), PostingSample.WORKER, TODAY)));
        assertEquals(List.of(), warned(full.giveBack(FIRST, "有事", PostingSample.WORKER, TODAY)));
        assertEquals(1000, DutyPosting.MAX_CLAIMS);
    }

    private static void assertBecomes(DutyPosting expected, Event event, Decision<DutyPosting> decision) {
        assertEquals(List.of(), warned(decision));
        assertEquals(expected, decision.orElseThrow());
        assertEquals(List.of(event), decision.events());
    }

    private static DutyPosting posting(DutyPostingForm form, DutyPostingStatus status, List<DutyClaim> claims) {
        return new DutyPosting(
                ReportSample.COMMUNITY,
                PostingSample.ID,
                form,
                status,
                status == DutyPostingStatus.DRAFT ? Optional.empty() : Optional.of(TODAY),
                claims,
                Optional.empty());
    }

    private static DutyPosting cancelled(DutyPosting before, String reason) {
        return new DutyPosting(
                ReportSample.COMMUNITY,
                PostingSample.ID,
                before.form(),
                DutyPostingStatus.CANCELLED,
                before.publishedOn(),
                before.claims(),
                Optional.of(reason));
    }
}
