package org.linli.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** How a request is submitted, corrected, and goes from step to step. */
final class ServiceCourse {
    private ServiceCourse() {}

    /** Registers a request. */
    static Decision<ServiceRequest> submit(
            DivisionCode community,
            Id<ServiceRequest> id,
            ServiceItem item,
            ServiceRequestForm form,
            ServiceMoment moment) {
        Inspection inspection = new Inspection();
        Optional<ServiceRequestForm> read = inspection.read(form.read());
        ServiceTerms terms = moment.terms(form.receivedOn());
        ServicePromise promise = ServicePromise.of(item.form(), terms);
        inspection
                .ask(ServiceRules.RECEIVED, new ServiceRules.Received(form.receivedOn(), moment.today()))
                .ask(
                        ServiceRules.AUDIENCE,
                        new ServiceRules.Asking(
                                item.form().audience(), form.organisation().isPresent()))
                .ask(ServiceRules.PAPER_LISTED, new ServiceRules.Papers(promise, form.papers()));
        List<ServiceTaken> steps = List.of(moment.taken(ServiceStep.SUBMIT));
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(ServiceTimeline.of(form, promise, false, steps, terms, moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> Decision.accepted(
                new ServiceRequest(
                        community,
                        id,
                        item.id(),
                        promise,
                        read.orElseThrow(),
                        moment.charter().version(),
                        ServiceStatus.SUBMITTED,
                        Optional.empty(),
                        Optional.empty(),
                        clocks.orElseThrow(),
                        steps),
                new ServiceRequestEvent.RequestSubmitted(
                        id,
                        item.id(),
                        ServiceRequestEvent.Registered.of(read.orElseThrow()),
                        moment.charter().version())));
    }

    /** Accepts it. */
    static Decision<ServiceRequest> accept(ServiceRequest before, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.ACCEPT, moment)
                .ask(ServiceRules.ACTING, ServiceRules.Acting.of(before.promise(), before.form(), moment.today()))
                .ask(ServiceRules.COMPLETE, before.missingPapers())
                .decide();
    }

    /** Accepts it with papers that follow, of which the requester was told. */
    static Decision<ServiceRequest> acceptLacking(ServiceRequest before, Set<String> following, ServiceMoment moment) {
        Set<String> missing = new TreeSet<>(before.missingPapers());
        missing.removeAll(following);
        return new ServiceChange(before, ServiceStep.ACCEPT, moment)
                .ask(ServiceRules.ACTING, ServiceRules.Acting.of(before.promise(), before.form(), moment.today()))
                .ask(ServiceRules.PAPER_LISTED, new ServiceRules.Papers(before.promise(), following))
                .ask(ServiceRules.COMPLETE, missing)
                .naming(following)
                .decide();
    }

    /** Tells the requester what is missing. */
    static Decision<ServiceRequest> demand(ServiceRequest before, Set<String> papers, ServiceMoment moment) {
        boolean first = before.last(ServiceStep.DEMAND).isEmpty()
                && before.last(ServiceStep.ACCEPT).isEmpty();
        return new ServiceChange(before, ServiceStep.DEMAND, moment)
                .ask(ServiceRules.DEMAND, new ServiceRules.Papers(before.promise(), papers))
                .ask(
                        ServiceRules.IN_ONE_GO,
                        new ServiceRules.Telling(before.missingPapers(), before.toldPapers(), first, papers))
                .naming(papers)
                .decide(next -> new ServiceRequestEvent.PapersDemanded(next.id(), papers));
    }

