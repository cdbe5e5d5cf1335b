package org.linli.petition.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.clock.TrackedClocks;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** One step of a ticket that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class HotlineChange {
    private final HotlineTicket before;
    private final HotlineMoment moment;
    private final Inspection inspection = new Inspection();
    private HotlineTaken taken;
    private List<HotlineSpan> spans;
    private Optional<HotlineOutcome> outcome;
    private Optional<HotlineCallback> callback;
    private Optional<Id<HotlineTicket>> lead;

    HotlineChange(HotlineTicket before, HotlineStep step, HotlineMoment moment) {
        this.before = before;
        this.moment = moment;
        this.taken = moment.taken(step);
        this.spans = before.spans();
        this.outcome = before.outcome();
        this.callback = before.callback();
        this.lead = before.lead();
        inspection.ask(HotlineRules.STEP, new LifeCycle.Move<>(before.status(), step));
    }

    <F> HotlineChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> HotlineChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    <T> Optional<T> read(Decision<T> part) {
        return inspection.read(part);
    }

    HotlineChange noted(String field, String text) {
        taken = taken.noted(inspection.read(PlainText.requireLines(field, text, HotlineTicket.MAX_NOTE)));
        return this;
    }

    HotlineChange upheld(boolean right) {
        taken = taken.upheld(right);
        return this;
    }

    HotlineChange to(Optional<Id<Organisation>> unit) {
        List<HotlineSpan> more = left();
        more.add(new HotlineSpan(unit, moment.now(), Optional.empty(), Optional.empty()));
        spans = more;
        return this;
    }

    HotlineChange signed() {
        List<HotlineSpan> more = new ArrayList<>(before.spans());
        if (!more.isEmpty()) {
            more.set(more.size() - 1, more.get(more.size() - 1).signed(moment.now()));
        }
        spans = more;
        return this;
    }

    HotlineChange closed(HotlineOutcome how) {
        spans = left();
        outcome = Optional.of(how);
        return this;
    }

    HotlineChange said(HotlineCallback what) {
        callback = Optional.of(what);
        return this;
    }

    HotlineChange merged(Id<HotlineTicket> other) {
        spans = left();
        lead = Optional.of(other);
        return this;
    }

    HotlineChange separated() {
        lead = Optional.empty();
        return this;
    }

    /** The unit that has it has it no longer. */
    private List<HotlineSpan> left() {
        List<HotlineSpan> ended = new ArrayList<>(before.spans());
        if (!ended.isEmpty()) {
            ended.set(ended.size() - 1, ended.get(ended.size() - 1).ended(moment.now()));
        }
        return ended;
    }

    Decision<HotlineTicket> decide() {
        return decide(next -> new HotlineEvent.TicketAdvanced(next.id(), taken.step(), next.status()));
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    Decision<HotlineTicket> decide(Function<HotlineTicket, Event> event) {
        List<HotlineTaken> steps = new ArrayList<>(before.steps());
        steps.add(taken);
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(
                        HotlineTimeline.after(before, taken, moment.terms(before.registeredAt()), moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> {
            HotlineTicket next = new HotlineTicket(
                    before.community(),
                    before.id(),
                    before.form(),
                    before.registeredAt(),
                    before.charter(),
                    HotlineTicket.LIFE_CYCLE.next(before.status(), taken.step()).orElseThrow(),
                    spans,
                    outcome,
                    callback,
                    lead,
                    clocks.orElseThrow(),
                    steps);
            return Decision.accepted(next, event.apply(next));
        });
    }
}
