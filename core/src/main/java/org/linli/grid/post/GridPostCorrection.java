package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.grid.Division;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;

/**
 * What was written wrongly of a post, and how it is put right.
 *
 * @param before the post as it is recorded
 */
record GridPostCorrection(GridPost before) {
    /**
     * Corrects a term that was written wrongly.
     *
     * @param right as it should have been written
     * @param reason why
     * @param beside what stands beside the post within that term
     * @param today the day
     * @return the post, with the warnings {@code grid-post-term-length}, {@code grid-post-before-grid}, {@code building-head-once} and
     *     {@code grid-post-one-per-person}; refused with {@code grid-post-held}, {@code grid-post-term-recorded} and what is wrong in the
     *     reason
     */
    Decision<GridPost> correct(Period right, String reason, Beside beside, LocalDate today) {
        Inspection inspection = new Inspection().ask(GridPostCorrectionRules.HELD, before);
        if (inspection.isClean()) {
            inspection.ask(
                    GridPostCorrectionRules.TERM_RECORDED, new GridPostCorrectionRules.Corrected(before, right, today));
        }
        inspection.ask(
                GridPostRules.AFTER_GRID, new GridPostRules.Begun(before.form(), right.from(), beside.gridSince));
        right.until()
                .ifPresent(until -> inspection.ask(
                        GridPostRules.TERM_LENGTH,
                        new GridPostRules.Tenure(right.from(), until, right.from(), beside.person.terms())));
        judge(inspection, right, beside);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> before.term().equals(Optional.of(right))
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.with(before.status(), Optional.of(right), ended(right), why.orElseThrow()),
                        new GridPostEvent.GridPostCorrected(before.id(), before.term(), right)));
    }

    /** The post as if it had been nominated so. */
    GridPost as(GridPostForm right) {
        return new GridPost(
                before.community(),
                before.id(),
                right,
                before.employer(),
                before.status(),
                before.publishesMobile(),
                before.term(),
                before.continues(),
                before.ending(),
                before.reasons());
    }

    /** The day whose division has the place: the last one of a post that has ended, the first one of one that is to come, else today. */
    LocalDate lastDay(LocalDate today) {
        return before.ending()
                .map(last ->
                        before.term().flatMap(Period::until).orElse(last.on()).minusDays(1))
                .orElseGet(() -> before.judgedOn(today));
    }

    /**
     * Corrects what was written wrongly of the nomination.
     *
     * @param corrected the post as it should have been nominated
     * @param placed the right place, in the division of its last day
     * @param reason why
     * @param beside what stands beside the post at that place within its term
     * @return the post, with the warnings of the place, {@code grid-post-before-grid} and {@code building-head-once}; refused with {@code
     *     grid-post-same-holder}, {@code grid-post-seat} and what is wrong in the reason
     */
    Decision<GridPost> correct(GridPost corrected, PostCandidacy placed, String reason, Beside beside) {
        GridPostForm right = corrected.form();
        Inspection inspection = new Inspection()
                .ask(GridPostCorrectionRules.SAME_HOLDER, new GridPostCorrectionRules.Nomination(before.form(), right))
                .ask(GridPostRules.SEAT, placed)
                .ask(GridPostRules.AT_THE_PLACE, placed);
        before.term().ifPresent(term -> {
            inspection.ask(GridPostRules.AFTER_GRID, new GridPostRules.Begun(right, term.from(), beside.gridSince));
            beside.staff
                    .headsWithin(corrected, term)
                    .ifPresent(heads -> inspection.ask(GridStaffRules.HEAD_ONCE, heads));
        });
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> right.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        corrected.with(before.status(), before.term(), before.ending(), why.orElseThrow()),
                        new GridPostEvent.GridPostNominationCorrected(before.id(), before.form(), right)));
    }

    /**
     * Takes back an end that was entered by mistake: the post stands as before.
     *
     * @param reason why
     * @param beside what stands beside the post for the rest of its term
     * @param divisions the division in force, and those published to follow it
     * @param today the day
     * @return the post, with the warnings {@code building-head-once}, {@code grid-post-one-per-person} and {@code
     *     grid-post-seat-gone}; refused with {@code grid-post-ended} and what is wrong in the reason
     */
    Decision<GridPost> reopen(String reason, Beside beside, List<Division> divisions, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(GridPostCorrectionRules.ENDED, new GridPostRules.TermOnDay(before, today))
                .ask(GridPostRules.SEAT_GONE, new GridPostRules.Placed(before, divisions));
        before.ending().flatMap(Ending::term).ifPresent(term -> judge(inspection, term, beside));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Ending was = before.ending().orElseThrow();
            return Decision.accepted(
                    before.with(was.was(), was.term(), Optional.empty(), why.orElseThrow()),
                    new GridPostEvent.GridPostReopened(before.id(), was, was.term()));
        });
    }

    private void judge(Inspection inspection, Period term, Beside beside) {
        beside.staff.headsWithin(before, term).ifPresent(heads -> inspection.ask(GridStaffRules.HEAD_ONCE, heads));
        inspection.ask(GridPostRules.ONE_PER_PERSON, beside.person);
    }

    /** Who has left left at the end of the corrected term. */
    private Optional<Ending> ended(Period right) {
        return before.ending()
                .map(last -> new Ending(
                        last.reason(), right.until().orElseThrow(), last.continuedIn(), last.was(), last.term()));
    }

    /**
     * What stands beside a post within a term.
     *
     * @param staff who else holds which post
     * @param person how many other posts the holder has then
     * @param gridSince the first day of its grid, where one is published
     */
    record Beside(GridStaff staff, PostCandidacy person, Optional<LocalDate> gridSince) {}
}