    /** Records what the requester has brought. */
    static Decision<ServiceRequest> handIn(ServiceRequest before, Set<String> papers, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.HAND_IN, moment)
                .ask(ServiceRules.PAPER_LISTED, new ServiceRules.Papers(before.promise(), papers))
                .naming(papers)
                .atDesk()
                .decide(next -> new ServiceRequestEvent.PapersHandedIn(next.id(), papers));
    }

    /** Refuses it, with reason and route. */
    static Decision<ServiceRequest> reject(ServiceRequest before, ServiceRefusal refusal, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.REJECT, moment)
                .noted("reason", refusal.reason())
                .routed(refusal.route())
                .decide();
    }

    /** Passes it on to a unit. */
    static Decision<ServiceRequest> transfer(
            ServiceRequest before, Id<Organisation> unit, int workingDays, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.TRANSFER, moment)
                .ask(ServiceItemRules.DAYS, workingDays)
                .to(unit, workingDays)
                .inTime()
                .decide(next -> new ServiceRequestEvent.RequestTransferred(next.id(), unit, workingDays));
    }

    /** The unit has given it back. */
    static Decision<ServiceRequest> takeBack(ServiceRequest before, String reason, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.TAKE_BACK, moment)
                .ask(ServiceRules.AT_UNIT, before.unit().isPresent())
                .noted("reason", reason)
                .atDesk()
                .decide();
    }

    /** Records what the requester says of it. */
    static Decision<ServiceRequest> rate(ServiceRequest before, ServiceOpinion opinion, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.RATE, moment)
                .noted("comment", opinion.comment())
                .rated(opinion.rating())
                .decide(next -> new ServiceRequestEvent.RequestRated(next.id(), opinion.rating()));
    }

    /** Records what came of calling the requester back. */
    static Decision<ServiceRequest> callBack(ServiceRequest before, String result, ServiceMoment moment) {
        return new ServiceChange(before, ServiceStep.CALL_BACK, moment)
                .ask(
                        ServiceRules.CALL_BACK,
                        before.status() != ServiceStatus.RATED
                                || before.clocks().open(TrackedDuty.CALL_BACK).isPresent())
                .noted("result", result)
                .decide();
    }

    /** Corrects what was registered wrongly; the request stands as before, and its clocks as if it had been right. */
    static Decision<ServiceRequest> correct(
            ServiceRequest before, ServiceItem item, ServiceRequestForm right, String reason, ServiceMoment moment) {
        Inspection inspection = Inspection.of(ServiceRules.STEP, before.status(), ServiceStep.CORRECT);
        Optional<ServiceRequestForm> read = inspection.read(right.read());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        LocalDate latest = before.steppedOn().orElse(moment.today());
        inspection
                .ask(ServiceRules.RECEIVED, new ServiceRules.Received(right.receivedOn(), latest))
                .ask(
                        ServiceRules.AUDIENCE,
                        new ServiceRules.Asking(
                                item.form().audience(), right.organisation().isPresent()))
                .ask(ServiceRules.PAPER_LISTED, new ServiceRules.Papers(before.promise(), right.papers()))
                .ask(
                        ServiceRules.SAME_REQUESTER,
                        right.requester().equals(before.form().requester()));
        if (before.last(ServiceStep.ACCEPT).isPresent()) {
            // What was accepted without a mandate stays accepted: that the record shows none is only said.
            inspection.found(new Inspection()
                            .ask(ServiceRules.ACTING, ServiceRules.Acting.of(before.promise(), right, moment.today()))
                            .findings()
                            .stream()
                            .map(Finding::asWarning)
                            .toList());
        }
        List<ServiceTaken> steps = new ArrayList<>(before.steps());
        steps.add(moment.taken(ServiceStep.CORRECT).noted(why).before(before.form()));
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(ServiceTimeline.of(
                        right,
                        before.promise(),
                        before.rating().filter(ServiceRating::isBad).isPresent(),
                        steps,
                        moment.terms(right.receivedOn()),
                        moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> {
            ServiceRequestForm now = read.orElseThrow();
            return now.equals(before.form())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            new ServiceRequest(
                                    before.community(),
                                    before.id(),
                                    before.item(),
                                    before.promise(),
                                    now,
                                    before.charter(),
                                    before.status(),
                                    before.unit(),
                                    before.rating(),
                                    clocks.orElseThrow(),
                                    steps),
                            new ServiceRequestEvent.RequestCorrected(
                                    before.id(),
                                    ServiceRequestEvent.Registered.of(before.form()),
                                    ServiceRequestEvent.Registered.of(now),
                                    textsChanged(before.form(), now)));
        });
    }

    private static boolean textsChanged(ServiceRequestForm was, ServiceRequestForm now) {
        return !was.wanted().equals(now.wanted()) || !was.mandate().equals(now.mandate());
    }
}
