package org.linli.grid.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.Extension;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The clocks of an incident (事件时限). They run by the charter that was in force when it was found; later charters do not change them.
 *
 * @param charter version of that charter; 0 for the national one
 * @param respond by when there is a first answer
 * @param finish by when it is done
 */
public record IncidentClock(int charter, Deadline respond, Deadline finish) {
    /**
     * Starts both.
     *
     * @param at when the incident was found
     * @param promised what the charter promises
     * @param charter its version
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#start}, with each reason once
     */
    static Decision<IncidentClock> start(Instant at, ServiceLevel promised, int charter, WorkCalendar calendar) {
        Decision<Deadline> respond = Deadline.start(at, promised.respond(), CivilTime.CHINA, calendar);
        Decision<Deadline> finish = Deadline.start(at, promised.finish(), CivilTime.CHINA, calendar);
        List<Finding> found = Stream.concat(respond.findings().stream(), finish.findings().stream())
                .distinct()
                .toList();
        return Decision.by(
                found,
                () -> Decision.accepted(new IncidentClock(
                        charter,
                        respond.outcomeIfAccepted().orElseThrow(),
                        finish.outcomeIfAccepted().orElseThrow())));
    }

    /**
     * The same duties counted from another instant, or promised in another time; what was done, and longer, stays.
     *
     * @param at when the incident was found
     * @param promised what the charter promises
     * @param version its version
     * @param calendar which days are working days
     * @return the clocks, with the warning {@code deadline-met-late} when what was done is late now; refused as {@link
     *     #start}, and with {@code deadline-time-backwards} and {@code deadline-over} when what was done, or longer, does not fit
     */
    Decision<IncidentClock> corrected(Instant at, ServiceLevel promised, int version, WorkCalendar calendar) {
        Inspection inspection = new Inspection();
        Optional<IncidentClock> again = inspection.read(start(at, promised, version, calendar));
        for (Extension more : finish.extensions()) {
            again = again.flatMap(clock -> inspection.read(clock.finish
                    .extend(more.term(), more.reason(), more.approvedBy(), more.at(), calendar)
                    .map(longer -> new IncidentClock(version, clock.respond, longer))));
        }
        for (Instant answer : respond.metAt().stream().toList()) {
            again = again.flatMap(clock -> inspection.read(clock.answered(answer)));
        }
        for (Instant end : finish.metAt().stream().toList()) {
            again = again.flatMap(clock -> inspection.read(clock.done(end)));
        }
        Optional<IncidentClock> counted = again;
        return inspection.decide(() -> Decision.accepted(counted.orElseThrow()));
    }

    /** {@return whether a notice of holidays that is still to come may move an end} */
    public boolean isProvisional() {
        return respond.provisional() || finish.provisional();
    }

    /** The same clocks by what the calendar knows now. */
    IncidentClock recounted(WorkCalendar calendar) {
        return new IncidentClock(charter, respond.recounted(calendar), finish.recounted(calendar));
    }

    /** A first answer was given. */
    Decision<IncidentClock> answered(Instant at) {
        return respond.meet(at).map(met -> new IncidentClock(charter, met, finish));
    }

    /** It was done. */
    Decision<IncidentClock> done(Instant at) {
        return finish.meet(at).map(met -> new IncidentClock(charter, respond, met));
    }

    /** More time to do it. */
    Decision<IncidentClock> extended(ExtensionForm more, Instant at, WorkCalendar calendar) {
        return finish.extend(Term.workingDays(more.workingDays()), more.reason(), more.approvedBy(), at, calendar)
                .map(longer -> new IncidentClock(charter, respond, longer));
    }
}
