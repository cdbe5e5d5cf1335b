package org.linli.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.Assessment;
import org.linli.assessment.EntryForm;
import org.linli.assessment.Indicator;
import org.linli.assessment.Rubric;
import org.linli.assessment.RubricForm;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** A person is assessed by a rubric, appeals, and the result becomes final. */
final class AssessmentStory extends StoryPart {
    private int people;

    AssessmentStory(StoryTeller teller) {
        super(teller, 9);
    }

    void tell() {
        RubricForm form = new RubricForm(
                "网格员考核",
                AssessedKind.PERSON,
                today.minusYears(1),
                today.plusYears(1),
                List.of(
                        Indicator.counted("走访", Share.percent(40)).doubling(),
                        Indicator.measured("按时办结", Share.percent(60))));
        Id<Rubric> rubric = give(desk -> desk.rubrics().layDown(form)).id();
        give(desk -> desk.rubrics().amend(rubric, form.titled("网格员年度考核")));
        give(desk -> desk.rubrics().correct(rubric, form, "名称写错"));
        Id<Assessment> assessment = begun(rubric);
        give(desk -> desk.assessments().enter(assessment, EntryForm.deduct(1, 5, "事件7号", "逾期未报", today)));
        give(desk -> desk.assessments().strike(assessment, 1, "误扣"));
        give(desk -> desk.assessments().enter(assessment, EntryForm.measure(2, 8, 9, "事件台账", today)));
        give(desk -> desk.assessmentDecisions().announce(assessment));
        give(desk -> desk.assessmentDecisions().appeal(assessment, "有一件已按时办结"));
        give(desk -> desk.assessmentDecisions().answer(assessment, false, "经核查属逾期"));
        Id<Assessment> mistaken = begun(rubric);
        give(desk -> desk.assessments().drop(mistaken, "对象选错"));
        teller.pass(Duration.ofDays(10));
        give(desk -> desk.assessmentDecisions().finish(assessment));
        give(desk -> desk.rubrics().close(rubric, today, "考核结束"));
        give(desk -> desk.rubrics().reopen(rubric, "误结束"));
        give(desk -> desk.assessmentDecisions().reopen(assessment, "漏记一件"));
    }

    private Id<Assessment> begun(Id<Rubric> rubric) {
        people++;
        Id<Person> person = person(PersonForm.of(
                "钱某某",
                Citizens.withCheck("35060318890505" + String.format(Locale.ROOT, "%03d", people)),
                PoliticalStatus.NONE));
        return give(desk -> desk.assessments().begin(rubric, Assessed.person(person)))
                .id();
    }
}
