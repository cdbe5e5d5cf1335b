package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;

/**
 * What a new division makes of a post that loses its place, and how that is undone.
 *
 * @param before the post
 */
record PostMove(GridPost before) {
    /**
     * Ends the post on the day on which a new division takes effect. The quotas are judged for all posts together then.
     *
     * @param reason why
     * @param day the first day on which it is no longer held
     * @return the post; refused with {@code grid-post-step}
     */
    Decision<GridPost> endOn(GridPostEnd reason, LocalDate day) {
        return Inspection.of(GridPostRules.STEP, before.status(), GridPostStep.END)
                .decide(() -> before.over(reason, day, Optional.empty()));
    }

    /**
     * Moves the post to another place: this one ends on a day, and a new one begins, with the same holder and the same end.
     * What was publicised has to be publicised again.
     *
     * @param to the other place
     * @param from the first day there
     * @param newId id of the new post
     * @return both; each refused with {@code grid-post-step} and {@code grid-post-term-running}
     */
    Moved to(Seat to, LocalDate from, Id<GridPost> newId) {
        Inspection inspection = Inspection.of(GridPostRules.STEP, before.status(), GridPostStep.END)
                .ask(GridPostRules.TERM_RUNNING, new GridPostRules.TermOnDay(before, from));
        Optional<Period> rest = before.term()
                .filter(held -> inspection.isClean())
                .map(held -> held.from().isBefore(from) ? new Period(from, held.until()) : held);
        return new Moved(
                inspection.decide(() -> before.over(GridPostEnd.RELEASED, from, Optional.of(newId))),
                inspection.decide(() -> Decision.accepted(
                        new GridPost(
                                before.community(),
                                newId,
                                before.form().at(to),
                                before.employer(),
                                before.status() == GridPostStatus.PUBLICISED
                                        ? GridPostStatus.APPOINTED
                                        : before.status(),
                                before.publishesMobile(),
                                rest,
                                Optional.of(before.id()),
                                Optional.empty(),
                                List.of()),
                        new GridPostEvent.GridPostContinued(
                                newId, before.id(), before.form().at(to), rest))));
    }

    /**
     * The post as if the division had never been published.
     *
     * @param until the first day on which it is no longer held, where that has changed since
     * @return the post
     */
    Decision<GridPost> undone(Optional<LocalDate> until) {
        Ending last = before.ending().orElseThrow();
        Optional<Period> held =
                last.term().map(term -> until.map(term::endingOn).orElse(term));
        GridPost back = before.unended(last.was(), held);
        return Decision.accepted(back, new GridPostEvent.GridPostRestored(before.id(), back.status(), held));
    }

    /**
     * A post that was moved.
     *
     * @param ended the one that ends
     * @param begun the one that begins
     */
    record Moved(Decision<GridPost> ended, Decision<GridPost> begun) {}
}
