package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.calendar.Light;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Organisation;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeCard;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeSource;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.DisputeStep;
import org.linli.dispute.DisputeTaken;
import org.linli.dispute.DueDispute;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.MoreTime;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.CourtTie;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.ledger.DisputeMonth;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Selection;

/** Disputes, from the desk to the store and back. */
abstract class DisputeScenarios extends DisputeCase {
    private Dispute found(Id<Dispute> dispute) {
        return desk().disputes().find(dispute).orElseThrow();
    }

    private LocalDate lastDay(Id<Dispute> dispute, DisputeDuty duty) {
        return found(dispute).clocks().last(duty).orElseThrow().deadline().lastDay();
    }

    private List<DueStage> stages(Id<Dispute> dispute) {
        return desk().disputes().due(clock.instant()).orElseThrow().stream()
                .filter(due -> due.dispute().equals(dispute))
                .map(DueDispute::stage)
                .toList();
    }

    @Test
    void a_dispute_goes_its_way_and_is_read_back_as_it_was_told() {
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging().concerning(7, 120_000), mediator.id());
        assertEquals(DisputeClass.RESIDENT_RESIDENT, found(dispute).report().disputeClass());
        settled(dispute);
        closed(dispute);
        Dispute closed = found(dispute);
        assertEquals(DisputeStatus.ARCHIVED, closed.status());
        assertEquals(
                List.of(
                        DisputeStep.REGISTER,
                        DisputeStep.ACCEPT,
                        DisputeStep.ASSIGN,
                        DisputeStep.START,
                        DisputeStep.AGREE,
                        DisputeStep.SIGN,
                        DisputeStep.PERFORM,
                        DisputeStep.FULFIL,
                        DisputeStep.FOLLOW_UP,
                        DisputeStep.ARCHIVE),
                closed.steps().stream().map(DisputeTaken::step).toList());
        assertEquals(
                Optional.of("双方满意"),
                closed.last(DisputeStep.FOLLOW_UP).orElseThrow().note());
        assertEquals("三日内移走充电桩", closed.agreement().orElseThrow().content());
        assertEquals(
                List.of(closed),
                desk().disputes()
                        .list(Selection.where(Dispute.STATUS, DisputeStatus.ARCHIVED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(List.of(), desk().disputes().due(clock.instant()).orElseThrow());
        assertEquals(10, history(Dispute.KIND, dispute).size());
        assertEquals(Optional.empty(), broken(Dispute.KIND, dispute));
    }

    @Test
    void a_dispute_with_oneself_is_none_and_a_mediator_with_an_interest_withdraws() {
        Id<Person> person = citizenAt(desk());
        Organisation shop = desk().organisations().register(enterprise("面馆")).orElseThrow();
        assertEquals(List.of("party-conflict"), refused(desk().disputes().register(between(person, person))));
        Id<Person> employee = desk().people()
                .register(citizen().employer(shop.id()))
                .orElseThrow()
                .id();
        Id<Dispute> dispute = accepted(against(person, shop.id()));
        assertEquals(DisputeClass.RESIDENT_ENTERPRISE, found(dispute).report().disputeClass());
        for (Id<Person> interested : List.of(person, employee)) {
            Id<Mediator> mediator = mediator(interested).id();
            assertEquals(
                    List.of("mediator-recusal"), refused(desk().mediations().assign(dispute, mediator)));
        }
        Mediator relative = mediator();
        desk().mediators()
                .amend(relative.id(), relative.form().relatedTo(Set.of(person)))
                .orElseThrow();
        assertEquals(List.of("mediator-recusal"), refused(desk().mediations().assign(dispute, relative.id())));
        desk().mediations().assign(dispute, mediator().id()).orElseThrow();
    }

    @Test
    void the_last_mediator_is_not_released_and_one_whom_a_party_rejects_does_not_come_back() {
        Mediator first = mediator();
        Mediator second = mediator();
        Id<Dispute> dispute = mediating(charging(), first.id());
        assertEquals(
                List.of("mediator-count"), refused(desk().mediations().release(dispute, first.id(), true, "一方不接受")));
        desk().mediations().assign(dispute, second.id()).orElseThrow();
        assertEquals(
                List.of("mediator-assigned-once"), refused(desk().mediations().assign(dispute, second.id())));
        desk().mediations().release(dispute, first.id(), true, "一方不接受").orElseThrow();
        assertEquals(List.of("party-rights"), refused(desk().mediations().assign(dispute, first.id())));
        assertEquals(
                List.of("mediator-assigned"), refused(desk().mediations().release(dispute, first.id(), false, "已更换")));
        desk().mediators().end(second.id()).orElseThrow();
        assertEquals(
                List.of("dispute-mediator-gone"),
                desk().disputes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                List.of("mediator-active"), refused(desk().mediations().assign(accepted(charging()), second.id())));
    }

    @Test
    void who_refuses_is_not_mediated_with_and_learns_the_other_ways() {
        Mediator mediator = mediator();
        Id<Dispute> dispute = accepted(charging());
        desk().mediations().assign(dispute, mediator.id()).orElseThrow();
        assertEquals(List.of("dispute-party"), refused(desk().mediations().answer(dispute, 3, PartyStance.REFUSES)));
        desk().mediations().answer(dispute, 2, PartyStance.REFUSES).orElseThrow();
        assertEquals(
                List.of("no-mediation-on-refusal"), refused(desk().mediations().start(dispute)));
        desk().mediations().answer(dispute, 2, PartyStance.AGREES).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        assertEquals(
                List.of("invite-needs-consent"), refused(desk().mediations().invite(dispute, false, "邻居")));
        desk().mediations().answer(dispute, 2, PartyStance.REFUSES).orElseThrow();
        assertEquals(
                List.of("no-mediation-on-refusal"),
                refused(desk().mediationAgreements().agree(dispute, MediationAgreementForm.oral("已谈妥"))));
        assertEquals(
                List.of("mediation-failure-notice"),
                refused(desk().disputes().terminate(dispute, TerminationForm.of("一方拒绝"))));
        desk().disputes()
                .terminate(dispute, TerminationForm.of("一方拒绝", LegalRoute.JUDICIAL))
                .orElseThrow();
        assertEquals(
                List.of("mediation-archive"),
                refused(desk().disputes().archive(dispute, Set.of(ArchivedPaper.REGISTRATION))));
        desk().disputes()
                .archive(dispute, Set.of(ArchivedPaper.REGISTRATION, ArchivedPaper.RECORD))
                .orElseThrow();
    }

    @Test
    void a_written_agreement_takes_effect_with_the_last_signature_and_is_confirmed_within_thirty_days() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        assertEquals(
                List.of("mediation-free", "agreement-content"),
                refused(desk().mediationAgreements()
                        .agree(
                                dispute,
                                new MediationAgreementForm(AgreementMode.WRITTEN, "", Optional.empty(), false, 100))));
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("三日内移走充电桩"))
                .orElseThrow();
        assertEquals(
                List.of("agreement-effective-written"),
                refused(desk().mediationAgreements().perform(dispute)));
        clock.pass(Duration.ofDays(2));
        desk().mediationAgreements().sign(dispute, Signing.by(1)).orElseThrow();
        assertEquals(Optional.empty(), found(dispute).agreement().flatMap(MediationAgreement::effectiveOn));
        desk().mediationAgreements()
                .sign(dispute, new Signing(Set.of(2), false, false))
                .orElseThrow();
        LocalDate effective = found(dispute)
                .agreement()
                .flatMap(MediationAgreement::effectiveOn)
                .orElseThrow();
        assertEquals(thisDay(), effective);
        assertEquals(LocalDate.of(2022, 10, 13), lastDay(dispute, DisputeDuty.CONFIRMATION));
        clock.pass(Duration.ofDays(40));
        Desk preview = desk().preview();
        assertEquals(
                List.of(
                        "judicial-confirmation-window",
                        "judicial-confirmation-joint",
                        "not-confirmable",
                        "confirm-court"),
                refused(preview.mediationAgreements()
                        .confirm(
                                dispute,
                                ConfirmationForm.of(thisDay(), 1)
                                        .at(CourtTie.INVITED)
                                        .onStatus())));
        assertEquals(
                List.of(),
                warned(desk().mediationAgreements()
                        .confirm(dispute, ConfirmationForm.of(effective.plusDays(30), 1, 2))));
    }

