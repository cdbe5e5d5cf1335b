package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.Assessment;
import org.linli.assessment.EntryForm;
import org.linli.assessment.Indicator;
import org.linli.assessment.Rubric;
import org.linli.assessment.RubricForm;
import org.linli.charter.Share;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** A canary who is assessed: all that can be written about one is written, with a request key. */
final class CanaryAssessment {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryAssessment(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        new CanaryAssessment(desk, canary, person, day, told).assessed();
    }

    private Desk once() {
        return desk.once("assessment-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private void assessed() {
        RubricForm form = new RubricForm(
                "样本考核" + canary.number(),
                AssessedKind.PERSON,
                day.minusYears(1),
                day.plusYears(1),
                List.of(Indicator.counted("样本", Share.percent(100))));
        Id<Rubric> rubric = done(once().rubrics().layDown(form)).id();
        Id<Assessment> mistaken = done(once().assessments().begin(rubric, Assessed.person(person)))
                .id();
        done(once().assessments().drop(mistaken, canary.text("assessments.drop reason")));
        Id<Assessment> assessment = done(once().assessments().begin(rubric, Assessed.person(person)))
                .id();
        EntryForm line = EntryForm.deduct(
                1, 5, canary.text("assessments.enter form.fact"), canary.text("assessments.enter form.evidence"), day);
        done(once().assessments().enter(assessment, line));
        done(once().assessments().strike(assessment, 1, canary.text("assessments.strike reason")));
        done(once().assessmentDecisions().announce(assessment));
        done(once().assessmentDecisions().appeal(assessment, canary.text("assessmentDecisions.appeal reason")));
        done(once().assessmentDecisions().answer(assessment, false, canary.text("assessmentDecisions.answer answer")));
        done(once().assessmentDecisions().reopen(assessment, canary.text("assessmentDecisions.reopen reason")));
    }
}
