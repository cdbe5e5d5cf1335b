package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Set;
import org.linli.Desk;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeSource;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.examples.story.CasePlan.Course;
import org.linli.kernel.Id;

/** Takes each case through the year as its plan says, each step on its day (办案). */
final class Caseworker {
    private static final int FIRST_FOLLOW_UP = 7;
    private static final int LAST_FOLLOW_UP = 30;
    private static final int QUIET = 20;

    private final Desk desk;
    private final Agenda agenda;
    private final Studio studio;

    Caseworker(Desk desk, Agenda agenda, Studio studio) {
        this.desk = desk;
        this.agenda = agenda;
        this.studio = studio;
    }

    /** Enters a case. */
    void take(CasePlan plan) {
        agenda.on(plan.day(), () -> begin(plan));
    }

    private void begin(CasePlan plan) {
        Id<Dispute> dispute = desk.disputes().register(form(plan)).orElseThrow().id();
        desk.disputes().accept(dispute, Studio.UNITS).orElseThrow();
        if (plan.repeated()) {
            agenda.on(plan.day().plusDays(1), () -> repeat(plan, dispute));
        }
        if (plan.course() == Course.REFERRED) {
            agenda.on(plan.day().plusDays(1), () -> refer(dispute, DisputeReferral.DEPARTMENT, "工业噪声由主管部门处理"));
            return;
        }
        desk.mediations()
                .assign(
                        dispute,
                        desk.disputeAssignments()
                                .suggest(dispute)
                                .orElseThrow()
                                .best()
                                .orElseThrow())
                .orElseThrow();
        desk.mediations().start(dispute).orElseThrow();
        if (plan.subject() == DisputeSubject.NOISE) {
            LocalDate dissuaded = plan.day().plusDays(plan.dissuading());
            agenda.on(dissuaded, () -> dissuade(dispute, dissuaded));
        }
        LocalDate ends = plan.day().plusDays(plan.mediating());
        agenda.on(ends, plan.course() == Course.FAILED ? () -> fail(dispute) : () -> agree(plan, dispute, ends, false));
    }

    private DisputeForm form(CasePlan plan) {
        PartyForm against = switch (plan.respondent()) {
            case RESIDENT -> PartyForm.person(PartySide.RESPONDENT, studio.resident(plan.against()));
            case ENTERPRISE -> PartyForm.organisation(PartySide.RESPONDENT, studio.enterprise(plan.against()));
            case PROPERTY_MANAGER -> PartyForm.organisation(PartySide.RESPONDENT, studio.propertyManager());
            case SOCIAL_ORGANISATION -> PartyForm.organisation(PartySide.RESPONDENT, studio.society());
        };
        DisputeForm form = DisputeForm.of(
                        plan.subject(), plan.facts(), plan.day().minusDays(1))
                .between(PartyForm.person(PartySide.APPLICANT, studio.resident(plan.applicant())), against)
                .concerning(plan.people(), plan.amount());
        if (plan.subject() != DisputeSubject.NOISE) {
            return form;
        }
        return form.about(plan.course() == Course.REFERRED ? NoiseKind.INDUSTRIAL : NoiseKind.SOCIAL);
    }

    /** The same matter comes from the hotline too: it is joined, and counts once. */
    private void repeat(CasePlan plan, Id<Dispute> lead) {
        Id<Dispute> again = desk.disputes()
                .register(form(plan).from(DisputeSource.HOTLINE))
                .orElseThrow()
                .id();
        desk.disputes().join(new Repeat(again, lead)).orElseThrow();
    }

    private void dissuade(Id<Dispute> dispute, LocalDate day) {
        desk.mediations()
                .dissuade(dispute, new NoiseForm(NoiseBody.RESIDENTS_COMMITTEE, NoiseMeasure.DISSUADED, day, "答应夜间停机"))
                .orElseThrow();
    }

    private void refer(Id<Dispute> dispute, DisputeReferral to, String reason) {
        desk.disputes().refer(dispute, to, reason).orElseThrow();
        file(dispute);
    }

    private void fail(Id<Dispute> dispute) {
        desk.disputes()
                .terminate(dispute, TerminationForm.of("双方分歧较大，未达成协议", LegalRoute.values()))
                .orElseThrow();
        file(dispute);
    }

    private void agree(CasePlan plan, Id<Dispute> dispute, LocalDate day, boolean again) {
        LocalDate by = day.plusDays(plan.performing());
        MediationAgreementForm form = plan.oral()
                ? MediationAgreementForm.oral(plan.promise())
                : MediationAgreementForm.written(plan.promise());
        desk.mediationAgreements().agree(dispute, form.performedBy(by)).orElseThrow();
        if (!plan.oral()) {
            desk.mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
        }
        desk.mediationAgreements().perform(dispute).orElseThrow();
        boolean breaks = plan.course() == Course.BROKEN || plan.course() == Course.REMEDIED;
        agenda.on(by, breaks ? () -> breach(plan, dispute, by) : () -> fulfil(plan, dispute, by, again));
    }

    private void breach(CasePlan plan, Id<Dispute> dispute, LocalDate day) {
        desk.mediationAgreements().breach(dispute, "到期未履行").orElseThrow();
        LocalDate later = day.plusDays(5);
        agenda.on(
                later,
                plan.course() == Course.BROKEN
                        ? () -> refer(dispute, DisputeReferral.COURT, "经督促仍不履行，引导起诉")
                        : () -> {
                            desk.mediationAgreements()
                                    .remedy(dispute, "经督促继续履行")
                                    .orElseThrow();
                            fulfil(plan, dispute, later, false);
                        });
    }

    private void fulfil(CasePlan plan, Id<Dispute> dispute, LocalDate day, boolean again) {
        desk.mediationAgreements().fulfil(dispute).orElseThrow();
        agenda.on(day.plusDays(FIRST_FOLLOW_UP), () -> followUp(dispute, "双方满意"));
        LocalDate last = day.plusDays(LAST_FOLLOW_UP);
        agenda.on(last, () -> {
            followUp(dispute, "未再发生");
            file(dispute);
        });
        if (plan.course() == Course.REBOUND && !again) {
            agenda.on(last.plusDays(QUIET), () -> reopen(plan, dispute, last.plusDays(QUIET)));
        }
    }

    private void reopen(CasePlan plan, Id<Dispute> dispute, LocalDate day) {
        desk.disputes().reopen(dispute, plan.facts() + "，再次发生").orElseThrow();
        desk.mediations().assign(dispute, studio.mediators().get(0)).orElseThrow();
        desk.mediations().start(dispute).orElseThrow();
        LocalDate settled = day.plusDays(3);
        agenda.on(settled, () -> agree(plan, dispute, settled, true));
    }

    private void followUp(Id<Dispute> dispute, String result) {
        desk.mediationAgreements().followUp(dispute, result).orElseThrow();
    }

    private void file(Id<Dispute> dispute) {
        desk.disputes().archive(dispute, Set.of(ArchivedPaper.values())).orElseThrow();
    }
}
