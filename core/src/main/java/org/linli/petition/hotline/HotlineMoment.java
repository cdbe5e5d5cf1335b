package org.linli.petition.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/** Who takes a step of a ticket, when, and by which charter and calendar. */
record HotlineMoment(Actor actor, Instant now, Charter charter, WorkCalendar calendar) {
    static HotlineMoment of(UnitOfWork work, Charter charter) {
        return new HotlineMoment(work.actor(), work.now(), charter, work.calendar());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CivilTime.CHINA);
    }

    LocalDate today() {
        return dayOf(now);
    }

    /** What the charter of a ticket promises, as of the day on which it was registered. */
    TicketTerms terms(Instant registeredAt) {
        return charter.terms(TicketTerms.TERMS, dayOf(registeredAt));
    }

    HotlineTaken taken(HotlineStep step) {
        return new HotlineTaken(
                step,
                now,
                actor.onBehalfOf().orElse(actor.who()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
