package org.linli.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linli.calendar.Term;
import org.linli.code.PlainText;
import org.linli.dispute.agreement.AgreementRules;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.DutyClocks;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** One step that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class DisputeChange {
    private final Dispute before;
    private final DisputeStep step;
    private final DisputeMoment moment;
    private final Inspection inspection = new Inspection();
    private List<Party> parties;
    private DisputeTier tier;
    private DutyClocks clocks;
    private DisputePanel panel;
    private Optional<MediationAgreement> agreement;
    private Optional<Id<Dispute>> lead;
    private Optional<DisputeReferral> referred;
    private List<NoiseForm> noise;
    private Optional<String> note = Optional.empty();

    DisputeChange(Dispute before, DisputeStep step, DisputeMoment moment) {
        this.before = before;
        this.step = step;
        this.moment = moment;
        this.parties = before.parties();
        this.tier = before.tier();
        this.clocks = before.clocks();
        this.panel = before.panel();
        this.agreement = before.agreement();
        this.lead = before.lead();
        this.referred = before.referred();
        this.noise = before.noise();
        inspection.ask(DisputeRules.STEP, new LifeCycle.Move<>(before.status(), step));
    }

    <F> DisputeChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> DisputeChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    /** Asks what has come of the agreement, if there is one. */
    DisputeChange askOfAgreement(Rule<AgreementRules.Effect> rule) {
        before.agreement().ifPresent(found -> ask(rule, new AgreementRules.Effect(found, parties.size())));
        return this;
    }

    <T> Optional<T> read(Decision<T> part) {
        return inspection.read(part);
    }

    DisputeChange noted(String field, String text) {
        note = inspection.read(PlainText.requireLines(field, text, Dispute.MAX_NOTE));
        return this;
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    DisputeChange clocked(Function<DutyClocks, Decision<DutyClocks>> what) {
        if (inspection.isClean()) {
            clocks = inspection.read(what.apply(clocks)).orElse(clocks);
        }
        return this;
    }

    DisputeChange met(DisputeDuty... duties) {
        for (DisputeDuty duty : duties) {
            clocked(now -> now.meet(duty, moment.now()));
        }
        return this;
    }

    DisputeChange started(DisputeDuty duty, Term term) {
        return clocked(now -> now.start(duty, moment.now(), term, moment.calendar()));
    }

    DisputeChange reclocked(UnaryOperator<DutyClocks> what) {
        clocks = what.apply(clocks);
        return this;
    }

    DisputeChange saying(int number, PartyStance stance) {
        if (inspection.isClean()) {
            List<Party> others = new ArrayList<>(parties);
            others.set(number - 1, parties.get(number - 1).saying(stance));
            parties = others;
        }
        return this;
    }

    DisputeChange up() {
        tier = tier.above().orElse(tier);
        return this;
    }

    DisputeChange working(DisputePanel others) {
        panel = others;
        return this;
    }

    DisputeChange agreed(Optional<MediationAgreement> now) {
        agreement = now;
        return this;
    }

    DisputeChange joined(Optional<Id<Dispute>> to) {
        lead = to;
        return this;
    }

    DisputeChange referred(Optional<DisputeReferral> to) {
        referred = to;
        return this;
    }

    DisputeChange dissuaded(NoiseForm done) {
        List<NoiseForm> more = new ArrayList<>(noise);
        more.add(new NoiseForm(done.body(), done.measure(), done.on(), note.orElse(done.result())));
        noise = more;
        return this;
    }

    Decision<Dispute> decide() {
        return decide(next -> new DisputeEvent.DisputeAdvanced(next.id(), step, next.status()));
    }

    Decision<Dispute> decide(Function<Dispute, Event> event) {
        return inspection.decide(() -> {
            Dispute next = before.with(this);
            return Decision.accepted(next, event.apply(next));
        });
    }

    DisputeStep step() {
        return step;
    }

    List<Party> parties() {
        return parties;
    }

    DisputeTier tier() {
        return tier;
    }

    DutyClocks clocks() {
        return clocks;
    }

    DisputePanel panel() {
        return panel;
    }

    Optional<MediationAgreement> agreement() {
        return agreement;
    }

    Optional<Id<Dispute>> lead() {
        return lead;
    }

    Optional<DisputeReferral> referred() {
        return referred;
    }

    List<NoiseForm> noise() {
        return noise;
    }

    DisputeTaken taken() {
        Instant at = moment.now();
        return new DisputeTaken(step, at, moment.who(), note, Optional.empty());
    }
}
