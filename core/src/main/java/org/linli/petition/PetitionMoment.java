package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/** Who records a step of a petition, when, and by which calendar. */
record PetitionMoment(Actor actor, Instant now, WorkCalendar calendar) {
    static PetitionMoment of(UnitOfWork work) {
        return new PetitionMoment(work.actor(), work.now(), work.calendar());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, CivilTime.CHINA);
    }

    /** The id that is kept: of the person for whom the actor takes the step, else of the actor. */
    String who() {
        return actor.onBehalfOf().orElse(actor.who());
    }
}
