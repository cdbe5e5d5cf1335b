package org.linli.dispute;

import java.util.List;
import org.linli.calendar.Term;
import org.linli.dispute.clock.DisputeClockRules;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** How a dispute is mediated, and what is done beside. */
final class DisputeMediation {
    private DisputeMediation() {}

    /** A party says what it thinks of mediation. */
    static Decision<Dispute> answer(Dispute before, int party, PartyStance stance, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.ANSWER, moment)
                .ask(
                        MediationRules.PARTY,
                        new MediationRules.Numbered(party, before.parties().size()))
                .saying(party, stance)
                .decide(next -> new DisputeEvent.PartyAnswered(next.id(), party, stance));
    }

    /** Assigns a mediator. */
    static Decision<Dispute> assign(
            Dispute before,
            Id<Mediator> mediator,
            List<MediatorTie> ties,
            MediationRules.Assigning facts,
            DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.ASSIGN, moment)
                .ask(MediationRules.RECUSAL, ties)
                .ask(MediationRules.ASSIGNMENT, facts)
                .working(before.panel().with(mediator))
                .decide(next -> new DisputeEvent.MediatorAssigned(next.id(), mediator));
    }

    /** Releases a mediator. */
    static Decision<Dispute> release(
            Dispute before, Id<Mediator> mediator, boolean byParty, String reason, DisputeMoment moment) {
        DisputePanel left = before.panel().without(mediator, byParty);
        return new DisputeChange(before, DisputeStep.RELEASE, moment)
                .ask(MediationRules.HAD, before.panel().mediators().contains(mediator))
                .ask(MediationRules.COUNT, left.mediators().size())
                .noted("reason", reason)
                .working(left)
                .decide(next -> new DisputeEvent.MediatorReleased(next.id(), mediator, byParty));
    }

    /** Begins mediation. */
    static Decision<Dispute> start(Dispute before, List<List<MediatorTie>> panel, DisputeMoment moment) {
        DisputeChange change = new DisputeChange(before, DisputeStep.START, moment)
                .ask(MediationRules.REFUSAL, new MediationRules.Stances(before.parties()))
                .ask(MediationRules.COUNT, panel.size())
                .ask(DisputeRules.RISK, DisputeIntake.risk(before));
        panel.forEach(ties -> change.ask(MediationRules.RECUSAL, ties));
        return change.decide();
    }

    /** Invites others to help. */
    static Decision<Dispute> invite(Dispute before, boolean consented, String whom, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.INVITE, moment)
                .ask(MediationRules.INVITED, consented)
                .noted("whom", whom)
                .decide();
    }

    /** Records what was done about a noise. */
    static Decision<Dispute> dissuade(Dispute before, NoiseForm form, DisputeMoment moment) {
        DisputeChange change = new DisputeChange(before, DisputeStep.DISSUADE, moment)
                .ask(
                        DisputeRules.NOISE_DAY,
                        new DisputeRules.Dissuading(
                                before.report().isSocialNoise(),
                                form.on(),
                                before.report().occurredOn(),
                                moment.today()))
                .noted("result", form.result());
        return change.dissuaded(form).met(DisputeDuty.DISSUADE).decide();
    }

    /** Reports it to the police. */
    static Decision<Dispute> report(Dispute before, String what, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.REPORT, moment)
                .noted("what", what)
                .decide();
    }

    /** Passes it up. */
    static Decision<Dispute> escalate(Dispute before, String reason, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.ESCALATE, moment)
                .ask(DisputeRules.TIER_ABOVE, before.tier())
                .noted("reason", reason)
                .up()
                .decide(next -> new DisputeEvent.DisputeEscalated(next.id(), next.tier()));
    }

    /** Lets it wait. */
    static Decision<Dispute> stop(Dispute before, StopCause cause, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.STOP, moment)
                .ask(
                        DisputeClockRules.STOP_ONCE,
                        new DisputeClockRules.Stopping(before.clocks().stopped(), cause))
                .clocked(clocks -> clocks.stop(cause, moment.now()))
                .decide(next -> new DisputeEvent.DisputeStopped(next.id(), cause, true));
    }

    /** Lets it go on. */
    static Decision<Dispute> goOn(Dispute before, StopCause cause, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.GO_ON, moment)
                .ask(
                        DisputeClockRules.STOP_OPEN,
                        new DisputeClockRules.Stopping(before.clocks().stopped(), cause))
                .clocked(clocks -> clocks.goOn(cause, moment.now(), moment.calendar()))
                .decide(next -> new DisputeEvent.DisputeStopped(next.id(), cause, false));
    }

    /** Gives it more time. */
    static Decision<Dispute> extend(Dispute before, MoreTime form, DisputeMoment moment) {
        DisputeDuty duty = before.report().isLabour() ? DisputeDuty.LABOUR_MEDIATION : DisputeDuty.MEDIATE;
        return new DisputeChange(before, DisputeStep.EXTEND, moment)
                .ask(
                        DisputeClockRules.EXTENSION,
                        new DisputeClockRules.Extending(
                                duty, form.days(), form.consented(), moment.terms(before.registeredOn())))
                .noted("reason", form.reason())
                .clocked(clocks -> clocks.extend(duty, Term.days(form.days()), moment.now(), moment.calendar()))
                .decide(next -> new DisputeEvent.DisputeExtended(next.id(), form.days(), form.consented()));
    }
}
