package org.linli.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/**
 * Who takes a step of a nomination, and when.
 *
 * @param actor who acts
 * @param terms what the charter says
 * @param calendar which days people work
 * @param today the day on which the command is decided
 */
record AwardMoment(Actor actor, AwardTerms terms, WorkCalendar calendar, LocalDate today) {
    static AwardMoment of(UnitOfWork work) {
        return new AwardMoment(work.actor(), work.terms(AwardTerms.TERMS), work.calendar(), work.today());
    }

    AwardTaken taken(AwardStep step, LocalDate on) {
        return new AwardTaken(step, on, actor.who(), Optional.empty(), Optional.empty());
    }

    AwardTaken noted(AwardStep step, Optional<String> note) {
        return new AwardTaken(step, today, actor.who(), note, Optional.empty());
    }

    /** The actor, and whom the actor acts for, beside those who may not judge. */
    AwardRules.Judging judging(AwardNomination nomination) {
        Set<String> barred = Stream.concat(
                        nomination.recused().stream(),
                        Stream.of(nomination.form().person().value()))
                .collect(Collectors.toSet());
        Set<String> actors = Stream.concat(Stream.of(actor.who()), actor.onBehalfOf().stream())
                .collect(Collectors.toSet());
        return new AwardRules.Judging(actors, barred);
    }
}
