package org.linli.petition.hotline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.ClockCount;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.grid.incident.ServiceLevel;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Decision;

/**
 * The clocks of a ticket as they follow from what was registered and from its steps (工单时限). The caller's clocks run from registration:
 * neither a dispatch, nor its return, nor a signature begins them anew.
 */
final class HotlineTimeline {
    private final HotlineForm form;
    private final TicketTerms terms;
    private final ClockCount clocks;

    private HotlineTimeline(HotlineForm form, TicketTerms terms, ClockCount clocks) {
        this.form = form;
        this.terms = terms;
        this.clocks = clocks;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(
            HotlineForm form, List<HotlineTaken> steps, TicketTerms terms, WorkCalendar calendar) {
        HotlineTimeline line = new HotlineTimeline(form, terms, new ClockCount(TrackedClocks.NONE, calendar));
        steps.forEach(line::take);
        return line.clocks.decide();
    }

    /** The clocks by what is right: as they were where the urgency stays, by which they count. */
    static Decision<TrackedClocks> corrected(
            HotlineTicket before,
            HotlineForm right,
            List<HotlineTaken> steps,
            TicketTerms terms,
            WorkCalendar calendar) {
        return before.form().level() == right.level()
                ? Decision.accepted(before.clocks())
                : of(right, steps, terms, calendar);
    }

    /** The clocks of a ticket after one step more, with what that step alone finds. */
    static Decision<TrackedClocks> after(
            HotlineTicket before, HotlineTaken step, TicketTerms terms, WorkCalendar calendar) {
        HotlineTimeline line = new HotlineTimeline(before.form(), terms, new ClockCount(before.clocks(), calendar));
        line.take(step);
        return line.clocks.decide();
    }

    private void take(HotlineTaken taken) {
        Instant at = taken.at();
        switch (taken.step()) {
            case REGISTER -> {
                ServiceLevel promised = form.level().promisedIn(terms);
                clocks.start(TrackedDuty.CONTACT, at, promised.respond());
                clocks.start(TrackedDuty.RESOLVE, at, promised.finish());
            }
            case OBJECT ->
                clocks.start(TrackedDuty.EXAMINE, at, Term.workingDays(terms.dispatchObjectionWorkingDays()));
            case EXAMINE -> clocks.meet(TrackedDuty.EXAMINE, at);
            case CONTACT -> clocks.meet(TrackedDuty.CONTACT, at);
            case CLOSE -> {
                clocks.meet(TrackedDuty.RESOLVE, at);
                clocks.drop(Set.of(TrackedDuty.CONTACT, TrackedDuty.EXAMINE));
                clocks.start(TrackedDuty.CALL_BACK, at, Term.days(terms.callbackDays()));
            }
            case CALL_BACK -> clocks.meet(TrackedDuty.CALL_BACK, at);
            case NOT_REACHED -> clocks.drop(Set.of(TrackedDuty.CALL_BACK));
            case MERGE -> clocks.end();
            case SEPARATE -> clocks.again(Set.of(TrackedDuty.CONTACT, TrackedDuty.RESOLVE));
            case DISPATCH, SIGN, CORRECT -> {}
        }
    }
}
