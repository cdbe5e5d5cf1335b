package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeSource;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.MoreTime;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.mediator.MediatorMisconduct;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/** The mediators of the community, and its disputes. */
final class DisputeStory extends StoryPart {
    /** From the year of the story to that of the law by which an agreement ends a penalty. */
    private static final Duration TO_2026 = Duration.ofDays(1300);

    private final LocalDate later = LocalDate.of(2026, 4, 3);

    DisputeStory(StoryTeller teller) {
        super(teller, 5);
    }

    void tell() {
        Id<Person> resident = person();
        Id<Person> neighbour = person();
        Id<Mediator> mediator = mediators();
        Id<Dispute> noise = noise(resident);
        mediated(noise, mediator);
        settled(noise);
        beside(resident, neighbour, mediator);
        teller.pass(TO_2026);
        fromPolice(resident, neighbour);
    }

    /** Every second of the people who are registered here is a woman. */
    private Id<MediationCommittee> committee(LocalDate day) {
        CommitteeForm form = CommitteeForm.of(
                "样本调委会",
                Period.between(day.minusYears(1), day.plusYears(1)),
                CommitteeSeat.head(person()),
                CommitteeSeat.member(person()),
                CommitteeSeat.member(person()));
        return give(desk -> desk.mediationCommittees().elect(form)).id();
    }

    private Id<Mediator> mediators() {
        Id<MediationCommittee> committee = committee(today);
        List<CommitteeSeat> seats =
                List.of(CommitteeSeat.head(person()), CommitteeSeat.member(person()), CommitteeSeat.member(person()));
        give(desk -> desk.mediationCommittees().fill(committee, seats));
        CommitteeForm named = CommitteeForm.of(
                "丽景样本调委会",
                Period.between(today.minusYears(1), today.plusYears(1)),
                seats.toArray(CommitteeSeat[]::new));
        give(desk -> desk.mediationCommittees().correct(committee, named, "名称写错"));
        MediatorForm form = MediatorForm.of(person(), committee);
        Id<Mediator> mediator = give(desk -> desk.mediators().appoint(form)).id();
        give(desk -> desk.mediators().amend(mediator, form.asGolden().expertIn(DisputeSubject.NOISE)));
        give(desk -> desk.mediators()
                .correct(mediator, form.asGolden().expertIn(DisputeSubject.NOISE, DisputeSubject.CHARGING), "漏登专长"));
        give(desk -> desk.mediators().censure(mediator, MediatorMisconduct.PARTIALITY, false));
        MediatorForm another = MediatorForm.of(person(), committee);
        Id<Mediator> other = give(desk -> desk.mediators().appoint(another)).id();
        give(desk -> desk.mediators().end(other));
        return mediator;
    }

    private Id<Dispute> noise(Id<Person> resident) {
        Id<Organisation> shop = give(desk ->
                        desk.organisations().register(OrganisationForm.of("面馆", OrganisationKind.ENTERPRISE)))
                .id();
        DisputeForm form = DisputeForm.of(DisputeSubject.NOISE, "夜间风机噪声", today)
                .between(
                        PartyForm.person(PartySide.APPLICANT, resident),
                        PartyForm.organisation(PartySide.RESPONDENT, shop))
                .about(NoiseKind.SOCIAL)
                .concerning(12, 300_000);
        Id<Dispute> dispute = give(desk -> desk.disputes().register(form)).id();
        give(desk -> desk.disputes().accept(dispute, Set.of()));
        give(desk -> desk.mediations()
                .dissuade(
                        dispute, new NoiseForm(NoiseBody.RESIDENTS_COMMITTEE, NoiseMeasure.DISSUADED, today, "当日降速")));
        return dispute;
    }

    private void mediated(Id<Dispute> dispute, Id<Mediator> mediator) {
        give(desk -> desk.mediations().assign(dispute, mediator));
        Id<MediationCommittee> committee = committee(today);
        MediatorForm next = MediatorForm.of(person(), committee);
        Id<Mediator> second = give(desk -> desk.mediators().appoint(next)).id();
        give(desk -> desk.mediations().assign(dispute, second));
        give(desk -> desk.mediations().release(dispute, second, true, "一方不接受"));
        give(desk -> desk.mediations().answer(dispute, 2, PartyStance.AGREES));
        give(desk -> desk.mediations().report(dispute, "双方有过推搡"));
        give(desk -> desk.mediations().start(dispute));
        give(desk -> desk.mediations().invite(dispute, true, "邀请噪声检测人员"));
        give(desk -> desk.mediations().stop(dispute, StopCause.APPRAISAL));
        give(desk -> desk.mediations().goOn(dispute, StopCause.APPRAISAL));
        give(desk -> desk.mediations().extend(dispute, new MoreTime(10, true, "等待检测结果")));
        give(desk -> desk.mediations().escalate(dispute, "需街道协调"));
    }

