package org.linli.petition.hotline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.grid.incident.ServiceLevel;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;
import org.linli.petition.clock.TrackedClocks;
import org.linli.petition.clock.TrackedDuty;

/**
 * The clocks of a ticket as they follow from what was registered and from its steps (工单时限). The caller's clocks run from registration:
 * neither a dispatch, nor its return, nor a signature begins them anew.
 */
final class HotlineTimeline {
    private final TicketTerms terms;
    private final WorkCalendar calendar;
    private final Inspection inspection = new Inspection();
    private TrackedClocks clocks = TrackedClocks.NONE;

    private HotlineTimeline(TicketTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(
            HotlineForm form, List<HotlineTaken> steps, TicketTerms terms, WorkCalendar calendar) {
        HotlineTimeline line = new HotlineTimeline(terms, calendar);
        steps.forEach(taken -> line.take(form, taken));
        return Decision.by(
                line.inspection.findings().stream().distinct().toList(), () -> Decision.accepted(line.clocks));
    }

    private void take(HotlineForm form, HotlineTaken taken) {
        Instant at = taken.at();
        switch (taken.step()) {
            case REGISTER -> {
                ServiceLevel promised = form.level().promisedIn(terms);
                start(TrackedDuty.CONTACT, at, promised.respond());
                start(TrackedDuty.RESOLVE, at, promised.finish());
            }
            case OBJECT -> start(TrackedDuty.EXAMINE, at, Term.workingDays(terms.dispatchObjectionWorkingDays()));
            case EXAMINE -> meet(TrackedDuty.EXAMINE, at);
            case CONTACT -> meet(TrackedDuty.CONTACT, at);
            case CLOSE -> {
                meet(TrackedDuty.RESOLVE, at);
                clocks = clocks.drop(Set.of(TrackedDuty.CONTACT, TrackedDuty.EXAMINE));
                start(TrackedDuty.CALL_BACK, at, Term.days(terms.callbackDays()));
            }
            case CALL_BACK -> meet(TrackedDuty.CALL_BACK, at);
            case MERGE -> clocks = clocks.end();
            case DISPATCH, SIGN, CORRECT -> {}
        }
    }

    private void start(TrackedDuty duty, Instant at, Term term) {
        clocks = inspection.read(clocks.start(duty, at, term, calendar)).orElse(clocks);
    }

    private void meet(TrackedDuty duty, Instant at) {
        clocks = inspection.read(clocks.meet(duty, at)).orElse(clocks);
    }
}
