package org.linli.dispute;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.code.PlainText;
import org.linli.dispute.agreement.AgreementRules;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClocks;
import org.linli.kernel.Decision;

/** How parties agree, and what becomes of the agreement. */
final class DisputeSettlement {
    private static final Set<DisputeDuty> AFTER_PERFORMANCE =
            Set.of(DisputeDuty.CONFIRMATION, DisputeDuty.LABOUR_LIMITATION, DisputeDuty.DISSUADE);

    private DisputeSettlement() {}

    /** The parties agree. */
    static Decision<Dispute> agree(
            Dispute before, MediationAgreementForm form, MediationRules.Manned manned, DisputeMoment moment) {
        DisputeChange change = new DisputeChange(before, DisputeStep.AGREE, moment)
                .ask(MediationRules.GONE, manned)
                .ask(MediationRules.REFUSAL, new MediationRules.Stances(before.parties()))
                .ask(AgreementRules.REACHED, new AgreementRules.Reaching(form, moment.today()))
                .ask(DisputeRules.RISK, DisputeIntake.risk(before));
        Optional<String> content = change.read(
                        PlainText.parseLines("content", form.content(), MediationAgreementForm.MAX_CONTENT))
                .flatMap(text -> text);
        MediationAgreement reached = MediationAgreement.reached(form, content.orElse(""), moment.today());
        // Parties who agree wait for nothing any more. The clocks go on before they are met: one that is met while it
        // stands still
        // would stand still for ever when the agreement is taken back.
        change.agreed(Optional.of(reached))
                .clocked(clocks -> clocks.goOn(moment.now(), moment.calendar()))
                .met(DisputeDuty.MEDIATE, DisputeDuty.LABOUR_MEDIATION);
        form.performBy().ifPresent(day -> change.clocked(clocks -> performing(clocks, day, moment)));
        if (reached.effectiveOn().isPresent()) {
            change.started(DisputeDuty.CONFIRMATION, Term.days(MediationAgreement.CONFIRMATION_DAYS));
        }
        return change.decide(next -> new DisputeEvent.AgreementReached(next.id(), form.mode(), form.performBy()));
    }

    /** A term is a day at least: what is to be performed today is counted from yesterday. */
    private static Decision<DutyClocks> performing(DutyClocks clocks, LocalDate by, DisputeMoment moment) {
        long days = ChronoUnit.DAYS.between(moment.today(), by);
        return days < 1
                ? clocks.start(
                        DisputeDuty.PERFORMANCE,
                        moment.now().minus(Duration.ofDays(1)),
                        Term.days(1),
                        moment.calendar())
                : clocks.start(
                        DisputeDuty.PERFORMANCE,
                        moment.now(),
                        Term.days((int) Math.min(Term.MAX_DAYS, days)),
                        moment.calendar());
    }

    /** The agreement is signed. */
    static Decision<Dispute> sign(Dispute before, Signing more, DisputeMoment moment) {
        int parties = before.parties().size();
        Optional<MediationAgreement> signed =
                before.agreement().map(found -> found.signed(more, parties, moment.today()));
        boolean takesEffect = signed.flatMap(MediationAgreement::effectiveOn).isPresent()
                && before.agreement().flatMap(MediationAgreement::effectiveOn).isEmpty();
        DisputeChange change = new DisputeChange(before, DisputeStep.SIGN, moment)
                .ask(AgreementRules.NUMBERS, new AgreementRules.Numbers(more.parties(), parties))
                .askOfAgreement(AgreementRules.SIGNED)
                .agreed(signed);
        if (takesEffect) {
            change.started(DisputeDuty.CONFIRMATION, Term.days(MediationAgreement.CONFIRMATION_DAYS));
        }
        return change.decide(next ->
                new DisputeEvent.AgreementSigned(next.id(), next.agreement().flatMap(MediationAgreement::effectiveOn)));
    }