    private void settled(Id<Dispute> dispute) {
        give(desk -> desk.mediationAgreements()
                .agree(
                        dispute,
                        MediationAgreementForm.written("二十二时后停机，月底前加装隔音").performedBy(today.plusYears(1))));
        give(desk -> desk.mediationAgreements().retract(dispute, "一方要求修改后再签"));
        give(desk -> desk.mediationAgreements()
                .agree(
                        dispute,
                        MediationAgreementForm.written("二十一时后停机，月底前加装隔音").performedBy(today.plusYears(1))));
        LocalDate effective = give(desk -> desk.mediationAgreements().sign(dispute, Signing.by(1, 2)))
                .agreement()
                .flatMap(MediationAgreement::effectiveOn)
                .orElseThrow();
        give(desk -> desk.mediationAgreements().confirm(dispute, ConfirmationForm.of(effective, 1, 2)));
        give(desk -> desk.mediationAgreements().perform(dispute));
        give(desk -> desk.mediationAgreements().breach(dispute, "仍在夜间开机"));
        give(desk -> desk.mediationAgreements().remedy(dispute, "督促后停机"));
        give(desk -> desk.mediationAgreements().fulfil(dispute));
        give(desk -> desk.mediationAgreements().followUp(dispute, "双方满意"));
        give(desk -> desk.disputes().archive(dispute, Set.of(ArchivedPaper.values())));
        give(desk -> desk.disputes().reopen(dispute, "风机更换后又有噪声"));
    }

    private Id<Dispute> registered(Id<Person> resident, Id<Person> neighbour) {
        DisputeForm form = DisputeForm.of(DisputeSubject.CHARGING, "充电桩位置", today)
                .between(
                        PartyForm.person(PartySide.APPLICANT, resident),
                        PartyForm.person(PartySide.RESPONDENT, neighbour));
        return give(desk -> desk.disputes().register(form)).id();
    }

    private void beside(Id<Person> resident, Id<Person> neighbour, Id<Mediator> mediator) {
        Id<Dispute> lead = registered(resident, neighbour);
        Id<Dispute> repeat = registered(resident, neighbour);
        give(desk -> desk.disputes().join(new Repeat(repeat, lead)));
        give(desk -> desk.disputes()
                .correct(
                        repeat,
                        DisputeForm.of(DisputeSubject.CHARGING, "充电桩位置，同一车位", today)
                                .between(
                                        PartyForm.person(PartySide.APPLICANT, resident),
                                        PartyForm.person(PartySide.RESPONDENT, neighbour)),
                        "漏写车位"));
        give(desk -> desk.disputes().separate(repeat));
        give(desk -> desk.disputes().reject(repeat, "与前案为同一事项"));
        give(desk -> desk.disputes().accept(lead, Set.of()));
        give(desk -> desk.mediations().assign(lead, mediator));
        give(desk -> desk.mediations().start(lead));
        give(desk -> desk.disputes().terminate(lead, TerminationForm.of("分歧过大", LegalRoute.JUDICIAL)));
        Id<Person> leaves = person();
        registered(leaves, neighbour);
        give(desk -> desk.people().erase(leaves));
        Id<Dispute> other = registered(resident, neighbour);
        give(desk -> desk.disputes().refer(other, DisputeReferral.COUNTY_CENTRE, "跨社区事项"));
    }

    private void fromPolice(Id<Person> resident, Id<Person> neighbour) {
        Id<MediationCommittee> committee = committee(later);
        MediatorForm chosen = MediatorForm.of(person(), committee);
        Id<Mediator> mediator = give(desk -> desk.mediators().appoint(chosen)).id();
        DisputeForm form = DisputeForm.of(DisputeSubject.NEIGHBOURS, "楼道争执", later)
                .between(
                        PartyForm.person(PartySide.APPLICANT, resident),
                        PartyForm.person(PartySide.RESPONDENT, neighbour))
                .from(DisputeSource.POLICE);
        Id<Dispute> dispute = give(desk -> desk.disputes().register(form)).id();
        give(desk -> desk.disputes().accept(dispute, Set.of()));
        give(desk -> desk.mediations().assign(dispute, mediator));
        give(desk -> desk.mediations().start(dispute));
        give(desk -> desk.mediationAgreements().agree(dispute, MediationAgreementForm.oral("当面道歉并赔偿")));
        give(desk -> desk.mediationAgreements().perform(dispute));
        LocalDate performed = give(desk -> desk.mediationAgreements().fulfil(dispute))
                .agreement()
                .flatMap(MediationAgreement::performedOn)
                .orElseThrow();
        give(desk -> desk.mediationAgreements()
                .settle(dispute, PoliceSettlement.of(performed, performed, performed, performed)));
    }
}
