package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;

class AllianceTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final Id<Alliance> ID = Sample.founded().id();

    @Test
    void founded_it_has_a_lead_and_no_members() {
        Decision<Alliance> decision = Alliance.establish(Sample.COMMUNITY, ID, " 丽景社企联盟　", Sample.LEAD, TODAY);
        Alliance alliance = decision.orElseThrow();
        assertEquals("丽景社企联盟", alliance.name());
        assertEquals(List.of(), alliance.members());
        assertEquals(
                List.of(new AllianceEvent.AllianceEstablished(ID, "丽景社企联盟", Sample.LEAD, TODAY)), decision.events());
    }

    @Test
    void a_name_is_needed_and_has_a_hundred_characters_at_most() {
        assertEquals(List.of("text-missing"), refused(named("　")));
        assertEquals(List.of("text-too-long"), refused(named("盟".repeat(101))));
        assertTrue(named("盟".repeat(100)).isAccepted());
    }

    @Test
    void a_member_is_admitted_for_as_long_as_the_charter_says() {
        LocalDate signed = TODAY.minusDays(10);
        Decision<Alliance> decision = Sample.founded().admit(Sample.joining(Sample.FROG, signed), Sample.TERMS, TODAY);
        Period term = Period.between(signed, signed.plusYears(1));
        Member frog = new Member(Sample.FROG, List.of(Period.from(signed)), term, Sample.CONTACT, MemberStatus.ACTIVE);
        assertEquals(List.of(frog), decision.orElseThrow().members());
        assertEquals(List.of(frog), decision.orElseThrow().activeMembers());
        assertEquals(
                List.of(new AllianceEvent.MemberAdmitted(ID, Sample.FROG, term, Sample.CONTACT)), decision.events());
        assertEquals(List.of(1L), Alliance.ACTIVE_MEMBERS.valuesOf(decision.orElseThrow()));
    }

    @Test
    void everything_against_an_admission_is_told_at_once() {
        AgreementForm agreement =
                AgreementForm.of(TODAY.plusDays(5), Sample.CONTACT).until(TODAY.plusDays(5));
        Joining joining = new Joining(Sample.FROG, "青蛙王子党支部", agreement, PoliticalStatus.NONE, List.of("青蛙王子第一党支部"));
        assertEquals(
                List.of(
                        "alliance-member-unique-alias",
                        "alliance-member-same-host",
                        "agreement-order",
                        "agreement-current",
                        "agreement-contact-party-member"),
                refused(Sample.withFrog().admit(joining, Sample.TERMS, TODAY)));
    }

    @Test
    void warnings_do_not_keep_a_member_out() {
        AgreementForm agreement = AgreementForm.of(TODAY, Sample.CONTACT).until(TODAY.plusYears(2));
        Joining joining = new Joining(Sample.FROG, "青蛙王子党支部", agreement, PoliticalStatus.NONE, List.of("青蛙王子第一党支部"));
        Decision<Alliance> decision = Sample.founded().admit(joining, Sample.TERMS, TODAY);
        assertTrue(decision.isAccepted());
        assertEquals(
                List.of("alliance-member-same-host", "agreement-years", "agreement-contact-party-member"),
                warned(decision));
    }

    @Test
    void the_lead_and_members_are_not_admitted_again() {
        assertEquals(
                List.of("alliance-lead-not-member"),
                refused(Sample.withFrog().admit(Sample.joining(Sample.LEAD, TODAY), Sample.TERMS, TODAY)));
        assertEquals(
                List.of("alliance-member-unique-alias"),
                refused(Sample.withFrog().admit(Sample.joining(Sample.FROG, TODAY), Sample.TERMS, TODAY)));
    }

    @Test
    void who_has_withdrawn_comes_back_to_the_old_place_with_a_new_beginning() {
        Alliance alliance = Sample.withFrog(MemberStatus.WITHDRAWN)
                .admit(Sample.joining(Sample.SCHOOL, TODAY), Sample.TERMS, TODAY)
                .orElseThrow();
        LocalDate later = TODAY.plusDays(1);
        Alliance back = alliance.admit(Sample.joining(Sample.FROG, later), Sample.TERMS, later)
                .orElseThrow();
        assertEquals(List.of(Sample.FROG, Sample.SCHOOL), members(back));
        Member frog = back.member(Sample.FROG).orElseThrow();
        assertEquals(Optional.of(later), frog.since());
        assertEquals(List.of(Period.between(TODAY.minusMonths(6), TODAY), Period.from(later)), frog.memberships());
        assertEquals(2, back.activeMembers().size());
    }

    @Test
    void a_full_alliance_takes_nobody_new_but_whoever_comes_back() {
        Member gone = Sample.withFrog(MemberStatus.WITHDRAWN).members().get(0);
        List<Member> members = IntStream.range(0, Alliance.MAX_MEMBERS)
                .mapToObj(number -> number == 0
                        ? gone
                        : new Member(
                                Id.of("member-" + number),
                                List.of(Period.from(TODAY)),
                                gone.agreement(),
                                gone.contact(),
                                MemberStatus.ACTIVE))
                .toList();
        Alliance full =
                new Alliance(Sample.COMMUNITY, ID, "联盟", Sample.LEAD, TODAY, members, Optional.empty(), List.of());
        assertEquals(
                List.of("alliance-members-limit"),
                refused(full.admit(Sample.joining(Sample.SCHOOL, TODAY), Sample.TERMS, TODAY)));
        assertTrue(full.admit(Sample.joining(Sample.FROG, TODAY), Sample.TERMS, TODAY)
                .isAccepted());
    }

    @Test
    void renewing_brings_a_new_agreement_and_contact_and_keeps_the_beginning() {
        for (MemberStatus status : List.of(MemberStatus.ACTIVE, MemberStatus.SUSPENDED, MemberStatus.EXPIRED)) {
            Alliance before = Sample.withFrog(status);
            Joining joining = Sample.joining(Sample.FROG, AgreementForm.of(TODAY, Id.of("person-9")));
            Decision<Alliance> decision = before.renew(joining, Sample.TERMS, TODAY);
            Period term = Period.between(TODAY, TODAY.plusYears(1));
            assertEquals(
                    new Member(
                            Sample.FROG,
                            List.of(Period.from(TODAY.minusMonths(6))),
                            term,
                            Id.of("person-9"),
                            MemberStatus.ACTIVE),
                    decision.orElseThrow().member(Sample.FROG).orElseThrow());
            assertEquals(
                    List.of(new AllianceEvent.MemberRenewed(ID, Sample.FROG, term, Id.of("person-9"))),
                    decision.events());
        }
    }

    @Test
    void everything_against_a_renewal_is_told_at_once() {
        AgreementForm ended =
                AgreementForm.of(TODAY.minusYears(3), Sample.CONTACT).until(TODAY);
        Joining joining = new Joining(Sample.FROG, "青蛙王子党支部", ended, PoliticalStatus.NONE, List.of());
        assertEquals(
                List.of(
                        "alliance-member-step",
                        "agreement-current",
                        "agreement-years",
                        "agreement-contact-party-member"),
                refused(Sample.withFrog(MemberStatus.WITHDRAWN).renew(joining, Sample.TERMS, TODAY)));
    }

    @Test
    void a_renewal_must_end_later_than_the_agreement_that_runs_but_a_new_admission_need_not() {
        LocalDate end = TODAY.plusMonths(6);
        Joining same = Sample.joining(
                Sample.FROG, AgreementForm.of(TODAY, Sample.CONTACT).until(end));
        assertEquals(
                List.of("agreement-renewal-later"), refused(Sample.withFrog().renew(same, Sample.TERMS, TODAY)));
        assertTrue(Sample.withFrog(MemberStatus.WITHDRAWN)
                .admit(same, Sample.TERMS, TODAY)
                .isAccepted());
    }

    @Test
    void suspending_keeps_the_membership_and_withdrawing_closes_it() {
        Member before = Sample.withFrog().members().get(0);
        Decision<Alliance> suspended =
                Sample.withFrog().leave(Sample.leaving(Sample.FROG, 0), MemberStep.SUSPEND, TODAY);
        assertEquals(List.of(before.suspended()), suspended.orElseThrow().members());
        assertEquals(before.memberships(), before.suspended().memberships());
        assertEquals(List.of(new AllianceEvent.MemberSuspended(ID, Sample.FROG)), suspended.events());

        Decision<Alliance> withdrawn =
                suspended.orElseThrow().leave(Sample.leaving(Sample.FROG, 0), MemberStep.WITHDRAW, TODAY);
        Member gone = withdrawn.orElseThrow().members().get(0);
        assertEquals(MemberStatus.WITHDRAWN, gone.status());
        assertEquals(before.agreement(), gone.agreement());
        assertEquals(List.of(Period.between(TODAY.minusMonths(6), TODAY)), gone.memberships());
        assertEquals(List.of(new AllianceEvent.MemberWithdrawn(ID, Sample.FROG, TODAY)), withdrawn.events());
        assertEquals(List.of(), withdrawn.orElseThrow().activeMembers());
    }

    @Test
    void who_never_joined_and_has_posts_cannot_leave_for_both_reasons() {
        assertEquals(
                List.of("alliance-member-step", "alliance-member-open-posts"),
                refused(Sample.founded().leave(Sample.leaving(Sample.FROG, 2), MemberStep.WITHDRAW, TODAY)));
    }

    @Test
    void agreements_run_out_on_their_last_day_and_not_before() {
        Alliance alliance = Sample.withFrog();
        LocalDate end = alliance.members().get(0).agreement().until().orElseThrow();
        List<Leaving> leaving = List.of(Sample.leaving(Sample.FROG, 0));

        Decision<Alliance> early = alliance.expire(leaving, end.minusDays(1));
        assertEquals(alliance, early.orElseThrow());
        assertEquals(List.of(), early.events());

        Decision<Alliance> due = alliance.expire(leaving, end);
        assertEquals(MemberStatus.EXPIRED, due.orElseThrow().members().get(0).status());
        assertEquals(List.of(new AllianceEvent.MemberExpired(ID, Sample.FROG, end)), due.events());
        assertEquals(List.of(), due.findings());
        assertEquals(
                List.of(), due.orElseThrow().expire(leaving, end.plusYears(1)).events());
    }

    @Test
    void who_has_withdrawn_does_not_expire_and_who_rests_does() {
        LocalDate later = TODAY.plusYears(2);
        List<Leaving> leaving = List.of(Sample.leaving(Sample.FROG, 0));
        assertEquals(
                MemberStatus.WITHDRAWN,
                status(Sample.withFrog(MemberStatus.WITHDRAWN).expire(leaving, later)));
        assertEquals(
                MemberStatus.EXPIRED,
                status(Sample.withFrog(MemberStatus.SUSPENDED).expire(leaving, later)));
    }

    @Test
    void an_agreement_runs_out_though_posts_are_held_and_this_is_told() {
        Decision<Alliance> decision =
                Sample.withFrog().expire(List.of(Sample.leaving(Sample.FROG, 2)), TODAY.plusYears(2));
        assertEquals(MemberStatus.EXPIRED, status(decision));
        assertEquals(List.of("alliance-expired-with-posts"), warned(decision));
    }

    @Test
    void whoever_makes_an_alliance_with_a_member_twice_or_with_the_lead_as_member_has_a_bug() {
        Member frog = Sample.withFrog().members().get(0);
        Member lead =
                new Member(Sample.LEAD, frog.memberships(), frog.agreement(), frog.contact(), MemberStatus.SUSPENDED);
        Member led = new Member(Sample.LEAD, List.of(), frog.agreement(), frog.contact(), MemberStatus.WITHDRAWN);
        assertThrows(IllegalArgumentException.class, () -> withMembers(List.of(frog, frog)));
        assertThrows(IllegalArgumentException.class, () -> withMembers(List.of(lead)));
        assertEquals(2, withMembers(List.of(frog, led)).members().size());
    }

    @Test
    void whoever_makes_an_alliance_beyond_its_limits_has_a_bug() {
        for (String name : List.of("", " ", "盟".repeat(101))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Alliance(
                            Sample.COMMUNITY, ID, name, Sample.LEAD, TODAY, List.of(), Optional.empty(), List.of()));
        }
        String longest = "𠮷".repeat(100);
        assertEquals(
                longest,
                new Alliance(Sample.COMMUNITY, ID, longest, Sample.LEAD, TODAY, List.of(), Optional.empty(), List.of())
                        .name());
        List<Member> tooMany = IntStream.rangeClosed(0, Alliance.MAX_MEMBERS)
                .mapToObj(number -> Member.joined(Id.of("member-" + number), Period.from(TODAY), Sample.CONTACT))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> withMembers(tooMany));
        assertEquals(300, withMembers(tooMany.subList(0, 300)).members().size());
    }

    @Test
    void agreements_lie_in_years_that_can_be_reckoned_with() {
        assertThrows(IllegalArgumentException.class, () -> AgreementForm.of(LocalDate.MAX, Sample.CONTACT));
        assertThrows(
                IllegalArgumentException.class,
                () -> AgreementForm.of(TODAY, Sample.CONTACT).until(LocalDate.of(9001, 1, 1)));
        LocalDate last = LocalDate.of(9000, 12, 31);
        assertEquals(
                Optional.of(last),
                AgreementForm.of(TODAY, Sample.CONTACT).until(last).until());
    }

    private static Decision<Alliance> named(String name) {
        return Alliance.establish(Sample.COMMUNITY, ID, name, Sample.LEAD, TODAY);
    }

    private static Alliance withMembers(List<Member> members) {
        return new Alliance(Sample.COMMUNITY, ID, "联盟", Sample.LEAD, TODAY, members, Optional.empty(), List.of());
    }

    private static MemberStatus status(Decision<Alliance> decision) {
        return decision.orElseThrow().member(Sample.FROG).orElseThrow().status();
    }

    private static List<Id<PartyOrganisation>> members(Alliance alliance) {
        return alliance.members().stream().map(Member::partyOrganisation).toList();
    }
}
