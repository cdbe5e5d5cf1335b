package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.Desk;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.Assessment;
import org.linli.assessment.EntryForm;
import org.linli.assessment.Indicator;
import org.linli.assessment.Rubric;
import org.linli.assessment.RubricForm;
import org.linli.charter.Share;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** A rubric as data: weights that are no whole, traces of work, a score line by line, the time for an appeal, and the sheet of results. */
public final class RubricMain {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private RubricMain() {}

    /**
     * Assesses a member of a grid's staff.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        SampleCommunity community = new SampleCommunity(day);
        Desk desk = community.desk();
        Indicator rounds = Indicator.counted("走访", Share.percent(40)).doubling();
        Indicator solved = Indicator.measured("按时办结", Share.percent(50));
        Indicator checkIns = Indicator.counted("打卡", Share.percent(10)).ofTraces();
        RubricForm form = new RubricForm(
                "网格员考核",
                AssessedKind.PERSON,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 7, 1),
                List.of(rounds, solved));
        System.out.println(desk.rubrics().layDown(form).explain(ZH));
        RubricForm traced = form.with(List.of(rounds, solved, checkIns));
        System.out.println(desk.preview().rubrics().layDown(traced).explain(ZH));
        Indicator satisfied = Indicator.measured("居民满意", Share.percent(10));
        Id<Rubric> rubric = desk.rubrics()
                .layDown(form.with(List.of(rounds, solved, satisfied)))
                .orElseThrow()
                .id();
        PersonForm person = PersonForm.of("某某某", "350603188001010016", PoliticalStatus.NONE);
        Id<Person> member = desk.people().register(person).orElseThrow().id();
        Id<Assessment> assessment = desk.assessments()
                .begin(rubric, Assessed.person(member))
                .orElseThrow()
                .id();
        LocalDate may = LocalDate.of(2026, 5, 9);
        EntryForm late = EntryForm.deduct(1, 5, "事件7号", "逾期未报", may).afterReminder();
        desk.assessments().enter(assessment, late).orElseThrow();
        System.out.println(desk.assessments().enter(assessment, late).explain(ZH));
        desk.assessments()
                .enter(assessment, EntryForm.measure(2, 8, 9, "事件台账", may))
                .orElseThrow();
        desk.assessments()
                .enter(assessment, EntryForm.measure(2, 0, 1, "事件台账", may))
                .orElseThrow();
        desk.assessments()
                .enter(assessment, EntryForm.measure(3, 0, 0, "本期无评价", may))
                .orElseThrow();
        System.out.print(desk.assessments().results(rubric).orElseThrow().csv(ZH));
        desk.assessmentDecisions().announce(assessment).orElseThrow();
        System.out.println(desk.assessmentDecisions().finish(assessment).explain(ZH));
        community.goTo(day.plusDays(8));
        System.out.println(
                desk.assessmentDecisions().finish(assessment).orElseThrow().status());
    }
}
