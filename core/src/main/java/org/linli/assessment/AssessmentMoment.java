package org.linli.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Actor;
import org.linli.work.UnitOfWork;

/**
 * Who takes a step of an assessment, and when.
 *
 * @param actor who acts
 * @param terms what the charter says
 * @param today the day on which the command is decided
 */
record AssessmentMoment(Actor actor, AssessmentTerms terms, LocalDate today) {
    static AssessmentMoment of(UnitOfWork work) {
        return new AssessmentMoment(work.actor(), work.terms(AssessmentTerms.TERMS), work.today());
    }

    AssessmentTaken taken(AssessmentStep step, Optional<String> note) {
        return new AssessmentTaken(step, today, actor.who(), note);
    }

    AssessmentRules.Judging judging(Assessed assessed) {
        Set<String> actors = Stream.concat(Stream.of(actor.who()), actor.onBehalfOf().stream())
                .collect(Collectors.toSet());
        return new AssessmentRules.Judging(actors, assessed.key());
    }
}
