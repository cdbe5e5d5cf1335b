package org.linli.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** One step of a request that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class ServiceChange {
    private final ServiceRequest before;
    private final ServiceMoment moment;
    private final Inspection inspection = new Inspection();
    private ServiceTaken taken;
    private Optional<Id<Organisation>> unit;
    private Optional<ServiceRating> rating;

    ServiceChange(ServiceRequest before, ServiceStep step, ServiceMoment moment) {
        this.before = before;
        this.moment = moment;
        this.taken = moment.taken(step);
        this.unit = before.unit();
        this.rating = before.rating();
        inspection.ask(ServiceRules.STEP, new LifeCycle.Move<>(before.status(), step));
    }

    <F> ServiceChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> ServiceChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    ServiceChange noted(String field, String text) {
        taken = taken.noted(inspection.read(PlainText.requireLines(field, text, ServiceRequest.MAX_NOTE)));
        return this;
    }

    ServiceChange noted(String field, Optional<String> text) {
        text.ifPresent(given -> noted(field, given));
        return this;
    }

    ServiceChange routed(String text) {
        taken = taken.routed(inspection.read(PlainText.requireLines("route", text, ServiceRequest.MAX_NOTE)));
        return this;
    }

    ServiceChange naming(Set<String> papers) {
        taken = taken.naming(papers);
        return this;
    }

    ServiceChange to(Id<Organisation> other, int workingDays) {
        taken = taken.to(other, workingDays);
        unit = Optional.of(other);
        return this;
    }

    /** What comes back from the requester is with the desk, and with no unit. */
    ServiceChange atDesk() {
        unit = Optional.empty();
        return this;
    }

    ServiceChange rated(ServiceRating how) {
        rating = Optional.of(how);
        return this;
    }

    /** The last day of the unit is compared with what was promised, when nothing refuses. */
    ServiceChange inTime() {
        Optional<TrackedClocks> clocks =
                inspection.isClean() ? line(withTaken()).outcomeIfAccepted() : Optional.empty();
        clocks.flatMap(all -> all.open(TrackedDuty.UNIT)
                        .flatMap(unit -> all.open(TrackedDuty.PROMISE).map(promise -> passing(unit, promise))))
                .ifPresent(facts -> inspection.ask(ServiceRules.UNIT_IN_TIME, facts));
        return this;
    }

    private List<ServiceTaken> withTaken() {
        List<ServiceTaken> all = new ArrayList<>(before.steps());
        all.add(taken);
        return all;
    }

    Decision<ServiceRequest> decide() {
        return decide(next -> new ServiceRequestEvent.RequestAdvanced(next.id(), taken.step(), next.status()));
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    Decision<ServiceRequest> decide(Function<ServiceRequest, Event> event) {
        List<ServiceTaken> steps = withTaken();
        Optional<TrackedClocks> clocks = inspection.isClean() ? counted(steps) : Optional.empty();
        return inspection.decide(() -> {
            ServiceRequest next = new ServiceRequest(
                    before.community(),
                    before.id(),
                    before.item(),
                    before.promise(),
                    before.form(),
                    before.charter(),
                    ServiceRequest.LIFE_CYCLE
                            .next(before.status(), taken.step())
                            .orElseThrow(),
                    unit,
                    rating,
                    clocks.orElseThrow(),
                    steps);
            return Decision.accepted(next, event.apply(next));
        });
    }

    private static ServiceRules.Passing passing(TrackedClock unit, TrackedClock promise) {
        return new ServiceRules.Passing(
                unit.deadline().lastDay(), promise.deadline().lastDay());
    }

    /** What was late already is not told again. */
    private Optional<TrackedClocks> counted(List<ServiceTaken> steps) {
        List<Finding> known = line(before.steps()).findings();
        Decision<TrackedClocks> counted = line(steps);
        inspection.found(counted.findings().stream()
                .filter(finding -> !known.contains(finding))
                .toList());
        return counted.outcomeIfAccepted();
    }

    private Decision<TrackedClocks> line(List<ServiceTaken> steps) {
        return ServiceTimeline.of(
                before.form(),
                before.promise(),
                rating.filter(ServiceRating::isBad).isPresent(),
                steps,
                moment.terms(before.form().receivedOn()),
                moment.calendar());
    }
}
