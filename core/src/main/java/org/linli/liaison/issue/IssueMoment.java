package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.kernel.Actor;
import org.linli.liaison.LiaisonTerms;
import org.linli.work.UnitOfWork;

/** Who takes a step of an issue, when, and by which charter and calendar. */
record IssueMoment(Actor actor, Instant now, Charter charter, WorkCalendar calendar) {
    static IssueMoment of(UnitOfWork work, Charter charter) {
        return new IssueMoment(work.actor(), work.now(), charter, work.calendar());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CivilTime.CHINA);
    }

    LocalDate today() {
        return dayOf(now);
    }

    /** What the charter of an issue promises, as of the day on which it was raised. */
    LiaisonTerms terms(Instant raisedAt) {
        return charter.terms(LiaisonTerms.TERMS, dayOf(raisedAt));
    }

    IssueTaken taken(EnterpriseIssueStep step, Optional<LocalDate> day, Optional<String> note) {
        return new IssueTaken(step, now, actor.onBehalfOf().orElse(actor.who()), day, note, Optional.empty());
    }

    IssueTaken rated(IssueRating rating) {
        IssueTaken taken = taken(EnterpriseIssueStep.CLOSE, Optional.empty(), Optional.empty());
        return new IssueTaken(taken.step(), taken.at(), taken.by(), taken.day(), taken.note(), Optional.of(rating));
    }
}
