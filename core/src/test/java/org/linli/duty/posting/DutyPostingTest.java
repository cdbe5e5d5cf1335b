package org.linli.duty.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.linli.duty.DutyMember;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ReportSample;

class DutyPostingTest {
    private static final LocalDate TODAY = PostingSample.TODAY;
    private static final LocalDate BEGINS = PostingSample.BEGINS;

    @Test
    void it_is_drafted_published_claimed_given_back_handed_on_and_closed() {
        Decision<DutyPosting> drafting = PostingSample.drafting(
                PostingSample.FORM.task(" 解答\n物业纠纷 ").skills(" 法律 ").quota(1));
        DutyPosting draft = drafting.orElseThrow();
        assertEquals(Optional.of("解答\n物业纠纷"), draft.form().task());
        assertEquals(List.of("法律"), draft.form().skills());
        assertEquals(
                List.of(new DutyPostingEvent.PostingDrafted(
                        draft.id(), DutyCategory.LEGAL_AID, PostingSample.TWO_DAYS)),
                drafting.events());
        DutyPosting published =
                draft.publish(Optional.empty(), PostingSample.TERMS, TODAY).orElseThrow();
        assertEquals(Optional.of(TODAY), published.publishedOn());
        DutyPosting claimed = PostingSample.claimed(published, 1);
        assertEquals(0, claimed.free());
        Decision<DutyPosting> giving =
                claimed.giveBack(PostingSample.member(1), " 家中有事 ", PostingSample.WORKER, TODAY.plusDays(1));
        DutyPosting given = giving.orElseThrow();
        DutyClaim first = given.claims().get(0);
        assertEquals(DutyClaimState.GIVEN_BACK, first.state());
        assertEquals(Optional.of("家中有事"), first.reason());
        assertEquals(Optional.of(TODAY.plusDays(1)), first.endedOn());
        assertEquals("worker-1", first.by());
        assertFalse(giving.events().toString().contains("家中有事"));
        assertFalse(first.toString().contains("家中有事"));
        DutyPosting again = PostingSample.claimed(given, 1);
        assertTrue(again.isHeldBy(ReportSample.ID));
        DutyPosting replaced = again.replace(
                        ReportSample.ID, PostingSample.member(2), List.of(), PostingSample.WORKER, TODAY.plusDays(2))
                .orElseThrow();
        assertEquals(
                List.of(DutyClaimState.GIVEN_BACK, DutyClaimState.REPLACED, DutyClaimState.HELD),
                replaced.claims().stream().map(DutyClaim::state).toList());
        assertEquals(Optional.of(Id.of("report-2")), replaced.claims().get(1).replacedBy());
        assertEquals(0, replaced.free());
        DutyPosting closed = replaced.close(BEGINS.plusDays(1)).orElseThrow();
        assertEquals(DutyPostingStatus.CLOSED, closed.status());
        assertEquals(replaced.claims(), closed.claims());
        assertEquals(
                List.of("duty-posting-step"),
                refused(closed.giveBack(PostingSample.member(2), "再次", PostingSample.WORKER, BEGINS.plusDays(1))));
    }

    @Test
    void everything_against_a_draft_is_told_at_once() {
        DutyPostingForm form = new DutyPostingForm(
                DutyCategory.OTHER,
                " ",
                Optional.of("巡逻\u0000"),
                Optional.of(ReportSample.NORTH),
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
                0,
                Period.between(TODAY.minusYears(2), TODAY));
        assertEquals(
                List.of(
                        "duty-posting-over",
                        "duty-posting-quota",
                        "duty-posting-time",
                        "duty-posting-skills",
                        "duty-posting-grid",
                        "text-missing",
                        "text-forbidden-character"),
                refused(DutyPosting.draft(
                        ReportSample.COMMUNITY,
                        PostingSample.ID,
                        form,
                        Optional.of(new DutyPostingRules.Site(ReportSample.NORTH, false)),
                        TODAY)));
    }

    @Test
    void a_draft_becomes_anything_and_a_published_one_keeps_who_holds_a_place() {
        LocalDate next = BEGINS.plusDays(5);
        Period other = Period.between(next, next.plusDays(1));
        DutyPosting draft = amend(
                        PostingSample.draft(), PostingSample.FORM.at(other).quota(1))
                .orElseThrow();
        assertEquals(other, draft.form().time());
        assertEquals(DutyPostingStatus.DRAFT, draft.status());
        DutyPosting held = PostingSample.claimed(PostingSample.published(), 1, 2);
        assertEquals(
                List.of("duty-posting-quota-held", "duty-posting-time-held"),
                refused(amend(held, PostingSample.FORM.at(other).quota(1))));
        DutyPosting larger =
                amend(held, PostingSample.FORM.quota(3).task("带上资料")).orElseThrow();
        assertEquals(held.claims(), larger.claims());
        assertEquals(held.publishedOn(), larger.publishedOn());
        assertEquals(1, larger.free());
    }

