package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.calendar.DeadlineState;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeEvent;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.DisputeStep;
import org.linli.dispute.DueDispute;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.feature.Attention;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonChange;

/** How disputes wait, come back, lose their mediators, are broken, and are counted. */
abstract class DisputeCourseScenarios extends DisputeCase {
    private Dispute found(Id<Dispute> dispute) {
        return desk().disputes().find(dispute).orElseThrow();
    }

    private DeadlineState state(Id<Dispute> dispute, DisputeDuty duty) {
        return found(dispute).clocks().last(duty).orElseThrow().deadline().state(clock.instant());
    }

    private LocalDate lastDay(Id<Dispute> dispute, DisputeDuty duty) {
        return found(dispute).clocks().last(duty).orElseThrow().deadline().lastDay();
    }

    private DisputeFigures thisMonth() {
        return desk().disputeLedgers()
                .month(YearMonth.from(thisDay()))
                .orElseThrow()
                .total();
    }

    private List<Attention> attention(Id<Dispute> dispute) {
        return desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(dispute))
                .toList();
    }

    @Test
    void a_clock_that_begins_while_a_case_waits_stands_still_too() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = registered(charging());
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        at("2026-03-04T01:00:00Z");
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        assertEquals(DeadlineState.PAUSED, state(dispute, DisputeDuty.MEDIATE));
        at("2026-03-14T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(DeadlineState.RUNNING, state(dispute, DisputeDuty.MEDIATE));
        assertEquals(
                LocalDate.of(2026, 4, 13), lastDay(dispute, DisputeDuty.MEDIATE), "thirty days and the ten waited");
    }

    @Test
    void an_agreement_ends_every_wait() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        clock.pass(Duration.ofDays(3));
        settled(dispute);
        assertEquals(Set.of(), found(dispute).clocks().stopped());
        closed(dispute);
        desk().disputes().reopen(dispute, "又发生争议").orElseThrow();
        assertEquals(DeadlineState.RUNNING, state(dispute, DisputeDuty.MEDIATE));
    }

    @Test
    void a_repeat_that_comes_back_is_a_case_of_its_own() {
        Id<Person> caller = citizenAt(desk());
        Id<Person> neighbour = citizenAt(desk());
        Id<Dispute> lead = registered(between(caller, neighbour));
        Id<Dispute> repeat = registered(between(caller, neighbour));
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        desk().disputes().reject(lead, "不属于受理范围").orElseThrow();
        desk().disputes().archive(lead, ALL_PAPERS).orElseThrow();
        desk().disputes().reopen(repeat, "又发生争议").orElseThrow();
        assertEquals(Optional.empty(), found(repeat).lead());
        assertEquals(
                DisputeStatus.ACCEPTED,
                desk().disputes().card(repeat).orElseThrow().status());
    }

    @Test
    void a_labour_dispute_is_mediated_in_the_time_of_the_statute_also_when_its_day_is_still_to_be_asked_for() {
        Organisation plant = shopAt(desk(), "甲厂");
        DisputeForm form = DisputeForm.of(DisputeSubject.LABOUR, "欠薪", thisDay())
                .between(
                        PartyForm.person(PartySide.APPLICANT, citizenAt(desk())),
                        PartyForm.organisation(PartySide.RESPONDENT, plant.id()));
        assertEquals(
                List.of("dispute-labour-day"),
                warned(desk().preview().disputes().register(form)));
        Id<Dispute> dispute = accepted(form);
        assertTrue(found(dispute).clocks().open(DisputeDuty.LABOUR_MEDIATION).isPresent());
        assertEquals(Optional.empty(), found(dispute).clocks().last(DisputeDuty.MEDIATE));
    }

    @Test
    void the_stated_class_and_the_kind_of_noise_fit_the_dispute() {
        assertEquals(
                List.of("dispute-category-by-parties", "dispute-noise-kind"),
                refused(desk().disputes()
                        .register(charging()
                                .statedAs(DisputeClass.RESIDENT_ENTERPRISE)
                                .about(NoiseKind.SOCIAL))));
        registered(charging().statedAs(DisputeClass.RESIDENT_RESIDENT));
    }

    @Test
    void an_agreement_that_was_not_signed_is_taken_back_and_mediation_goes_on() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        LocalDate until = lastDay(dispute, DisputeDuty.MEDIATE);
        MediationAgreementForm form =
                MediationAgreementForm.written("三日内移走充电桩").performedBy(thisDay().plusDays(3));
        desk().mediationAgreements().agree(dispute, form).orElseThrow();
        assertEquals(
                List.of("agreement-effective-written"),
                refused(desk().mediationAgreements().breach(dispute, "未履行")));
        assertEquals(
                List.of("agreement-unsigned"),
                attention(dispute).stream()
                        .map(matter -> matter.finding().code())
                        .toList());
        clock.pass(Duration.ofDays(1));
        desk().mediationAgreements().retract(dispute, "一方拒绝签字").orElseThrow();
        assertEquals(DisputeStatus.MEDIATING, found(dispute).status());
        assertEquals(until, lastDay(dispute, DisputeDuty.MEDIATE), "as if it had not been met");
        assertEquals(Optional.empty(), found(dispute).clocks().open(DisputeDuty.PERFORMANCE));
        settled(dispute);
        assertEquals(
                List.of("agreement-binding"),
                refused(desk().mediationAgreements().retract(dispute, "反悔")));
        DisputeFigures figures = thisMonth();
        assertEquals(List.of(2L, 1L), List.of(figures.settled(), figures.withdrawn()));
        assertEquals("100.00%", figures.success().toString());
    }

    @Test
    void a_case_that_waited_when_its_parties_agreed_goes_on_when_the_agreement_is_taken_back() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("三日内移走充电桩"))
                .orElseThrow();
        desk().mediationAgreements().retract(dispute, "一方拒绝签字").orElseThrow();
        assertEquals(Set.of(), found(dispute).clocks().stopped());
        assertEquals(DeadlineState.RUNNING, state(dispute, DisputeDuty.MEDIATE));
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(DeadlineState.PAUSED, state(dispute, DisputeDuty.MEDIATE));
    }

    @Test
    void what_is_to_be_performed_today_has_a_clock_too() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("当日移走").performedBy(thisDay()))
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 2), lastDay(dispute, DisputeDuty.PERFORMANCE));
    }

    @Test
    void what_was_to_be_performed_on_the_day_of_the_agreement_is_late_days_afterwards() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("当日移走").performedBy(thisDay()))
                .orElseThrow();
        desk().mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
        desk().mediationAgreements().perform(dispute).orElseThrow();
        clock.pass(Duration.ofDays(3));
        assertEquals(
                List.of("deadline-met-late"),
                warned(desk().mediationAgreements().fulfil(dispute)));
        DisputeFigures figures = thisMonth();
        assertEquals(List.of(1L, 1L), List.of(figures.performed(), figures.performedLate()));
    }

    @Test
    void an_agreement_without_a_day_is_not_late_because_the_one_before_was() {
        at("2026-03-02T01:00:00Z");
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging(), mediator.id());
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("当日移走").performedBy(thisDay()))
                .orElseThrow();
        desk().mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
        clock.pass(Duration.ofDays(3));
        closed(dispute);
        clock.pass(Duration.ofDays(1));
        desk().disputes().reopen(dispute, "又发生争议").orElseThrow();
        desk().mediations().assign(dispute, mediator.id()).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        settled(dispute);
        closed(dispute);
        DisputeFigures figures = thisMonth();
        assertEquals(List.of(2L, 1L), List.of(figures.performed(), figures.performedLate()));
    }

    @Test
    void a_case_that_is_separated_has_the_clocks_of_its_registration_again() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Person> worker = citizenAt(desk());
        DisputeForm labour = DisputeForm.of(DisputeSubject.LABOUR, "欠薪", thisDay())
                .between(
                        PartyForm.person(PartySide.APPLICANT, worker),
                        PartyForm.organisation(PartySide.RESPONDENT, plant.id()));
        DisputeForm noise = between(worker, citizenAt(desk()));
        noise = DisputeForm.of(DisputeSubject.NOISE, "广场舞噪声", thisDay())
                .between(noise.parties().toArray(PartyForm[]::new))
                .about(NoiseKind.SOCIAL);
        for (DisputeForm form : List.of(labour, noise)) {
            Id<Dispute> lead = registered(form);
            Id<Dispute> repeat = registered(form);
            List<DisputeDuty> duties = duties(repeat);
            desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
            clock.pass(Duration.ofHours(1));
            desk().disputes().separate(repeat).orElseThrow();
            assertEquals(duties, duties(repeat));
        }
    }

    private List<DisputeDuty> duties(Id<Dispute> dispute) {
        return found(dispute).clocks().open().stream()
                .map(clock -> clock.duty())
                .sorted()
                .toList();
    }

    @Test
    void a_case_that_is_closed_asks_for_nothing_and_one_that_waits_for_the_end_of_the_wait() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Dispute> closed = registered(DisputeForm.of(DisputeSubject.LABOUR, "欠薪", thisDay())
                .labourKnownOn(thisDay())
                .between(
                        PartyForm.person(PartySide.APPLICANT, citizenAt(desk())),
                        PartyForm.organisation(PartySide.RESPONDENT, plant.id())));
        desk().disputes().reject(closed, "不属于受理范围").orElseThrow();
        Id<Dispute> waiting = accepted(charging());
        Id<Dispute> running = accepted(charging());
        clock.pass(Duration.ofDays(28));
        desk().mediations().stop(waiting, StopCause.HEARING).orElseThrow();
        clock.pass(Duration.ofDays(400));
        List<Id<Dispute>> due = desk().disputes().due(clock.instant()).orElseThrow().stream()
                .map(DueDispute::dispute)
                .toList();
        assertEquals(List.of(running), due);
        assertEquals(List.of(), attention(closed));
        assertEquals(
                List.of("dispute-waits-long"),
                attention(waiting).stream()
                        .map(matter -> matter.finding().code())
                        .toList());
    }

    @Test
    void what_cannot_be_passed_up_does_not_ask_for_it() {
        Id<Dispute> district = accepted(charging());
        for (int i = 0; i < 2; i++) {
            desk().mediations().escalate(district, "久调不成").orElseThrow();
        }
        Id<Dispute> performed = mediating(charging(), mediator().id());
        settled(performed);
        desk().mediationAgreements().perform(performed).orElseThrow();
        desk().mediationAgreements().fulfil(performed).orElseThrow();
        Id<Dispute> open = accepted(charging());
        clock.pass(Duration.ofDays(60));
        desk().disputes()
                .due(clock.instant())
                .orElseThrow()
                .forEach(due -> assertEquals(
                        due.dispute().equals(open) ? DueStage.ESCALATION : DueStage.SUPERVISION,
                        due.stage(),
                        due::toString));
    }

    @Test
    void what_was_broken_and_performed_after_all_counts_as_performed_and_each_agreement_once() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        desk().mediationAgreements()
                .agree(
                        dispute,
                        MediationAgreementForm.written("三日内移走")
                                .performedBy(thisDay().plusDays(3)))
                .orElseThrow();
        desk().mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
        for (int i = 0; i < 2; i++) {
            desk().mediationAgreements()
                    .confirm(dispute, ConfirmationForm.of(thisDay(), 1, 2))
                    .orElseThrow();
        }
        desk().mediationAgreements().breach(dispute, "未移走").orElseThrow();
        assertEquals("0.00%", thisMonth().performance().toString());
        desk().mediationAgreements().remedy(dispute, "督促后移走").orElseThrow();
        desk().mediationAgreements().breach(dispute, "又移回").orElseThrow();
        desk().mediationAgreements().remedy(dispute, "再次督促").orElseThrow();
        clock.pass(Duration.ofDays(5));
        desk().mediationAgreements().fulfil(dispute).orElseThrow();
        DisputeFigures figures = thisMonth();
        assertEquals(
                List.of(1L, 1L, 1L, 1L, 1L),
                List.of(
                        figures.confirmed(),
                        figures.breached(),
                        figures.performed(),
                        figures.remedied(),
                        figures.performedLate()));
        assertEquals("100.00%", figures.performance().toString());
        Id<Dispute> lost = mediating(charging(), mediator().id());
        settled(lost);
        desk().mediationAgreements().breach(lost, "未移走").orElseThrow();
        desk().disputes().refer(lost, DisputeReferral.COURT, "引导诉讼").orElseThrow();
        assertEquals("50.00%", thisMonth().performance().toString());
    }

    @Test
    void a_case_comes_back_only_while_the_organisation_that_is_its_party_is_here() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Dispute> referred = registered(against(citizenAt(desk()), plant.id()));
        desk().disputes().refer(referred, DisputeReferral.DEPARTMENT, "引导行政处理").orElseThrow();
        desk().disputes().archive(referred, ALL_PAPERS).orElseThrow();
        Id<Dispute> joined = registered(against(citizenAt(desk()), plant.id()));
        Id<Dispute> lead = registered(charging());
        desk().disputes().join(new Repeat(joined, lead)).orElseThrow();
        desk().organisations().close(plant.id(), thisDay(), "已搬离").orElseThrow();
        assertEquals(List.of("organisation-closed"), refused(desk().disputes().reopen(referred, "又发生争议")));
        assertEquals(List.of("organisation-closed"), refused(desk().disputes().separate(joined)));
        desk().organisations().reopen(plant.id(), "误办").orElseThrow();
        desk().disputes().reopen(referred, "又发生争议").orElseThrow();
        desk().disputes().separate(joined).orElseThrow();
    }

    @Test
    void an_agreement_that_was_taken_back_and_then_failed_is_one_failure_and_late_once() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        clock.pass(Duration.ofDays(40));
        LocalDate from = thisDay();
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("三日内移走"))
                .orElseThrow();
        desk().mediationAgreements().retract(dispute, "一方拒绝签字").orElseThrow();
        desk().disputes()
                .terminate(dispute, TerminationForm.of("分歧过大", LegalRoute.JUDICIAL))
                .orElseThrow();
        DisputeFigures figures = desk().disputeLedgers()
                .month(Period.between(from, from.plusDays(1)))
                .orElseThrow()
                .total();
        assertEquals("0.00%", figures.success().toString());
        assertEquals(
                List.of(1L, 1L, 1L, 1L),
                List.of(figures.settled(), figures.withdrawn(), figures.failed(), figures.late()));
    }

    @Test
    void a_second_round_that_was_in_time_is_not_late_because_the_first_was() {
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging(), mediator.id());
        clock.pass(Duration.ofDays(40));
        settled(dispute);
        closed(dispute);
        clock.pass(Duration.ofDays(1));
        LocalDate second = thisDay();
        desk().disputes().reopen(dispute, "又发生争议").orElseThrow();
        desk().mediations().assign(dispute, mediator.id()).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        settled(dispute);
        assertEquals(
                List.of(0L, 1L),
                List.of(
                        late(Period.between(second, second.plusDays(1))),
                        late(Period.between(second.minusDays(1), second.plusDays(1)))));
    }

    private long late(Period period) {
        return desk().disputeLedgers().month(period).orElseThrow().total().late();
    }

    @Test
    void a_mediator_who_was_erased_mediates_no_longer() {
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging(), mediator.id());
        Id<Dispute> waiting = accepted(charging());
        desk().mediations().assign(waiting, mediator.id()).orElseThrow();
        Id<Dispute> performing = mediating(charging(), mediator.id());
        settled(performing);
        desk().people().erase(mediator.form().person()).orElseThrow();
        assertEquals(
                List.of("mediator-active"), refused(desk().mediations().assign(accepted(charging()), mediator.id())));
        assertEquals(List.of("mediator-count"), refused(desk().mediations().start(waiting)));
        assertTrue(desk().disputeAssignments()
                .suggest(accepted(charging()))
                .orElseThrow()
                .options()
                .isEmpty());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(actorOf(mediator)).disputes().find(dispute)));
        for (Id<Dispute> gone : List.of(dispute, waiting)) {
            Attention matter = attention(gone).get(0);
            assertEquals("dispute-mediator-gone", matter.finding().code());
            assertEquals(Optional.of("mediations.assign"), matter.command());
        }
        assertEquals(List.of(), attention(performing), "no one can be assigned there");
        assertEquals(
                List.of("dispute-mediator-gone"),
                warned(desk().mediationAgreements().agree(dispute, MediationAgreementForm.written("三日内移走"))));
    }

    @Test
    void an_interest_that_a_mediator_has_got_since_is_named() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Person> person = citizenAt(desk());
        Mediator mediator = mediator(person);
        Id<Dispute> dispute = mediating(against(citizenAt(desk()), plant.id()), mediator.id());
        Id<Dispute> waiting = accepted(against(citizenAt(desk()), plant.id()));
        desk().mediations().assign(waiting, mediator.id()).orElseThrow();
        assertEquals(List.of(), attention(dispute));
        desk().people().amend(person, PersonChange.NONE.employer(plant.id())).orElseThrow();
        Attention matter = attention(dispute).get(0);
        assertEquals("dispute-mediator-interest", matter.finding().code());
        assertEquals(Optional.of("mediations.release"), matter.command());
        assertEquals(List.of("mediator-recusal"), refused(desk().mediations().start(waiting)));
    }

    @Test
    void a_mediator_and_a_committee_are_changed_though_a_relative_or_a_member_was_erased() {
        Id<Person> relative = citizenAt(desk());
        Mediator mediator = mediator();
        assertEquals(
                List.of("mediator-own-relative"),
                refused(desk().mediators()
                        .amend(
                                mediator.id(),
                                mediator.form().relatedTo(Set.of(mediator.form().person())))));
        desk().mediators()
                .amend(mediator.id(), mediator.form().relatedTo(Set.of(relative)))
                .orElseThrow();
        desk().people().erase(relative).orElseThrow();
        desk().mediators()
                .amend(
                        mediator.id(),
                        mediator.form().relatedTo(Set.of(relative)).asGolden())
                .orElseThrow();
        assertEquals(
                List.of("not-found"),
                refused(desk().mediators().amend(mediator.id(), mediator.form().relatedTo(Set.of(Id.of("none"))))));
        Id<Person> head = womanAt();
        Id<Person> member = citizenAt(desk());
        Id<Person> gone = citizenAt(desk());
        Id<MediationCommittee> committee = desk().mediationCommittees()
                .elect(CommitteeForm.of(
                        "人民调解委员会",
                        Period.between(thisDay(), thisDay().plusYears(3)),
                        CommitteeSeat.head(head),
                        CommitteeSeat.member(member),
                        CommitteeSeat.member(gone)))
                .orElseThrow()
                .id();
        desk().people().erase(gone).orElseThrow();
        List<CommitteeSeat> seats = List.of(
                CommitteeSeat.head(head),
                CommitteeSeat.member(member),
                CommitteeSeat.member(gone),
                CommitteeSeat.member(citizenAt(desk())));
        assertEquals(
                4,
                desk().mediationCommittees()
                        .fill(committee, seats)
                        .orElseThrow()
                        .form()
                        .seats()
                        .size());
    }

    @Test
    void what_was_written_stays_until_the_last_party_is_erased() {
        Id<Person> applicant = citizenAt(desk());
        Id<Person> respondent = citizenAt(desk());
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(between(applicant, respondent), mediator.id());
        desk().mediations().report(dispute, "双方有过推搡").orElseThrow();
        desk().people().erase(applicant).orElseThrow();
        assertEquals("充电桩安装位置争议", found(dispute).report().facts());
        assertEquals(List.of(respondent), found(dispute).keepers());
        settled(dispute);
        assertEquals("三日内移走充电桩", found(dispute).agreement().orElseThrow().content());
        assertEquals(
                Optional.of("双方有过推搡"),
                found(dispute).last(DisputeStep.REPORT).orElseThrow().note());
        assertEquals(
                List.of(new DisputeEvent.PartyErased(dispute, 1)),
                history(Dispute.KIND, dispute).stream()
                        .flatMap(change -> change.events(Dispute.KIND, DisputeEvent.class).stream())
                        .filter(DisputeEvent.PartyErased.class::isInstance)
                        .toList());
        desk().people().erase(respondent).orElseThrow();
        assertEquals("*", found(dispute).report().facts());
        closed(dispute);
    }

    @Test
    void a_mediator_is_shown_what_is_to_be_done_in_the_own_disputes_alone() {
        Mediator mine = mediator();
        Mediator other = mediator();
        Id<Dispute> dispute = mediating(charging(), mine.id());
        mediating(charging(), other.id());
        clock.pass(Duration.ofDays(60));
        List<Attention> told = desk(actorOf(mine)).attention().list().orElseThrow();
        assertEquals(List.of(dispute), told.stream().map(Attention::id).toList());
        assertTrue(told.get(0).roles().contains(Role.MEDIATOR));
        assertEquals(1, desk(actorOf(mine)).disputes().attention().orElseThrow().size());
        assertEquals(2, desk().disputes().attention().orElseThrow().size());
    }
}
