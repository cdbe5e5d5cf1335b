package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** What may happen to an assessment: each change finds everything that refuses it. */
final class AssessmentCourse {
    private AssessmentCourse() {}

    static Decision<Assessment> begin(DivisionCode community, Id<Assessment> id, Rubric rubric, Assessed assessed) {
        return new Inspection()
                .ask(RubricRules.STEP, rubric.moving(RubricStep.ASSESS))
                .ask(
                        AssessmentRules.ABOUT,
                        new AssessmentRules.About(rubric.form().of(), assessed))
                .decide(() -> Decision.accepted(
                        new Assessment(
                                community,
                                id,
                                rubric.id(),
                                assessed,
                                AssessmentStatus.OPEN,
                                List.of(),
                                List.of(),
                                List.of()),
                        new AssessmentEvent.AssessmentBegun(id, rubric.id())));
    }

    static Decision<Assessment> enter(Assessment before, Rubric rubric, EntryForm form, AssessmentMoment moment) {
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.ENTER)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.ENTRY, new AssessmentRules.Entering(rubric.form(), form))
                .ask(
                        AssessmentRules.DAY,
                        new AssessmentRules.Dated(
                                form.on(), rubric.form().from(), rubric.form().until(), moment.today()));
        EntryForm read = form.read(inspection);
        boolean again = before.entries().stream()
                .filter(AssessmentEntry::counts)
                .map(AssessmentEntry::form)
                .anyMatch(entry ->
                        entry.kind() == EntryKind.DEDUCT && entry.fact().equals(read.fact()));
        inspection.ask(AssessmentRules.FACT_ONCE, read.kind() != EntryKind.DEDUCT || !again);
        return inspection.decide(() -> {
            int number = before.entries().size() + 1;
            AssessmentEntry entry =
                    new AssessmentEntry(number, read, moment.actor().who(), Optional.empty());
            return Decision.accepted(
                    before.taking(
                            moment.taken(AssessmentStep.ENTER, Optional.empty()),
                            Stream.concat(before.entries().stream(), Stream.of(entry))
                                    .toList(),
                            before.appeals()),
                    new AssessmentEvent.LineEntered(before.id(), number, read.indicator()));
        });
    }

    static Decision<Assessment> strike(Assessment before, int number, String reason, AssessmentMoment moment) {
        boolean there = before.entries().stream().anyMatch(entry -> entry.number() == number && entry.counts());
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.STRIKE)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.LINE, there);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.taking(
                        moment.taken(AssessmentStep.STRIKE, Optional.empty()),
                        before.entries().stream()
                                .map(entry -> entry.number() == number ? entry.striking(why.orElseThrow()) : entry)
                                .toList(),
                        before.appeals()),
                new AssessmentEvent.LineStruck(before.id(), number)));
    }

    static Decision<Assessment> announce(Assessment before, AssessmentMoment moment) {
        return Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.ANNOUNCE)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.HUMAN, deciding(before, moment))
                .decide(() -> advanced(before, moment.taken(AssessmentStep.ANNOUNCE, Optional.empty())));
    }

    static Decision<Assessment> finish(Assessment before, AssessmentMoment moment) {
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.FINISH)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.HUMAN, deciding(before, moment));
        before.announcedOn()
                .ifPresent(on -> inspection.ask(
                        AssessmentRules.FINAL_EARLY,
                        new AssessmentRules.Appealing(moment.today(), lastAppealDay(on, moment))));
        return inspection.decide(() -> advanced(before, moment.taken(AssessmentStep.FINISH, Optional.empty())));
    }

    static Decision<Assessment> drop(Assessment before, String reason, AssessmentMoment moment) {
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.DROP)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.HUMAN, deciding(before, moment));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(before, moment.taken(AssessmentStep.DROP, why)));
    }

    static Decision<Assessment> reopen(Assessment before, Rubric rubric, String reason, AssessmentMoment moment) {
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.REOPEN)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.HUMAN, deciding(before, moment))
                .ask(RubricRules.STEP, rubric.moving(RubricStep.ASSESS));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(before, moment.taken(AssessmentStep.REOPEN, why)));
    }

    static Decision<Assessment> appeal(Assessment before, String reason, AssessmentMoment moment) {
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), AssessmentStep.APPEAL);
        before.announcedOn()
                .ifPresent(on -> inspection.ask(
                        AssessmentRules.APPEAL_LATE,
                        new AssessmentRules.Appealing(moment.today(), lastAppealDay(on, moment))));
        Optional<String> why = inspection.read(PlainText.requireLines("reason", reason, StepReason.MAX_LINES));
        return inspection.decide(() -> advanced(
                before,
                moment.taken(AssessmentStep.APPEAL, Optional.empty()),
                Stream.concat(
                                before.appeals().stream(),
                                Stream.of(new AssessmentAppeal(
                                        moment.today(), why.orElseThrow(), Optional.empty(), Optional.empty())))
                        .toList()));
    }

    static Decision<Assessment> answer(Assessment before, boolean allowed, String answer, AssessmentMoment moment) {
        AssessmentStep step = allowed ? AssessmentStep.ALLOW : AssessmentStep.DISMISS;
        Inspection inspection = Inspection.of(AssessmentRules.STEP, before.status(), step)
                .ask(AssessmentRules.OWN, moment.judging(before.assessed()))
                .ask(AssessmentRules.HUMAN, deciding(before, moment));
        Optional<String> read = inspection.read(PlainText.requireLines("answer", answer, StepReason.MAX_LINES));
        return inspection.decide(() -> advanced(
                before,
                moment.taken(step, Optional.empty()),
                before.appeals().stream()
                        .map(appeal -> appeal.answered(allowed, read.orElseThrow()))
                        .toList()));
    }

    private static AssessmentRules.Deciding deciding(Assessment before, AssessmentMoment moment) {
        return new AssessmentRules.Deciding(
                before.assessed().person().isPresent(), moment.actor().role());
    }

    private static LocalDate lastAppealDay(LocalDate announced, AssessmentMoment moment) {
        return announced.plusDays(moment.terms().appealDays());
    }

    private static Decision<Assessment> advanced(Assessment before, AssessmentTaken taken) {
        return advanced(before, taken, before.appeals());
    }

    private static Decision<Assessment> advanced(
            Assessment before, AssessmentTaken taken, List<AssessmentAppeal> appeals) {
        Assessment next = before.taking(taken, before.entries(), appeals);
        return Decision.accepted(
                next, new AssessmentEvent.AssessmentAdvanced(next.id(), taken.step(), taken.on(), next.status()));
    }
}
