package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.dispute.clock.DisputeUrgency;
import org.linli.dispute.clock.MediationTerms;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/** Who takes a step of a dispute, when, and by which charter and calendar. */
record DisputeMoment(Actor actor, Instant now, Charter charter, WorkCalendar calendar) {
    /** The command at work, by the charter of a case. */
    static DisputeMoment of(UnitOfWork work, Charter charter) {
        return new DisputeMoment(work.actor(), work.now(), charter, work.calendar());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CivilTime.CHINA);
    }

    LocalDate today() {
        return dayOf(now);
    }

    /** What the charter of a case says, as of the day on which the case began. */
    MediationTerms terms(LocalDate began) {
        return charter.terms(MediationTerms.TERMS, began);
    }

    /** In how many days from its acceptance on a case is mediated that is so urgent. */
    int mediationDays(LocalDate began, DisputeUrgency urgency) {
        MediationTerms terms = terms(began);
        return switch (urgency) {
            case RED -> terms.redDays();
            case YELLOW -> terms.yellowDays();
            case BLUE -> terms.maxDays();
        };
    }

    /** The id that is kept: of the person for whom the actor takes the step, else of the actor. */
    String who() {
        return actor.onBehalfOf().orElse(actor.who());
    }
}
