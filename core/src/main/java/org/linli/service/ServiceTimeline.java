package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/**
 * The clocks of a request as they follow from what was registered and from its steps (办件时限). What was promised runs from the day on which
 * it was received, and stands still while the requester brings what is missing, unless it is overdue already; it begins anew neither then
 * nor when it is passed on. The clock of a unit ends when the request comes back from the requester: it is with the desk then.
 */
final class ServiceTimeline {
    private static final Set<TrackedDuty> RUNNING = Set.of(TrackedDuty.PROMISE, TrackedDuty.UNIT);

    private final ServiceTerms terms;
    private final WorkCalendar calendar;
    private final Inspection inspection = new Inspection();
    private TrackedClocks clocks = TrackedClocks.NONE;

    private ServiceTimeline(ServiceTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(
            ServiceRequestForm form,
            ServicePromise promise,
            boolean bad,
            List<ServiceTaken> steps,
            ServiceTerms terms,
            WorkCalendar calendar) {
        ServiceTimeline line = new ServiceTimeline(terms, calendar);
        steps.forEach(taken -> line.take(form.receivedOn(), promise, bad, taken));
        return Decision.by(
                line.inspection.findings().stream().distinct().toList(), () -> Decision.accepted(line.clocks));
    }

    private void take(LocalDate receivedOn, ServicePromise promise, boolean bad, ServiceTaken taken) {
        Instant at = TrackedClocks.at(taken.on());
        switch (taken.step()) {
            case SUBMIT -> {
                Instant received = TrackedClocks.at(receivedOn);
                start(TrackedDuty.TELL, received, terms.toldWorkingDays());
                start(TrackedDuty.PROMISE, received, promise.workingDays());
            }
            case ACCEPT -> meet(TrackedDuty.TELL, at);
            case DEMAND -> {
                meet(TrackedDuty.TELL, at);
                clocks = inspection.read(clocks.stop(RUNNING, at, "REQUESTER")).orElse(clocks);
            }
            case HAND_IN -> {
                clocks = clocks.drop(Set.of(TrackedDuty.UNIT));
                clocks = inspection.read(clocks.goOn(RUNNING, at, calendar)).orElse(clocks);
                start(TrackedDuty.TELL, at, terms.toldWorkingDays());
            }
            case REJECT -> {
                meet(TrackedDuty.TELL, at);
                clocks = clocks.end();
            }
            case TRANSFER -> {
                clocks = clocks.drop(Set.of(TrackedDuty.UNIT));
                start(TrackedDuty.UNIT, at, taken.workingDays().orElse(1));
            }
            case TAKE_BACK -> clocks = clocks.drop(Set.of(TrackedDuty.UNIT));
            case FINISH -> {
                meet(TrackedDuty.UNIT, at);
                meet(TrackedDuty.PROMISE, at);
            }
            case RATE -> {
                if (bad) {
                    start(TrackedDuty.CALL_BACK, at, terms.callbackWorkingDays());
                }
            }
            case CALL_BACK -> meet(TrackedDuty.CALL_BACK, at);
            case WITHDRAW -> clocks = clocks.end();
            case HANDLE, CORRECT -> {}
        }
    }

    private void start(TrackedDuty duty, Instant at, int workingDays) {
        clocks = inspection
                .read(clocks.start(duty, at, Term.workingDays(workingDays), calendar))
                .orElse(clocks);
    }

    private void meet(TrackedDuty duty, Instant at) {
        clocks = inspection.read(clocks.meet(duty, at)).orElse(clocks);
    }
}