    @Test
    void a_published_posting_without_claims_is_put_off_with_a_warning_when_the_new_day_is_near() {
        Period soon = Period.between(TODAY.plusDays(3), TODAY.plusDays(4));
        Decision<DutyPosting> amended = amend(PostingSample.published(), PostingSample.FORM.at(soon));
        assertEquals(List.of("duty-posting-lead"), warned(amended));
        assertTrue(amended.isAccepted());
        assertEquals(List.of(), warned(amend(PostingSample.draft(), PostingSample.FORM.at(soon))));
    }

    @Test
    void nothing_happens_to_a_posting_that_was_called_off_and_its_claims_are_kept() {
        DutyPosting held = PostingSample.claimed(PostingSample.published(), 1);
        assertEquals(List.of("text-missing"), refused(held.cancel(" ", TODAY)));
        DutyPosting cancelled = held.cancel("台风", TODAY).orElseThrow();
        assertEquals(Optional.of("台风"), cancelled.cancelledFor());
        assertEquals(held.claims(), cancelled.claims());
        assertEquals(List.of("duty-posting-step"), refused(amend(cancelled, PostingSample.FORM)));
        assertEquals(
                List.of("duty-posting-step"), refused(cancelled.publish(Optional.empty(), PostingSample.TERMS, TODAY)));
        assertEquals(List.of("duty-posting-step"), refused(PostingSample.claiming(cancelled, PostingSample.member(2))));
    }

    @Test
    void everything_against_a_claim_is_told_at_once() {
        DutyPosting full = PostingSample.claimed(
                PostingSample.published(PostingSample.FORM.quota(1).skills("医学")), 1);
        DutyMember gone = DutyMember.of(ReportSample.retired(PostingSample.report(1), TODAY));
        DutyClaimRules.Other other = new DutyClaimRules.Other("样本岗位二", PostingSample.TWO_DAYS);
        assertEquals(
                List.of(
                        "duty-claim-member",
                        "duty-claim-once",
                        "duty-claim-over",
                        "duty-claim-overlap",
                        "duty-claim-skills",
                        "duty-claim-own",
                        "duty-claim-quota"),
                refused(full.claim(
                        gone, List.of(other), PostingSample.self(PostingSample.member(2)), BEGINS.plusDays(2))));
    }

    @Property(tries = 200)
    void in_any_sequence_of_claims_the_places_are_those_of_a_small_model(
            @ForAll @IntRange(min = 1, max = 4) int quota,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 179) Integer> deeds) {
        DutyPosting posting = PostingSample.published(PostingSample.FORM.quota(quota));
        Set<Integer> holders = new HashSet<>();
        Map<Integer, DutyMember> members = new HashMap<>();
        List<DutyClaim> ended = new ArrayList<>();
        for (int deed : deeds) {
            int one = deed % 6;
            int other = deed / 6 % 6;
            DutyMember member = members.computeIfAbsent(one, PostingSample::member);
            boolean expected;
            Decision<DutyPosting> decision;
            switch (deed % 5) {
                case 0, 1 -> {
                    decision = PostingSample.claiming(posting, member);
                    expected = holders.size() < quota && holders.add(one);
                }
                case 2, 3 -> {
                    decision = posting.giveBack(member, "有事", PostingSample.WORKER, TODAY);
                    expected = holders.remove(one);
                }
                default -> {
                    DutyMember to = members.computeIfAbsent(other, PostingSample::member);
                    decision = posting.replace(member.report(), to, List.of(), PostingSample.WORKER, TODAY);
                    expected = holders.contains(one) && !holders.contains(other);
                    if (expected) {
                        holders.remove(one);
                        holders.add(other);
                    }
                }
            }
            assertEquals(expected, decision.isAccepted());
            posting = decision.outcomeIfAccepted().orElse(posting);
            assertEquals(holders.size(), posting.held());
            assertEquals(quota - holders.size(), posting.free());
            assertTrue(posting.claims().containsAll(ended));
            posting.claims().stream().filter(claim -> !claim.isHeld()).forEach(ended::add);
        }
    }

    private static Decision<DutyPosting> amend(DutyPosting posting, DutyPostingForm form) {
        return posting.amend(form, Optional.empty(), PostingSample.TERMS, TODAY);
    }
}
