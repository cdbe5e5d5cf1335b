package org.linli.grid.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** One step that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class IncidentChange {
    private final Incident before;
    private final IncidentStep step;
    private final IncidentMoment moment;
    private final Inspection inspection = new Inspection();
    private IncidentClock clock;
    private Id<Grid> grid;
    private Optional<IncidentDepartment> department;
    private Optional<String> note = Optional.empty();
    private Optional<Integer> score;
    private Optional<Id<Grid>> from = Optional.empty();

    IncidentChange(Incident before, IncidentStep step, IncidentMoment moment) {
        this.before = before;
        this.step = step;
        this.moment = moment;
        this.clock = before.clock();
        this.grid = before.grid();
        this.department = before.department();
        this.score = before.score();
        inspection.ask(IncidentRules.STEPS, new LifeCycle.Move<>(before.status(), step));
    }

    <F> IncidentChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> IncidentChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    <T> Optional<T> read(Decision<T> part) {
        return inspection.read(part);
    }

    IncidentChange noted(String field, String text) {
        note = inspection.read(PlainText.requireLines(field, text, Incident.MAX_NOTE));
        return this;
    }

    /** A wrong dispatch can be disputed a limited number of times, within a limited time, and with a reason. */
    IncidentChange disputed(String reason, Incident.Taken routed) {
        note = inspection
                .read(PlainText.parseLines("reason", reason, Incident.MAX_NOTE))
                .flatMap(text -> text);
        inspection
                .read(moment.calendar()
                        .plusWorkingDays(
                                IncidentMoment.dayOf(routed.at()),
                                moment.terms(before).dispatchObjectionWorkingDays()))
                .ifPresent(lastDay -> inspection.ask(
                        IncidentRules.DISPATCH,
                        new IncidentRules.Dispute(
                                before.givenBackBy().size(), reason, lastDay, moment.today(), moment.terms(before))));
        return this;
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    IncidentChange timed(Function<Instant, Decision<IncidentClock>> what) {
        if (inspection.isClean()) {
            clock = inspection.read(what.apply(moment.now())).orElse(clock);
        }
        return this;
    }

    IncidentChange to(IncidentDepartment other) {
        department = Optional.of(other);
        return this;
    }

    IncidentChange into(Id<Grid> other) {
        grid = other;
        return this;
    }

    /** Into a grid of a division that is about to be published; the grid that it leaves is kept, so that this can be undone. */
    IncidentChange along(Id<Grid> other) {
        from = Optional.of(before.grid());
        return into(other);
    }

    IncidentChange scored(int given) {
        score = Optional.of(given);
        return this;
    }

    Decision<Incident> decide() {
        return decide(next -> new IncidentEvent.IncidentAdvanced(next.id(), step, next.status()));
    }

    Decision<Incident> decide(Function<Incident, Event> event) {
        return inspection.decide(() -> {
            Incident next = before.with(this);
            return Decision.accepted(next, event.apply(next));
        });
    }

    IncidentStep step() {
        return step;
    }

    IncidentClock clock() {
        return clock;
    }

    Id<Grid> grid() {
        return grid;
    }

    Optional<String> note() {
        return note;
    }

    Optional<Integer> score() {
        return score;
    }

    IncidentTier tier() {
        return step == IncidentStep.ESCALATE ? before.tier().above().orElseThrow() : before.tier();
    }

    /** A department that gives the incident back or passes it up has it no longer. */
    Optional<IncidentDepartment> department() {
        boolean isLetGo = step == IncidentStep.GIVE_BACK || step == IncidentStep.ESCALATE;
        return isLetGo ? Optional.empty() : department;
    }

    Incident.Taken taken() {
        return new Incident.Taken(step, moment.now(), moment.who(), department, note, from);
    }
}
