package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeEvent;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeStep;
import org.linli.dispute.DisputeTaken;
import org.linli.dispute.Repeat;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.dispute.party.PartyStance;
import org.linli.feature.Attention;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.Change;
import org.linli.storage.Kind;

/** Disputes, mediators and mediation committees that were written down wrongly. */
abstract class DisputeCorrectionScenarios extends DisputeCase {
    private DisputeForm form(Id<Dispute> dispute) {
        return found(dispute).form();
    }

    private Dispute found(Id<Dispute> dispute) {
        return desk().disputes().find(dispute).orElseThrow();
    }

    private Optional<LocalDate> lastDay(Id<Dispute> dispute, DisputeDuty duty) {
        return found(dispute).clocks().open(duty).map(DutyClock::deadline).map(deadline -> deadline.lastDay());
    }

    private List<String> codes(Id<?> id) {
        return desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(id))
                .map(Attention::finding)
                .map(finding -> finding.code())
                .toList();
    }

    private <E extends Event> E last(Kind<?> kind, Id<?> id, Class<E> type) {
        List<Change> all = history(kind, id);
        return all.get(all.size() - 1).events(kind, type).get(0);
    }

    @Test
    void what_was_registered_wrongly_is_corrected_and_kept_in_the_dispute() {
        Id<Person> resident = citizenAt(desk());
        Organisation shop = shopAt(desk(), "甲店");
        Id<Dispute> dispute = registered(between(resident, citizenAt(desk())));
        DisputeForm was = form(dispute);
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        desk().mediations().answer(dispute, 1, PartyStance.AGREES).orElseThrow();
        DisputeForm right = was.between(
                        PartyForm.person(PartySide.APPLICANT, resident),
                        PartyForm.organisation(PartySide.RESPONDENT, shop.id()))
                .concerning(5, 20_000);
        Dispute now = desk().disputes().correct(dispute, right, "对方是单位").orElseThrow();
        assertEquals(right, now.form());
        assertEquals(DisputeClass.OTHER, now.report().disputeClass());
        assertEquals(DisputeClass.OTHER.usualUnits(), now.panel().units());
        assertEquals(PartyStance.AGREES, now.parties().get(0).stance());
        DisputeTaken taken = found(dispute).last(DisputeStep.CORRECT).orElseThrow();
        assertEquals(Optional.of("对方是单位"), taken.note());
        assertEquals(Optional.of(was), taken.was());
        DisputeEvent.DisputeCorrected event = last(Dispute.KIND, dispute, DisputeEvent.DisputeCorrected.class);
        assertEquals(
                List.of(DisputeClass.RESIDENT_RESIDENT, DisputeClass.OTHER),
                List.of(event.was().disputeClass(), event.now().disputeClass()));
        assertTrue(event.partiesChanged());
        assertEquals(
                List.of(dispute),
                desk().disputes().ofPerson(resident).orElseThrow().stream()
                        .map(card -> card.dispute())
                        .toList());
    }

    @Test
    void a_correction_of_a_dispute_needs_a_reason_and_is_held_to_what_registering_is() {
        Id<Person> resident = citizenAt(desk());
        Id<Dispute> dispute = registered(between(resident, citizenAt(desk())));
        DisputeForm was = form(dispute);
        assertEquals(List.of("text-missing"), refused(desk().disputes().correct(dispute, was, " ")));
        assertEquals(
                List.of("party-conflict"),
                refused(desk().disputes()
                        .correct(
                                dispute,
                                was.between(
                                        PartyForm.person(PartySide.APPLICANT, resident),
                                        PartyForm.person(PartySide.RESPONDENT, resident)),
                                "写错")));
        assertEquals(
                List.of("not-found"),
                refused(desk().disputes()
                        .correct(
                                dispute,
                                was.between(
                                        PartyForm.person(PartySide.APPLICANT, resident),
                                        PartyForm.person(PartySide.RESPONDENT, Id.of("nobody"))),
                                "写错")));
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        int changes = history(Dispute.KIND, dispute).size();
        desk().disputes().correct(dispute, was, "没有不同").orElseThrow();
        assertEquals(changes, history(Dispute.KIND, dispute).size(), "nothing is written");
        assertEquals(
                1,
                desk().disputeLedgers()
                        .month(YearMonth.from(thisDay()))
                        .orElseThrow()
                        .total()
                        .accepted());
    }

    @Test
    void a_party_whose_side_was_written_wrongly_has_still_refused() {
        PartyForm one = PartyForm.person(PartySide.APPLICANT, citizenAt(desk()));
        Id<Person> other = citizenAt(desk());
        Id<Dispute> dispute = registered(DisputeForm.of(DisputeSubject.OTHER, "邻里争执", thisDay())
                .between(one, PartyForm.person(PartySide.RESPONDENT, other)));
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        desk().mediations().answer(dispute, 2, PartyStance.REFUSES).orElseThrow();
        DisputeForm swapped = form(dispute)
                .between(
                        PartyForm.person(PartySide.APPLICANT, other),
                        PartyForm.person(PartySide.RESPONDENT, one.person().orElseThrow()));
        Dispute corrected =
                desk().disputes().correct(dispute, swapped, "申请人与被申请人写反").orElseThrow();
        assertEquals(
                List.of(PartyStance.REFUSES),
                corrected.parties().stream()
                        .filter(party -> party.form().person().equals(Optional.of(other)))
                        .map(Party::stance)
                        .toList());
    }

    @Test
    void the_clocks_of_a_corrected_dispute_run_as_if_it_had_always_been_right() {
        at("2026-03-02T01:00:00Z");
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Dispute> dispute = accepted(against(citizenAt(desk()), plant.id()));
        clock.pass(Duration.ofDays(4));
        assertEquals(Optional.empty(), lastDay(dispute, DisputeDuty.DISSUADE));
        desk().disputes()
                .correct(dispute, form(dispute).about(NoiseKind.SOCIAL), "漏填噪声类别")
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), lastDay(dispute, DisputeDuty.DISSUADE));
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), lastDay(dispute, DisputeDuty.MEDIATE));
        DisputeForm labour = DisputeForm.of(
                        DisputeSubject.LABOUR, "拖欠工资", form(dispute).occurredOn())
                .between(form(dispute).parties().toArray(PartyForm[]::new))
                .labourKnownOn(LocalDate.of(2026, 2, 27));
        desk().disputes().correct(dispute, labour, "实为劳动争议").orElseThrow();
        assertEquals(Optional.empty(), lastDay(dispute, DisputeDuty.DISSUADE));
        assertEquals(Optional.empty(), lastDay(dispute, DisputeDuty.MEDIATE));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 17)), lastDay(dispute, DisputeDuty.LABOUR_MEDIATION));
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), lastDay(dispute, DisputeDuty.LABOUR_LIMITATION));
    }

    @Test
    void a_clock_that_was_missing_stands_still_while_the_case_waits() {
        at("2026-03-02T01:00:00Z");
        DisputeForm wage = DisputeForm.of(DisputeSubject.LABOUR, "加班费", thisDay())
                .between(charging().parties().toArray(PartyForm[]::new));
        Id<Dispute> dispute = accepted(wage);
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        clock.pass(Duration.ofDays(5));
        DisputeForm right = DisputeForm.of(DisputeSubject.CHARGING, "充电桩安装", wage.occurredOn())
                .between(wage.parties().toArray(PartyForm[]::new));
        desk().disputes().correct(dispute, right, "类型选错").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), lastDay(dispute, DisputeDuty.MEDIATE));
        clock.pass(Duration.ofDays(7));
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 8)), lastDay(dispute, DisputeDuty.MEDIATE));
    }

    @Test
    void a_mediator_who_is_a_party_by_a_correction_is_named_and_can_be_released() {
        Mediator mediator = mediator();
        Id<Dispute> dispute = mediating(charging(), mediator.id());
        DisputeForm was = form(dispute);
        DisputeForm right = was.between(
                was.parties().get(0),
                PartyForm.person(PartySide.RESPONDENT, mediator.form().person()));
        assertEquals(
                List.of("dispute-mediator-interest"), warned(desk().disputes().correct(dispute, right, "当事人写错")));
        assertEquals(List.of("dispute-mediator-interest"), codes(dispute));
    }

    @Test
    void an_agreement_names_its_parties_by_number_and_a_repeat_its_case_by_matter() {
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        settled(dispute);
        DisputeForm was = form(dispute);
        DisputeForm right =
                was.between(was.parties().get(0), PartyForm.person(PartySide.RESPONDENT, citizenAt(desk())));
        assertEquals(List.of("dispute-agreed-parties"), warned(desk().disputes().correct(dispute, right, "当事人写错")));
        Id<Dispute> lead = registered(was);
        Id<Dispute> repeat = registered(was);
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        DisputeForm other = DisputeForm.of(DisputeSubject.NEIGHBOURS, "楼道堆物", was.occurredOn())
                .between(was.parties().toArray(PartyForm[]::new));
        assertEquals(List.of("dispute-join-matter"), warned(desk().disputes().correct(repeat, other, "类型选错")));
    }

    @Test
    void a_case_that_waits_without_an_end_is_named() {
        Id<Dispute> dispute = accepted(charging());
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        clock.pass(Duration.ofDays(20));
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        clock.pass(Duration.ofDays(10));
        assertEquals(List.of(), codes(dispute));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("dispute-waits-long"), codes(dispute));
        desk().mediations().goOn(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(List.of(), codes(dispute));
    }

    @Test
    void parties_who_stay_are_what_they_were_when_the_dispute_was_registered() {
        Organisation shop = desk().organisations().register(enterprise("甲店")).orElseThrow();
        Id<Dispute> dispute = registered(against(citizenAt(desk()), shop.id()));
        OrganisationForm club = OrganisationForm.of("甲店", OrganisationKind.SOCIAL_ORGANISATION);
        desk().organisations().amend(shop.id(), club).orElseThrow();
        int changes = history(Dispute.KIND, dispute).size();
        desk().disputes().correct(dispute, form(dispute), "没有不同").orElseThrow();
        assertEquals(changes, history(Dispute.KIND, dispute).size(), "nothing is written");
        Dispute now = desk().disputes()
                .correct(dispute, form(dispute).concerning(2, 500), "漏填金额")
                .orElseThrow();
        assertEquals(DisputeClass.RESIDENT_ENTERPRISE, now.report().disputeClass());
        Dispute stated = desk().disputes()
                .correct(dispute, form(dispute).statedAs(DisputeClass.RESIDENT_SOCIAL_ORGANISATION), "登记时已是社会组织")
                .orElseThrow();
        assertEquals(DisputeClass.RESIDENT_SOCIAL_ORGANISATION, stated.report().disputeClass());
    }

    @Test
    void an_organisation_whose_kind_is_corrected_names_its_open_disputes() {
        Organisation shop = desk().organisations().register(enterprise("甲店")).orElseThrow();
        Id<Dispute> dispute = registered(against(citizenAt(desk()), shop.id()));
        assertEquals(
                List.of("company-credit-code"),
                warned(desk().organisations()
                        .correct(shop.id(), OrganisationForm.of("甲店铺", OrganisationKind.PROPERTY_MANAGER), "名称写错")));
        OrganisationForm club = OrganisationForm.of("甲店", OrganisationKind.SOCIAL_ORGANISATION);
        assertEquals(
                List.of("dispute-party-kind"), warned(desk().organisations().correct(shop.id(), club, "性质写错")));
        desk().disputes()
                .correct(dispute, form(dispute).statedAs(DisputeClass.RESIDENT_SOCIAL_ORGANISATION), "单位性质有误")
                .orElseThrow();
        assertEquals(
                List.of(),
                warned(desk().organisations()
                        .correct(shop.id(), OrganisationForm.of("甲协会", OrganisationKind.SOCIAL_ORGANISATION), "名称写错")));
    }

    @Test
    void a_case_between_organisations_does_not_end_with_one_who_was_named_wrongly() {
        Organisation shop = shopAt(desk(), "甲店");
        Organisation other = shopAt(desk(), "乙店");
        Id<Person> clerk = citizenAt(desk());
        Id<Dispute> dispute = registered(against(clerk, shop.id()));
        DisputeForm right = form(dispute)
                .between(
                        PartyForm.organisation(PartySide.APPLICANT, other.id()),
                        PartyForm.organisation(PartySide.RESPONDENT, shop.id()));
        desk().disputes().correct(dispute, right, "申请人是单位").orElseThrow();
        desk().people().erase(clerk).orElseThrow();
        assertEquals("夜间施工噪声", found(dispute).report().facts());
    }

    @Test
    void a_case_that_was_corrected_while_it_was_joined_goes_on_by_what_is_right() {
        at("2026-03-02T01:00:00Z");
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Person> worker = citizenAt(desk());
        Id<Dispute> lead = registered(against(worker, plant.id()).about(NoiseKind.SOCIAL));
        Id<Dispute> wage = registered(against(worker, plant.id()).about(NoiseKind.SOCIAL));
        desk().disputes().join(new Repeat(wage, lead)).orElseThrow();
        clock.pass(Duration.ofDays(3));
        DisputeForm labour = DisputeForm.of(
                        DisputeSubject.LABOUR, "拖欠工资", form(wage).occurredOn())
                .between(form(wage).parties().toArray(PartyForm[]::new))
                .labourKnownOn(LocalDate.of(2026, 2, 27));
        desk().disputes().correct(wage, labour, "实为劳动争议").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), lastDay(wage, DisputeDuty.LABOUR_LIMITATION));
        assertEquals(Optional.empty(), lastDay(wage, DisputeDuty.LABOUR_MEDIATION), "it runs on no clock of ours");
        clock.pass(Duration.ofDays(1));
        desk().disputes().separate(wage).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 23)), lastDay(wage, DisputeDuty.LABOUR_MEDIATION));
        assertEquals(Optional.empty(), lastDay(wage, DisputeDuty.DISSUADE), "the noise was none");
    }

    @Test
    void a_case_that_was_corrected_while_it_was_settled_is_mediated_again_by_what_is_right() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(
                against(citizenAt(desk()), shopAt(desk(), "甲厂").id()),
                mediator().id());
        clock.pass(Duration.ofDays(2));
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("一周内支付"))
                .orElseThrow();
        DisputeForm labour = DisputeForm.of(
                        DisputeSubject.LABOUR, "拖欠工资", form(dispute).occurredOn())
                .between(form(dispute).parties().toArray(PartyForm[]::new))
                .labourKnownOn(LocalDate.of(2026, 2, 27));
        desk().disputes().correct(dispute, labour, "实为劳动争议").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), lastDay(dispute, DisputeDuty.LABOUR_LIMITATION));
        desk().mediationAgreements().retract(dispute, "一方反悔").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 17)), lastDay(dispute, DisputeDuty.LABOUR_MEDIATION));
        assertEquals(Optional.empty(), lastDay(dispute, DisputeDuty.MEDIATE));
    }

    @Test
    void a_lead_case_that_is_another_matter_by_a_correction_names_its_repeats() {
        DisputeForm was = charging();
        Id<Dispute> lead = registered(was);
        Id<Dispute> repeat = registered(was);
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        DisputeForm other = DisputeForm.of(DisputeSubject.NEIGHBOURS, "楼道堆物", was.occurredOn())
                .between(was.parties().toArray(PartyForm[]::new));
        assertEquals(List.of("dispute-join-matter"), warned(desk().disputes().correct(lead, other, "类型选错")));
    }
}
