package org.linli.petition.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.clock.TrackedClocks;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** How a ticket is registered, corrected, and goes from step to step. */
final class HotlineCourse {
    private HotlineCourse() {}

    /** Registers a ticket. */
    static Decision<HotlineTicket> register(
            DivisionCode community,
            Id<HotlineTicket> id,
            HotlineForm form,
            HotlineRules.Repeats repeats,
            HotlineMoment moment) {
        Inspection inspection = new Inspection();
        Optional<String> facts = inspection.read(PlainText.requireLines("facts", form.facts(), HotlineForm.MAX_FACTS));
        inspection.ask(HotlineRules.ROUTED, form.route()).ask(HotlineRules.REPEAT, repeats);
        List<HotlineTaken> steps = List.of(moment.taken(HotlineStep.REGISTER));
        Optional<TrackedClocks> clocks =
                inspection.read(HotlineTimeline.of(form, steps, moment.terms(moment.now()), moment.calendar()));
        return inspection.decide(() -> {
            HotlineForm read = form.withFacts(facts.orElseThrow());
            int charter = moment.charter().version();
            return Decision.accepted(
                    new HotlineTicket(
                            community,
                            id,
                            read,
                            moment.now(),
                            charter,
                            HotlineStatus.REGISTERED,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            clocks.orElseThrow(),
                            steps),
                    new HotlineEvent.TicketRegistered(id, HotlineEvent.Registered.of(read), charter));
        });
    }

    /** Dispatches it to a unit, or to the community itself. */
    static Decision<HotlineTicket> dispatch(
            HotlineTicket before, Optional<Id<Organisation>> unit, boolean agreed, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.DISPATCH, moment)
                .ask(
                        HotlineRules.DISPATCH,
                        new HotlineRules.Dispatching(before.form().entry(), unit.isEmpty(), agreed))
                .ask(HotlineRules.UNEXAMINED, before.isDisputed())
                .to(unit)
                .decide(next -> new HotlineEvent.TicketDispatched(next.id(), unit));
    }

    /** Records that the unit objects; it keeps the ticket until another one has it. */
    static Decision<HotlineTicket> object(HotlineTicket before, String reason, HotlineMoment moment) {
        TicketTerms terms = moment.terms(before.registeredAt());
        HotlineChange change = new HotlineChange(before, HotlineStep.OBJECT, moment)
                .ask(HotlineRules.OBJECTION_OPEN, new HotlineRules.Waiting(before.isDisputed(), false))
                .noted("reason", reason);
        int objected = (int) before.steps().stream()
                .filter(taken -> taken.step() == HotlineStep.OBJECT)
                .count();
        before.holder()
                .flatMap(span -> change.read(moment.calendar()
                        .plusWorkingDays(HotlineMoment.dayOf(span.from()), terms.dispatchObjectionWorkingDays())))
                .ifPresent(lastDay -> change.ask(
                        HotlineRules.OBJECTION, new HotlineRules.Objecting(objected, lastDay, moment.today(), terms)));
        return change.decide();
    }

    /** Answers the objection of the unit. */
    static Decision<HotlineTicket> examine(HotlineTicket before, boolean upheld, String answer, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.EXAMINE, moment)
                .ask(HotlineRules.OBJECTION_OPEN, new HotlineRules.Waiting(before.isDisputed(), true))
                .noted("answer", answer)
                .upheld(upheld)
                .decide();
    }

    /** Closes it. */
    static Decision<HotlineTicket> close(
            HotlineTicket before, HotlineOutcome outcome, String result, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.CLOSE, moment)
                .noted("result", result)
                .closed(outcome)
                .decide(next -> new HotlineEvent.TicketClosed(next.id(), outcome));
    }

    /** Records what the caller said. */
    static Decision<HotlineTicket> callBack(HotlineTicket before, HotlineCallback callback, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.CALL_BACK, moment)
                .said(callback)
                .decide(next -> new HotlineEvent.CallerCalledBack(next.id(), callback));
    }

    /** Records that the caller cannot be reached. */
    static Decision<HotlineTicket> notReached(HotlineTicket before, String reason, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.NOT_REACHED, moment)
                .noted("reason", reason)
                .decide();
    }

    /** Merges it into the ticket that it repeats. */
    static Decision<HotlineTicket> merge(HotlineTicket before, HotlineTicket lead, int repeats, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.MERGE, moment)
                .ask(
                        HotlineRules.MERGING,
                        new HotlineRules.Merging(
                                before.id().equals(lead.id()), lead.isOpen(), repeats, before.hasCallerOf(lead)))
                .merged(lead.id())
                .decide(next -> new HotlineEvent.TicketMerged(next.id(), lead.id()));
    }

    /** Undoes a merger: its clocks run as if it had never been merged, and it is dispatched anew. */
    static Decision<HotlineTicket> separate(HotlineTicket before, String reason, HotlineMoment moment) {
        return new HotlineChange(before, HotlineStep.SEPARATE, moment)
                .noted("reason", reason)
                .separated()
                .decide(next -> new HotlineEvent.TicketSeparated(
                        next.id(), before.lead().orElseThrow()));
    }

    /** Corrects what was registered wrongly; the ticket stands as before, and its clocks as if it had been right. */
    static Decision<HotlineTicket> correct(
            HotlineTicket before, HotlineForm right, String reason, HotlineMoment moment) {
        Inspection inspection = Inspection.of(HotlineRules.STEP, before.status(), HotlineStep.CORRECT);
        Optional<String> facts = inspection.read(PlainText.requireLines("facts", right.facts(), HotlineForm.MAX_FACTS));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        inspection.ask(HotlineRules.ROUTED, right.route());
        List<HotlineTaken> steps = new ArrayList<>(before.steps());
        steps.add(moment.taken(HotlineStep.CORRECT).noted(why).before(before.form()));
        Optional<TrackedClocks> clocks = inspection.read(HotlineTimeline.corrected(
                before, right, steps, moment.terms(before.registeredAt()), moment.calendar()));
        return inspection.decide(() -> {
            HotlineForm now = right.withFacts(facts.orElseThrow());
            return now.equals(before.form())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            new HotlineTicket(
                                    before.community(),
                                    before.id(),
                                    now,
                                    before.registeredAt(),
                                    before.charter(),
                                    before.status(),
                                    before.spans(),
                                    before.outcome(),
                                    before.callback(),
                                    before.lead(),
                                    clocks.orElseThrow(),
                                    steps),
                            new HotlineEvent.TicketCorrected(
                                    before.id(),
                                    HotlineEvent.Registered.of(before.form()),
                                    HotlineEvent.Registered.of(now),
                                    !now.facts().equals(before.form().facts()),
                                    !now.caller().equals(before.form().caller())));
        });
    }
}