    /** A written agreement that is not in effect is taken back; mediation goes on, as if it had not been met. */
    static Decision<Dispute> retract(Dispute before, String reason, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.RETRACT, moment)
                .askOfAgreement(AgreementRules.BINDING)
                .noted("reason", reason)
                .agreed(Optional.empty())
                .reclocked(clocks -> clocks.drop(Set.of(DisputeDuty.PERFORMANCE)))
                .clocked(clocks -> RegisteredClock.retracted(before, clocks, moment))
                .decide();
    }

    /** The parties apply for its confirmation. */
    static Decision<Dispute> confirm(Dispute before, ConfirmationForm form, DisputeMoment moment) {
        int parties = before.parties().size();
        DisputeChange change = new DisputeChange(before, DisputeStep.CONFIRM, moment)
                .ask(AgreementRules.NUMBERS, new AgreementRules.Numbers(form.applicants(), parties))
                .askOfAgreement(AgreementRules.WRITTEN);
        before.agreement()
                .flatMap(MediationAgreement::effectiveOn)
                .ifPresent(effective -> change.ask(
                        AgreementRules.CONFIRMATION,
                        new AgreementRules.Confirming(
                                form,
                                effective,
                                lastDay(before, effective),
                                parties,
                                before.report().source() == DisputeSource.COURT,
                                moment.today())));
        return change.agreed(before.agreement().map(found -> found.confirmed(form)))
                .clocked(clocks -> clocks.meet(
                        DisputeDuty.CONFIRMATION,
                        form.appliedOn().equals(moment.today())
                                ? moment.now()
                                : form.appliedOn()
                                        .plusDays(1)
                                        .atStartOfDay(CivilTime.CHINA)
                                        .toInstant()))
                .decide();
    }

    private static LocalDate lastDay(Dispute before, LocalDate effective) {
        return before.clocks()
                .last(DisputeDuty.CONFIRMATION)
                .map(clock -> clock.deadline().lastDay())
                .orElse(effective.plusDays(MediationAgreement.CONFIRMATION_DAYS));
    }

    /** The agreement is in effect, and being performed. */
    static Decision<Dispute> perform(Dispute before, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.PERFORM, moment)
                .askOfAgreement(AgreementRules.WRITTEN)
                .decide();
    }

    /** The agreement is performed; the follow-ups begin. */
    static Decision<Dispute> fulfil(Dispute before, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.FULFIL, moment)
                .agreed(before.agreement().map(found -> found.performed(moment.today())))
                .met(DisputeDuty.PERFORMANCE)
                .reclocked(clocks -> clocks.drop(AFTER_PERFORMANCE))
                .started(
                        DisputeDuty.FOLLOW_UP,
                        Term.days(moment.terms(before.registeredOn()).followUpDays()))
                .started(
                        DisputeDuty.LAST_FOLLOW_UP,
                        Term.days(moment.terms(before.registeredOn()).lastFollowUpDays()))
                .decide();
    }

    /** The agreement is broken. */
    static Decision<Dispute> breach(Dispute before, String reason, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.BREACH, moment)
                .askOfAgreement(AgreementRules.WRITTEN)
                .noted("reason", reason)
                .decide();
    }

    /** What was broken is performed after all. */
    static Decision<Dispute> remedy(Dispute before, String result, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.REMEDY, moment)
                .askOfAgreement(AgreementRules.WRITTEN)
                .noted("result", result)
                .decide();
    }

    /** The police do not punish. */
    static Decision<Dispute> settle(Dispute before, PoliceSettlement form, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.SETTLE, moment)
                .ask(
                        AgreementRules.ENDS_PENALTY,
                        new AgreementRules.Settling(
                                form,
                                before.report().source() == DisputeSource.POLICE,
                                before.agreement().flatMap(MediationAgreement::performedOn)))
                .agreed(before.agreement().map(found -> found.settled(form)))
                .decide(next -> new DisputeEvent.PoliceSettled(next.id(), form));
    }

    /** The parties are asked how it goes. */
    static Decision<Dispute> followUp(Dispute before, String result, DisputeMoment moment) {
        boolean first = before.clocks().open(DisputeDuty.FOLLOW_UP).isPresent();
        return new DisputeChange(before, DisputeStep.FOLLOW_UP, moment)
                .noted("result", result)
                .met(first ? DisputeDuty.FOLLOW_UP : DisputeDuty.LAST_FOLLOW_UP)
                .decide();
    }
}
