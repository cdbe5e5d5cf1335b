package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;

/** What may happen to a rubric: each change finds everything that refuses it. */
final class RubricCourse {
    private RubricCourse() {}

    static Decision<Rubric> layDown(DivisionCode community, Id<Rubric> id, RubricForm form, AssessmentTerms terms) {
        Inspection inspection = new Inspection();
        RubricForm read = read(inspection, form, terms);
        return inspection.decide(() -> Decision.accepted(
                new Rubric(community, id, read, RubricStatus.IN_FORCE, Optional.empty()),
                new RubricEvent.RubricLaidDown(id, read)));
    }

    static Decision<Rubric> amend(Rubric before, RubricForm form, int assessments, AssessmentTerms terms) {
        Inspection inspection = Inspection.of(RubricRules.STEP, before.status(), RubricStep.AMEND)
                .ask(RubricRules.KEPT, kept(before, form, assessments));
        RubricForm read = read(inspection, form, terms);
        return inspection.decide(
                () -> Decision.accepted(before.with(read), new RubricEvent.RubricAmended(before.id(), read)));
    }

    static Decision<Rubric> correct(
            Rubric before, RubricForm form, String reason, int assessments, AssessmentTerms terms) {
        Inspection inspection = Inspection.of(RubricRules.STEP, before.status(), RubricStep.CORRECT)
                .ask(RubricRules.KEPT, kept(before, form, assessments));
        RubricForm read = read(inspection, form, terms);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.with(read),
                new RubricEvent.RubricCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    static Decision<Rubric> close(Rubric before, LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = Inspection.of(RubricRules.STEP, before.status(), RubricStep.CLOSE);
        Optional<Closing> end = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.to(RubricStep.CLOSE, end),
                new RubricEvent.RubricClosed(before.id(), day, end.orElseThrow().reason())));
    }

    static Decision<Rubric> reopen(Rubric before, String reason) {
        Inspection inspection = Inspection.of(RubricRules.STEP, before.status(), RubricStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.to(RubricStep.REOPEN, Optional.empty()),
                new RubricEvent.RubricReopened(before.id(), why.orElseThrow())));
    }

    private static RubricRules.Kept kept(Rubric before, RubricForm form, int assessments) {
        return new RubricRules.Kept(form.titled("").equals(before.form().titled("")), assessments);
    }

    private static RubricForm read(Inspection inspection, RubricForm form, AssessmentTerms terms) {
        RubricForm read = form.read(inspection);
        inspection
                .ask(RubricRules.FIGURES, read)
                .ask(RubricRules.WEIGHTS, read)
                .ask(
                        RubricRules.TRACES,
                        new RubricRules.Traced(read.weights(Optional.of(IndicatorNature.TRACE)), terms.traces()));
        read.indicators().forEach(line -> inspection.ask(RubricRules.INDICATOR, line));
        return read;
    }
}
