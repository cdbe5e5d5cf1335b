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