    @Test
    void an_agreement_that_was_performed_ends_the_case_of_the_police_and_nothing_of_their_record_is_kept() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(
                charging().from(DisputeSource.POLICE).atRisk(), mediator().id());
        assertEquals(
                List.of("risk-report-police"),
                warned(desk().preview().mediationAgreements().agree(dispute, MediationAgreementForm.oral("当面道歉"))));
        desk().mediations().report(dispute, "双方推搡").orElseThrow();
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.oral("当面道歉"))
                .orElseThrow();
        LocalDate day = thisDay();
        PoliceSettlement complete = PoliceSettlement.of(day, day, day, day);
        assertEquals(
                List.of("dispute-step", "agreement-ends-penalty"),
                refused(desk().mediationAgreements().settle(dispute, complete)));
        desk().mediationAgreements().perform(dispute).orElseThrow();
        desk().mediationAgreements().fulfil(dispute).orElseThrow();
        assertEquals(
                List.of("agreement-ends-penalty"),
                refused(desk().mediationAgreements()
                        .settle(
                                dispute,
                                new PoliceSettlement(
                                        Optional.of(day), Optional.empty(), Optional.of(day), Optional.of(day)))));
        Dispute settled = desk().mediationAgreements().settle(dispute, complete).orElseThrow();
        assertEquals(Optional.of(complete), settled.agreement().orElseThrow().settlement());
    }

    @Test
    void social_noise_is_not_closed_with_nothing_done_by_the_law_of_its_day() {
        at("2026-08-20T01:00:00Z");
        Organisation shop = desk().organisations().register(enterprise("面馆")).orElseThrow();
        Id<Person> person = citizenAt(desk());
        Id<Dispute> dispute = registered(against(person, shop.id()).about(NoiseKind.SOCIAL));
        assertEquals(LocalDate.of(2026, 8, 24), lastDay(dispute, DisputeDuty.DISSUADE), "Sunday 23 August rolls on");
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        Decision<Dispute> handed = desk().preview().disputes().refer(dispute, DisputeReferral.POLICE, "屡劝不止");
        assertEquals(List.of("noise-record-first"), warned(handed));
        desk().disputes().refer(dispute, DisputeReferral.COURT, "当事人起诉").orElseThrow();
        Decision<Dispute> nothing = desk().disputes().archive(dispute, Set.of(ArchivedPaper.REGISTRATION));
        assertEquals(List.of("noise-duty"), refused(nothing));
        assertTrue(
                nothing.findings().get(0).basis().stream()
                        .anyMatch(basis -> basis.cite().contains("生态环境法典")),
                () -> nothing.findings().toString());
        assertFalse(nothing.findings().get(0).basis().stream()
                .anyMatch(basis -> basis.cite().contains("噪声污染防治法")));
        Id<Dispute> earlier = registered(DisputeForm.of(DisputeSubject.NOISE, "夜间风机", LocalDate.of(2026, 8, 14))
                .between(against(person, shop.id()).parties().toArray(PartyForm[]::new))
                .about(NoiseKind.SOCIAL));
        desk().disputes().refer(earlier, DisputeReferral.COURT, "当事人起诉").orElseThrow();
        Decision<Dispute> old = desk().disputes().archive(earlier, Set.of(ArchivedPaper.REGISTRATION));
        assertTrue(
                old.findings().get(0).basis().stream()
                        .anyMatch(basis -> basis.cite().contains("噪声污染防治法")),
                () -> old.findings().toString());
        Id<Dispute> done = registered(against(person, shop.id()).about(NoiseKind.SOCIAL));
        assertEquals(
                List.of("noise-record-day"),
                refused(desk().mediations()
                        .dissuade(
                                done,
                                new NoiseForm(
                                        NoiseBody.RESIDENTS_COMMITTEE,
                                        NoiseMeasure.DISSUADED,
                                        thisDay().plusDays(1),
                                        "当日降速"))));
        desk().mediations()
                .dissuade(done, new NoiseForm(NoiseBody.RESIDENTS_COMMITTEE, NoiseMeasure.DISSUADED, thisDay(), "当日降速"))
                .orElseThrow();
        desk().disputes().reject(done, "已当场化解").orElseThrow();
        desk().disputes().archive(done, Set.of(ArchivedPaper.REGISTRATION)).orElseThrow();
    }

    @Test
    void overlapping_waits_count_once_and_the_reminder_moves_along() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        assertEquals(LocalDate.of(2026, 4, 1), lastDay(dispute, DisputeDuty.MEDIATE));
        at("2026-03-05T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        at("2026-03-08T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(List.of("dispute-stop-once"), refused(desk().mediations().stop(dispute, StopCause.HEARING)));
        at("2026-03-10T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        assertEquals(
                List.of(),
                desk().disputes().due(clock.instant().plus(Duration.ofDays(90))).orElseThrow());
        at("2026-03-12T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(List.of("dispute-stop-open"), refused(desk().mediations().goOn(dispute, StopCause.HEARING)));
        assertEquals(LocalDate.of(2026, 4, 8), lastDay(dispute, DisputeDuty.MEDIATE), "seven days, not nine");
        assertEquals(List.of(), stages(dispute), "not at once on resuming");
        at("2026-04-01T12:00:00Z");
        assertEquals(List.of(), stages(dispute), "the reminder has moved along");
        at("2026-04-03T12:00:00Z");
        assertEquals(List.of(DueStage.REMINDER), stages(dispute));
        at("2026-04-08T15:59:59Z");
        assertEquals(List.of(DueStage.REMINDER), stages(dispute));
        at("2026-04-08T16:00:01Z");
        assertEquals(List.of(DueStage.SUPERVISION), stages(dispute));
        assertEquals(
                List.of("mediation-time-limit"),
                desk().disputes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        at("2026-04-10T16:00:01Z");
        assertEquals(List.of(DueStage.ESCALATION), stages(dispute));
        desk().mediations().escalate(dispute, "超期上报").orElseThrow();
        DueDispute due = desk().disputes().due(clock.instant()).orElseThrow().get(0);
        assertEquals(Light.RED, due.light());
    }

    @Test
    void more_time_is_given_with_consent_and_never_to_the_window_of_a_statute() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        assertEquals(
                List.of("mediation-extension-consent", "mediation-extension-usual"),
                warned(desk().preview().mediations().extend(dispute, new MoreTime(31, false, "等待检测"))));
        LocalDate before = lastDay(dispute, DisputeDuty.MEDIATE);
        desk().mediations().extend(dispute, new MoreTime(10, true, "等待检测")).orElseThrow();
        assertEquals(before.plusDays(10), lastDay(dispute, DisputeDuty.MEDIATE));
        Organisation shop = desk().organisations().register(enterprise("面馆")).orElseThrow();
        Id<Dispute> labour = accepted(
                against(citizenAt(desk()), shop.id()).labourKnownOn(thisDay().minusDays(330)));
        assertEquals(
                List.of("dispute-clock-statutory"),
                refused(desk().mediations().extend(labour, new MoreTime(10, true, "再谈一谈"))));
        desk().mediations().stop(labour, StopCause.PARTY_AWAY).orElseThrow();
        assertEquals(
                List.of("labour-limitation"),
                desk().disputes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList(),
                "the limitation runs on");
        clock.pass(Duration.ofDays(17));
        assertEquals(
                List.of("labour-limitation", "labour-mediation-15d"),
                desk().disputes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .sorted()
                        .toList());
    }

    @Test
    void a_case_that_comes_back_keeps_its_history_and_the_ledger_of_a_month_stays() {
        at("2026-03-02T01:00:00Z");
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging().concerning(4, 50_000), mediator.id());
        settled(dispute);
        at("2026-04-01T01:00:00Z");
        closed(dispute);
        DisputeMonth march =
                desk().disputeLedgers().month(YearMonth.of(2026, 3)).orElseThrow();
        DisputeMonth april =
                desk().disputeLedgers().month(YearMonth.of(2026, 4)).orElseThrow();
        assertEquals(List.of(1L, 1L, 0L), figures(march));
        assertEquals(1, april.total().performed());
        at("2026-05-10T01:00:00Z");
        assertEquals(List.of(), desk().disputes().due(clock.instant()).orElseThrow());
        desk().disputes().reopen(dispute, "充电桩又装回原处").orElseThrow();
        desk().mediations().assign(dispute, mediator.id()).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        at("2026-05-20T01:00:00Z");
        settled(dispute);
        assertEquals(march, desk().disputeLedgers().month(YearMonth.of(2026, 3)).orElseThrow());
        assertEquals(april, desk().disputeLedgers().month(YearMonth.of(2026, 4)).orElseThrow());
        DisputeMonth may = desk().disputeLedgers().month(YearMonth.of(2026, 5)).orElseThrow();
        assertEquals(List.of(0L, 1L, 1L), figures(may));
        assertEquals(Optional.of(10L), may.total().averageDays());
        assertEquals(0, may.total().late());
        DisputeMonth year = desk().disputeLedgers()
                .month(Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .orElseThrow();
        assertEquals(1, year.total().accepted(), "accepted once");
        assertEquals(2, year.total().settled());
        assertEquals(50_000, year.total().amount());
        assertEquals(4, year.total().people());
    }

    /** Accepted, settled, came back. */
    private static List<Long> figures(DisputeMonth month) {
        return List.of(
                month.total().accepted(), month.total().settled(), month.total().rebounds());
    }

    @Test
    void a_repeat_runs_on_no_clock_shows_how_its_case_stands_and_is_closed_with_it() {
        Id<Person> caller = citizenAt(desk());
        Id<Person> neighbour = citizenAt(desk());
        Id<Dispute> lead = registered(between(caller, neighbour));
        Id<Dispute> repeat = registered(between(caller, neighbour));
        assertEquals(List.of("dispute-join"), refused(desk().disputes().join(new Repeat(lead, lead))));
        assertEquals(
                List.of("dispute-join-matter"),
                warned(desk().preview().disputes().join(new Repeat(registered(charging()), lead))));
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        assertEquals(
                List.of("dispute-join"),
                refused(desk().disputes().join(new Repeat(registered(between(caller, neighbour)), repeat))),
                "no chain");
        desk().disputes().separate(repeat).orElseThrow();
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        assertEquals(List.of(), found(repeat).clocks().open(), "on no clock");
        Decision<Dispute> accepted = desk().disputes().accept(repeat, Set.of());
        assertEquals(List.of("dispute-step"), refused(accepted));
        assertEquals(
                Label.all(List.of(DisputeStep.SEPARATE, DisputeStep.CORRECT)),
                figure(accepted, "allowed"),
                "what a command takes");
        desk().disputes().accept(lead, Set.of()).orElseThrow();
        desk().mediations().assign(lead, mediator().id()).orElseThrow();
        desk().mediations().start(lead).orElseThrow();
        DisputeCard card =
                desk(Actor.of(caller, Role.SELF)).disputes().card(repeat).orElseThrow();
        assertEquals(DisputeStatus.MEDIATING, card.status());
        assertTrue(card.joined());
        settled(lead);
        closed(lead);
        assertEquals(DisputeStatus.ARCHIVED, found(repeat).status());
    }

    @Test
    void a_case_that_has_repeats_is_no_repeat_itself_until_they_are_taken_out() {
        Id<Person> caller = citizenAt(desk());
        Id<Person> neighbour = citizenAt(desk());
        Id<Dispute> first = registered(between(caller, neighbour));
        Id<Dispute> second = registered(between(caller, neighbour));
        Id<Dispute> third = registered(between(caller, neighbour));
        desk().disputes().join(new Repeat(first, second)).orElseThrow();
        Decision<Dispute> chain = desk().disputes().join(new Repeat(second, third));
        assertEquals(List.of("dispute-join"), refused(chain));
        assertEquals(1L, figure(chain, "repeats"));
        desk().disputes().separate(first).orElseThrow();
        desk().disputes().join(new Repeat(second, third)).orElseThrow();
        desk().disputes().join(new Repeat(first, third)).orElseThrow();
    }

    @Test
    void an_organisation_is_closed_once_its_disputes_are_and_then_takes_no_new_ones() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Dispute> dispute = registered(against(citizenAt(desk()), plant.id()));
        List<OpenTie> ties = desk().organisations().ties(plant.id()).orElseThrow();
        assertEquals(
                List.of(dispute.value(), thisDay().toString(), "command.disputes.archive"),
                ties.stream()
                        .flatMap(
                                tie -> Stream.of(tie.id(), tie.name(), tie.way().code()))
                        .toList());
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(plant.id(), thisDay(), "注销")));
        desk().disputes().reject(dispute, "不属于受理范围").orElseThrow();
        desk().organisations().close(plant.id(), thisDay(), "注销").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().disputes().register(against(citizenAt(desk()), plant.id()))));
    }

    @Test
    void only_those_concerned_see_a_case_and_parties_see_no_notes() {
        Mediator mediator = mediator();
        Id<Person> applicant = citizenAt(desk());
        Id<Person> respondent = citizenAt(desk());
        Id<Dispute> dispute = mediating(between(applicant, respondent), mediator.id());
        Desk stranger = desk(Actor.of(citizenAt(desk()), Role.SELF));
        Desk other = desk(actorOf(mediator()));
        Desk own = desk(actorOf(mediator));
        assertEquals(List.of("actor-not-related"), refused(stranger.disputes().card(dispute)));
        assertEquals(List.of("actor-not-related"), refused(other.disputes().find(dispute)));
        assertEquals(List.of("actor-not-related"), refused(other.mediations().report(dispute, "样本")));
        assertEquals(List.of("actor-not-related"), refused(other.disputes().ofMediator(mediator.id())));
        assertEquals(
                List.of("actor-may-not"),
                refused(own.disputes()
                        .list(Selection.where(Dispute.STATUS, DisputeStatus.MEDIATING), Paging.first(5))));
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(Actor.of(respondent, Role.SELF)).disputes().find(dispute)));
        assertEquals(
                List.of(dispute),
                own.disputes().ofMediator(mediator.id()).orElseThrow().stream()
                        .map(Dispute::id)
                        .toList());
        assertEquals(
                List.of(dispute),
                desk(Actor.of(respondent, Role.SELF)).disputes().ofPerson(respondent).orElseThrow().stream()
                        .map(DisputeCard::dispute)
                        .toList());
        desk().people().erase(applicant).orElseThrow();
        assertEquals("充电桩安装位置争议", found(dispute).report().facts(), "it is the respondent's too");
        settled(dispute);
        closed(dispute);
    }

    @Test
    void a_mediator_learns_of_no_record_by_its_mark_whether_it_is_there_or_has_changed() {
        Organisation shop = shopAt(desk(), "样本店");
        String mark = mark(Organisation.KIND, shop.id()).orElseThrow();
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging(), mediator.id());
        desk().organisations().addAlias(shop.id(), "样本铺").orElseThrow();
        Desk own = desk(actorOf(mediator));
        List<Decision<Dispute>> told = Stream.of(shop.id(), Id.<Organisation>of("none"))
                .map(id ->
                        own.expecting(Organisation.KIND, id, mark).mediations().stop(dispute, StopCause.HEARING))
                .toList();
        told.forEach(decision -> assertEquals(List.of("seen-unknown"), refused(decision)));
        assertEquals(
                told.get(0).findings().get(0).figures().keySet(),
                told.get(1).findings().get(0).figures().keySet());
        assertEquals(
                List.of("seen-changed"),
                refused(desk().expecting(Organisation.KIND, shop.id(), mark)
                        .mediations()
                        .stop(dispute, StopCause.HEARING)));
    }

    @Test
    void a_case_keeps_the_charter_under_which_it_began() {
        Id<Dispute> before = registered(charging());
        desk().charters()
                .adopt(Charter.national(thisDay())
                        .layered(CharterLayer.COMMUNITY, thisDay(), "样本社区居民委员会", Map.of("mediation.maxDays", "20"))
                        .orElseThrow())
                .orElseThrow();
        Id<Dispute> after = registered(charging());
        desk().disputes().accept(before, Set.of()).orElseThrow();
        desk().disputes().accept(after, Set.of()).orElseThrow();
        assertEquals(LocalDate.of(2022, 10, 11), lastDay(before, DisputeDuty.MEDIATE));
        assertEquals(LocalDate.of(2022, 10, 8), lastDay(after, DisputeDuty.MEDIATE), "1 October and the week roll on");
    }

    @Test
    void the_ledger_says_what_the_single_cases_say() {
        Mediator mediator = mediator();
        for (int i = 0; i < 3; i++) {
            Id<Dispute> dispute = mediating(charging().concerning(2, 100), mediator.id());
            settled(dispute);
            closed(dispute);
        }
        Id<Dispute> failed = mediating(charging().concerning(5, 0), mediator.id());
        clock.pass(Duration.ofDays(40));
        desk().disputes()
                .terminate(failed, TerminationForm.of("分歧过大", LegalRoute.JUDICIAL))
                .orElseThrow();
        Id<Dispute> referred = registered(charging());
        desk().disputes().refer(referred, DisputeReferral.PETITION, "信访事项").orElseThrow();
        DisputeMonth month = desk().disputeLedgers().month(Period.from(today)).orElseThrow();
        assertEquals(4, month.total().accepted());
        assertEquals("75.00%", month.total().success().toString());
        assertEquals("100.00%", month.total().performance().toString());
        assertEquals("80.00%", month.total().stayed().toString());
        assertEquals(1, month.total().late());
        assertEquals(Optional.of(10L), month.total().averageDays());
        assertEquals(Map.of(DisputeReferral.PETITION, 1L), month.referrals());
        assertEquals(11, month.total().people());
        DisputeMonth empty =
                desk().disputeLedgers().month(YearMonth.of(2021, 1)).orElseThrow();
        assertEquals("—", empty.total().success().toString());
        assertEquals(3, month.csv(Locale.CHINESE).lines().count());
        List<String> columns = List.of(
                month.csv(Locale.CHINESE).lines().findFirst().orElseThrow().split(","));
        assertEquals(
                columns.subList(2, columns.size()),
                DisputeMonth.definitions(Locale.CHINESE)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[0])
                        .toList(),
                "each figure with its definition");
    }
}
