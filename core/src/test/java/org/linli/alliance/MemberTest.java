package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Period;

class MemberTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate JOINED = TODAY.minusMonths(6);
    private static final LocalDate END = TODAY.plusMonths(6);
    private static final Period AGREEMENT = Period.between(JOINED, END);
    private static final Member FROG = Member.joined(Sample.FROG, AGREEMENT, Sample.CONTACT);

    @Test
    void it_belongs_from_the_first_day_of_its_agreement_to_the_last_though_nobody_has_entered_the_end() {
        assertFalse(FROG.belongedOn(JOINED.minusDays(1)));
        assertTrue(FROG.belongedOn(JOINED));
        assertTrue(FROG.belongedOn(END.minusDays(1)));
        assertFalse(FROG.belongedOn(END));
    }

    @Test
    void while_it_rests_it_belongs() {
        assertTrue(FROG.suspended().belongedOn(TODAY));
        assertEquals(FROG.memberships(), FROG.suspended().memberships());
    }

    @Test
    void it_belongs_no_longer_from_the_day_on_which_it_leaves() {
        Member left = FROG.left(MemberStatus.WITHDRAWN, TODAY);
        assertEquals(List.of(Period.between(JOINED, TODAY)), left.memberships());
        assertTrue(left.belongedOn(TODAY.minusDays(1)));
        assertFalse(left.belongedOn(TODAY));
    }

    @Test
    void an_agreement_that_has_run_out_ends_it_on_its_own_day_however_late_that_is_entered() {
        List<Period> spans = List.of(Period.between(JOINED, END));
        assertEquals(spans, FROG.left(MemberStatus.EXPIRED, END.plusDays(9)).memberships());
        assertEquals(spans, FROG.left(MemberStatus.WITHDRAWN, END.plusDays(9)).memberships());
        Member expired = FROG.left(MemberStatus.EXPIRED, END);
        assertEquals(
                spans, expired.left(MemberStatus.WITHDRAWN, END.plusDays(9)).memberships());
        assertEquals(END, expired.endWhenEnded(END.plusDays(9)));
    }

    @Test
    void who_leaves_on_the_first_day_has_never_belonged() {
        Member left = FROG.left(MemberStatus.WITHDRAWN, JOINED);
        assertEquals(List.of(), left.memberships());
        assertEquals(Optional.empty(), left.since());
        assertFalse(left.belongedOn(JOINED));
        Member back = left.signed(Period.between(JOINED.plusDays(2), END), Sample.CONTACT, TODAY);
        assertEquals(Optional.of(JOINED.plusDays(2)), back.since());
    }

    @Test
    void who_comes_back_after_a_gap_belongs_in_two_spans() {
        Member back = FROG.left(MemberStatus.WITHDRAWN, TODAY)
                .signed(Period.between(TODAY.plusDays(5), END), Sample.CONTACT, TODAY.plusDays(5));
        assertEquals(List.of(Period.between(JOINED, TODAY), Period.from(TODAY.plusDays(5))), back.memberships());
        assertEquals(Optional.of(TODAY.plusDays(5)), back.since());
        assertTrue(back.belongedOn(TODAY.minusDays(1)));
        assertFalse(back.belongedOn(TODAY));
        assertFalse(back.belongedOn(TODAY.plusDays(4)));
        assertTrue(back.belongedOn(TODAY.plusDays(5)));
    }

    @Test
    void who_comes_back_without_a_gap_goes_on_in_the_same_span() {
        Member left = FROG.left(MemberStatus.WITHDRAWN, TODAY);
        for (LocalDate signed : List.of(JOINED.minusDays(9), TODAY.minusDays(1), TODAY)) {
            Member back = left.signed(Period.between(signed, END), Sample.CONTACT, TODAY);
            assertEquals(List.of(Period.from(JOINED)), back.memberships(), signed::toString);
        }
    }

    @Test
    void a_renewal_keeps_the_span_and_opens_another_when_it_comes_too_late() {
        LocalDate late = END.plusDays(3);
        Period next = Period.between(late, late.plusYears(1));
        List<Period> gap = List.of(Period.between(JOINED, END), Period.from(late));
        assertEquals(
                List.of(Period.from(JOINED)),
                FROG.signed(Period.between(END, END.plusYears(1)), Sample.CONTACT, END.plusDays(3))
                        .memberships());
        assertEquals(
                List.of(Period.from(JOINED)),
                FROG.signed(Period.between(TODAY, TODAY.plusYears(1)), Sample.CONTACT, TODAY)
                        .memberships());
        assertEquals(gap, FROG.signed(next, Sample.CONTACT, late).memberships());
        assertEquals(
                gap,
                FROG.left(MemberStatus.EXPIRED, late)
                        .signed(next, Sample.CONTACT, late)
                        .memberships());
    }

    @Test
    void whoever_makes_a_member_whose_spans_contradict_its_status_or_each_other_has_a_bug() {
        Period first = Period.between(JOINED, TODAY);
        assertThrows(IllegalArgumentException.class, () -> member(List.of(first), MemberStatus.ACTIVE));
        assertThrows(IllegalArgumentException.class, () -> member(List.of(), MemberStatus.SUSPENDED));
        assertThrows(IllegalArgumentException.class, () -> member(List.of(Period.from(JOINED)), MemberStatus.EXPIRED));
        assertThrows(
                IllegalArgumentException.class,
                () -> member(List.of(first, Period.from(TODAY.minusDays(1))), MemberStatus.ACTIVE));
        assertThrows(
                IllegalArgumentException.class,
                () -> member(List.of(Period.between(TODAY, END), first), MemberStatus.WITHDRAWN));
        assertThrows(
                IllegalArgumentException.class,
                () -> member(List.of(Period.from(JOINED), Period.between(TODAY, END)), MemberStatus.WITHDRAWN));
        assertEquals(
                2,
                member(List.of(first, Period.from(END)), MemberStatus.ACTIVE)
                        .memberships()
                        .size());
    }

    private static Member member(List<Period> spans, MemberStatus status) {
        return new Member(Sample.FROG, spans, AGREEMENT, Sample.CONTACT, status);
    }
}
