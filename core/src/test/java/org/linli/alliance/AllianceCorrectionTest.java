package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;

class AllianceCorrectionTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate SIGNED = TODAY.minusMonths(6);

    @Test
    void name_lead_and_first_day_are_corrected_and_the_event_keeps_what_they_were() {
        Alliance before = Sample.withFrog();
        AllianceForm right = before.form().named(" 丽景联盟").ledBy(Sample.SCHOOL).establishedOn(TODAY.minusYears(4));
        Decision<Alliance> decision =
                new AllianceCorrection(before).correct(right, "school党支部", Optional.empty(), "抄错", TODAY);
        Alliance corrected = decision.orElseThrow();
        assertEquals(right.named("丽景联盟"), corrected.form());
        assertEquals(before.members(), corrected.members());
        assertEquals(
                List.of(new AllianceEvent.AllianceCorrected(before.id(), before.form(), corrected.form(), "抄错")),
                decision.events());
    }

    @Test
    void everything_against_a_correction_is_told_at_once() {
        Alliance before = Sample.withFrog();
        AllianceForm wrong = new AllianceForm("", Sample.FROG, TODAY.plusDays(1));
        assertEquals(
                List.of(
                        "text-missing",
                        "text-missing",
                        "alliance-lead-is-member",
                        "alliance-established-later",
                        "alliance-begins-first"),
                refused(new AllianceCorrection(before).correct(wrong, "frog党支部", Optional.empty(), " ", TODAY)));
    }

    @Test
    void a_membership_begins_with_its_corrected_agreement() {
        Member frog = corrected(Sample.withFrog(), SIGNED.minusYears(1), TODAY.plusMonths(1));
        assertEquals(List.of(Period.from(SIGNED.minusYears(1))), frog.memberships());
        assertEquals(Period.between(SIGNED.minusYears(1), TODAY.plusMonths(1)), frog.agreement());
        assertEquals(MemberStatus.ACTIVE, frog.status());
    }

    @Test
    void an_agreement_that_did_not_run_out_makes_an_active_member_of_one_that_had_expired() {
        Alliance expired = expired();
        Member runs = corrected(expired, SIGNED, TODAY.plusDays(1));
        assertEquals(MemberStatus.ACTIVE, runs.status());
        assertEquals(List.of(Period.from(SIGNED)), runs.memberships());
        Member over = corrected(expired, SIGNED, TODAY);
        assertEquals(MemberStatus.EXPIRED, over.status());
        assertEquals(List.of(Period.between(SIGNED, TODAY)), over.memberships());
    }

    @Test
    void who_has_withdrawn_left_on_the_same_day_by_each_agreement_that_fits() {
        Alliance withdrawn = Sample.withFrog(MemberStatus.WITHDRAWN);
        Member longer = corrected(withdrawn, SIGNED, TODAY.plusYears(1));
        assertEquals(List.of(Period.between(SIGNED, TODAY)), longer.memberships());
        assertEquals(MemberStatus.WITHDRAWN, longer.status());
        assertEquals(
                List.of(Period.between(TODAY.minusDays(1), TODAY)),
                corrected(withdrawn, TODAY.minusDays(1), TODAY.plusYears(1)).memberships());
    }

    @Test
    void a_span_of_before_stays_when_the_corrected_agreement_touches_it() {
        Alliance back = Sample.withFrog(MemberStatus.WITHDRAWN)
                .admit(Sample.joining(Sample.FROG, TODAY.plusMonths(2)), Sample.TERMS, TODAY.plusMonths(2))
                .orElseThrow();
        assertEquals(2, back.member(Sample.FROG).orElseThrow().memberships().size());
        assertEquals(
                List.of(Period.between(SIGNED, TODAY), Period.from(TODAY)),
                corrected(back, TODAY, TODAY.plusYears(1)).memberships());
        assertEquals(
                List.of(Period.between(SIGNED, TODAY), Period.from(TODAY.plusDays(1))),
                back.member(Sample.FROG)
                        .orElseThrow()
                        .corrected(Period.between(TODAY.plusDays(1), TODAY.plusYears(1)), TODAY)
                        .memberships());
    }

    @Test
    void a_span_that_began_with_an_earlier_agreement_stays() {
        Alliance renewed = Sample.withFrog()
                .renew(Sample.joining(Sample.FROG, TODAY), Sample.TERMS, TODAY)
                .orElseThrow();
        Member frog = corrected(renewed, TODAY.minusDays(3), TODAY.plusYears(1));
        assertEquals(List.of(Period.from(SIGNED)), frog.memberships());
    }

    @Test
    void no_agreement_takes_away_the_first_days_of_a_span_that_an_earlier_one_began() {
        Alliance renewed = Sample.withFrog()
                .renew(Sample.joining(Sample.FROG, TODAY.minusDays(9)), Sample.TERMS, TODAY)
                .orElseThrow();
        Member active = renewed.member(Sample.FROG).orElseThrow();
        for (Member member : List.of(active, active.suspended(), active.left(MemberStatus.EXPIRED, TODAY))) {
            Alliance alliance = renewed.with(member);
            AgreementForm early =
                    AgreementForm.of(SIGNED.minusYears(1), Sample.CONTACT).until(SIGNED);
            assertEquals(
                    List.of("agreement-membership-kept"),
                    refused(new AllianceCorrection(alliance)
                            .agreement(Sample.joining(Sample.FROG, early), "抄错", Sample.TERMS, TODAY)));
            Member kept = corrected(alliance, SIGNED.minusYears(1), SIGNED.plusDays(1));
            assertEquals(SIGNED, kept.since().orElseThrow());
            assertTrue(kept.belongedOn(SIGNED));
            assertFalse(kept.belongedOn(SIGNED.plusDays(1)));
        }
    }

    @Test
    void an_alliance_was_there_before_its_former_lead_left() {
        LocalDate next = TODAY.minusDays(9);
        Alliance led = FormerLead.succeeded(Sample.founded(), Sample.SCHOOL, next);
        assertEquals(List.of("alliance-begins-first"), established(led, next));
        assertEquals(List.of(), established(led, next.minusDays(1)));
    }

    private static List<String> established(Alliance alliance, LocalDate day) {
        return warned(new AllianceCorrection(alliance)
                .correct(alliance.form().establishedOn(day), "school党支部", Optional.empty(), "抄错", TODAY));
    }

    @Test
    void everything_against_a_corrected_agreement_is_told_at_once() {
        AgreementForm wrong =
                AgreementForm.of(TODAY.plusDays(2), Id.of("person-9")).until(TODAY.plusDays(1));
        assertEquals(
                List.of(
                        "alliance-member-known",
                        "agreement-order",
                        "agreement-signed-later",
                        "agreement-contact-party-member",
                        "text-missing"),
                refused(new AllianceCorrection(Sample.founded())
                        .agreement(
                                new Joining(Sample.FROG, "frog党支部", wrong, PoliticalStatus.NONE, List.of()),
                                "",
                                Sample.TERMS,
                                TODAY)));
    }

    @Test
    void a_contact_who_stays_is_not_judged_again() {
        Joining same = new Joining(
                Sample.FROG,
                "frog党支部",
                Sample.withFrog().member(Sample.FROG).orElseThrow().form().until(TODAY.plusMonths(3)),
                PoliticalStatus.NONE,
                List.of());
        Decision<Alliance> decision =
                new AllianceCorrection(Sample.withFrog()).agreement(same, "抄错", Sample.TERMS, TODAY);
        assertEquals(List.of(), warned(decision));
    }

    @Test
    void a_mistaken_suspension_counts_as_never_having_been() {
        Alliance active = Sample.withFrog();
        Decision<Alliance> decision = new AllianceCorrection(Sample.withFrog(MemberStatus.SUSPENDED))
                .reinstate(Sample.leaving(Sample.FROG, 0), "误办", TODAY);
        assertEquals(active, decision.orElseThrow());
        assertEquals(
                List.of(new AllianceEvent.MemberReinstated(active.id(), Sample.FROG, MemberStatus.SUSPENDED, "误办")),
                decision.events());
    }

    @Test
    void a_mistaken_withdrawal_counts_as_never_having_been_also_on_the_first_day() {
        Alliance active = Sample.withFrog();
        assertEquals(
                active,
                new AllianceCorrection(Sample.withFrog(MemberStatus.WITHDRAWN))
                        .reinstate(Sample.leaving(Sample.FROG, 0), "误办", TODAY)
                        .orElseThrow());
        Alliance joined = Sample.founded()
                .admit(Sample.joining(Sample.FROG, TODAY), Sample.TERMS, TODAY)
                .orElseThrow();
        Alliance left = joined.leave(Sample.leaving(Sample.FROG, 0), MemberStep.WITHDRAW, TODAY)
                .orElseThrow();
        assertEquals(
                joined,
                new AllianceCorrection(left)
                        .reinstate(Sample.leaving(Sample.FROG, 0), "误办", TODAY)
                        .orElseThrow());
    }

    @Test
    void who_leads_by_now_is_not_reinstated() {
        Alliance led = Sample.withFrog(MemberStatus.WITHDRAWN)
                .with(Sample.founded().form().ledBy(Sample.FROG));
        assertEquals(
                List.of("alliance-lead-not-member", "text-missing"),
                refused(new AllianceCorrection(led).reinstate(Sample.leaving(Sample.FROG, 0), "", TODAY)));
        Alliance expired = expired().with(Sample.founded().form().ledBy(Sample.FROG));
        assertEquals(
                List.of("alliance-lead-not-member"),
                refused(new AllianceCorrection(expired)
                        .agreement(Sample.joining(Sample.FROG, SIGNED), "抄错", Sample.TERMS, TODAY)));
    }

    @Test
    void another_person_speaks_for_a_member() {
        AgreementForm form = AgreementForm.of(TODAY, Id.of("person-9"));
        Joining joining = new Joining(Sample.FROG, "frog党支部", form, PoliticalStatus.NONE, List.of());
        Decision<Alliance> decision = Sample.withFrog().amendContact(joining, Sample.TERMS, TODAY);
        assertEquals(List.of("agreement-contact-party-member"), warned(decision));
        Member before = Sample.withFrog().member(Sample.FROG).orElseThrow();
        assertEquals(
                Optional.of(before.spokenForBy(Id.of("person-9"))),
                decision.orElseThrow().member(Sample.FROG));
        assertEquals(
                List.of(new AllianceEvent.ContactAmended(
                        decision.orElseThrow().id(), Sample.FROG, Sample.CONTACT, Id.of("person-9"))),
                decision.events());
    }

    private static Alliance expired() {
        AgreementForm form = AgreementForm.of(SIGNED, Sample.CONTACT).until(TODAY.minusDays(5));
        Alliance alliance = Sample.founded()
                .admit(Sample.joining(Sample.FROG, form), Sample.TERMS, SIGNED)
                .orElseThrow();
        return alliance.expire(List.of(Sample.leaving(Sample.FROG, 0)), TODAY).orElseThrow();
    }

    private static Member corrected(Alliance alliance, LocalDate from, LocalDate until) {
        AgreementForm form = AgreementForm.of(from, Sample.CONTACT).until(until);
        return new AllianceCorrection(alliance)
                .agreement(Sample.joining(Sample.FROG, form), "抄错", Sample.TERMS, TODAY)
                .orElseThrow()
                .member(Sample.FROG)
                .orElseThrow();
    }
}
