package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/** Who takes a step of a request, when, and by which charter and calendar. */
record ServiceMoment(Actor actor, Instant now, Charter charter, WorkCalendar calendar) {
    static ServiceMoment of(UnitOfWork work, Charter charter) {
        return new ServiceMoment(work.actor(), work.now(), charter, work.calendar());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CivilTime.CHINA);
    }

    LocalDate today() {
        return dayOf(now);
    }

    /** What the charter of a request promises, as of the day on which it was received. */
    ServiceTerms terms(LocalDate receivedOn) {
        return charter.terms(ServiceTerms.TERMS, receivedOn);
    }

    ServiceTaken taken(ServiceStep step) {
        return ServiceTaken.of(step, now, actor.onBehalfOf().orElse(actor.who()));
    }
}
