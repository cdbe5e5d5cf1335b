package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.Assessment;
import org.linli.assessment.AssessmentCard;
import org.linli.assessment.AssessmentSheet;
import org.linli.assessment.AssessmentStatus;
import org.linli.assessment.EntryForm;
import org.linli.assessment.Indicator;
import org.linli.assessment.Rubric;
import org.linli.assessment.RubricForm;
import org.linli.calendar.CivilTime;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Share;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Rubrics, and how units, grids and people are assessed by them. */
abstract class AssessmentScenarios extends ScenarioCase {
    private static final int CLAIMANTS = 64;

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private RubricForm form(AssessedKind of) {
        return new RubricForm(
                "年度考核",
                of,
                today.minusMonths(8),
                today.plusMonths(3),
                List.of(
                        Indicator.counted("走访", Share.percent(40)).doubling(),
                        Indicator.measured("按时办结", Share.percent(60))));
    }

    private Id<Rubric> rubric(AssessedKind of) {
        return desk().rubrics().layDown(form(of)).orElseThrow().id();
    }

    private Id<Assessment> begun(Id<Rubric> rubric, Assessed assessed) {
        return desk().assessments().begin(rubric, assessed).orElseThrow().id();
    }

    private void entered(Id<Assessment> assessment, EntryForm form) {
        desk().assessments().enter(assessment, form).orElseThrow();
    }

    @Test
    void case_96_weights_come_to_the_whole_exactly_and_for_one_fact_is_deducted_once() {
        RubricForm form = form(AssessedKind.PERSON);
        List<Indicator> tenth = Collections.nCopies(10, Indicator.counted("样本", Share.percent(10)));
        assertTrue(desk().preview().rubrics().layDown(form.with(tenth)).isAccepted());
        assertEquals(
                List.of("assessment-weights"),
                refused(desk().rubrics()
                        .layDown(form.with(List.of(
                                Indicator.counted("甲", new Share(3330)),
                                Indicator.counted("乙", new Share(3350)),
                                Indicator.counted("丙", new Share(3360)))))));
        Id<Assessment> assessment = begun(rubric(AssessedKind.PERSON), Assessed.person(citizenAt(desk())));
        EntryForm late = EntryForm.deduct(1, 5, "事件7号", "逾期未报", today);
        entered(assessment, late);
        assertEquals(
                List.of("assessment-fact-once"), refused(desk().assessments().enter(assessment, late.afterReminder())));
        desk().assessments().strike(assessment, 1, "误扣").orElseThrow();
        assertTrue(desk().assessments().enter(assessment, late).isAccepted());
        assertEquals(List.of("assessment-line"), refused(desk().assessments().strike(assessment, 1, "误扣")));
    }

    @Test
    void traces_of_work_carry_no_weight_unless_a_charter_lets_them_and_never_alone() {
        RubricForm form = form(AssessedKind.PERSON);
        RubricForm traced = form.with(List.of(
                Indicator.counted("打卡", Share.percent(10)).ofTraces(), Indicator.measured("办结", Share.percent(90))));
        RubricForm alone =
                form.with(List.of(Indicator.counted("照片", Share.percent(100)).ofTraces()));
        assertEquals(
                List.of("assessment-not-by-traces"),
                warned(desk().preview().rubrics().layDown(traced)));
        desk().charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "居民会议", Map.of("assessment.traces", "true"))
                        .orElseThrow())
                .orElseThrow();
        assertEquals(List.of(), warned(desk().preview().rubrics().layDown(traced)));
        assertEquals(
                List.of("assessment-not-by-traces"),
                warned(desk().preview().rubrics().layDown(alone)));
    }

    @Test
    void a_person_sees_the_own_lines_appeals_and_is_answered_by_people() {
        Id<Rubric> rubric = rubric(AssessedKind.PERSON);
        Id<Person> person = citizenAt(desk());
        Id<Assessment> assessment = begun(rubric, Assessed.person(person));
        Id<Person> other = citizenAt(desk());
        begun(rubric, Assessed.person(other));
        Desk own = desk(Actor.of(person, Role.SELF));
        assertEquals(
                List.of("assessment-own"),
                refused(desk(Actor.of(person, Role.COMMUNITY_WORKER))
                        .assessments()
                        .enter(assessment, EntryForm.add(1, 5, "表扬", "锦旗", today))));
        entered(assessment, EntryForm.deduct(1, 5, "事件7号", "逾期未报", today).afterReminder());
        entered(assessment, EntryForm.measure(2, 9, 10, "事件台账", today));
        Desk program = desk(Actor.of(Id.of("night"), Role.SYSTEM));
        assertEquals(
                List.of("assessment-by-people"),
                refused(program.assessmentDecisions().announce(assessment)));
        desk().assessmentDecisions().announce(assessment).orElseThrow();
        Desk judgingItself = desk(Actor.of(person, Role.COMMUNITY_WORKER));
        assertTrue(refused(judgingItself.assessmentDecisions().reopen(assessment, "漏记"))
                .contains("assessment-own"));
        assertTrue(refused(judgingItself.assessments().drop(assessment, "误登")).contains("assessment-own"));
        assertTrue(refused(program.assessments().drop(assessment, "误登")).contains("assessment-by-people"));
        AssessmentCard card = own.assessments().ofPerson(person).orElseThrow().get(0);
        assertEquals("90.00", card.score().total().orElseThrow().toPlainString());
        assertEquals("逾期未报", card.score().lines().get(0).entries().get(0).form().evidence());
        assertEquals(List.of("actor-not-related"), refused(own.assessments().ofPerson(other)));
        own.assessmentDecisions().appeal(assessment, "已按时办结").orElseThrow();
        assertEquals(
                List.of("assessment-step", "assessment-final-early"),
                refused(desk().assessmentDecisions().finish(assessment)));
        clock.pass(Duration.ofDays(16));
        assertEquals(
                List.of("assessment-appeal-waits"),
                desk().assessmentDecisions().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        desk().assessmentDecisions().answer(assessment, true, "确已按时办结").orElseThrow();
        desk().assessments().strike(assessment, 1, "核查不属逾期").orElseThrow();
        desk().assessmentDecisions().announce(assessment).orElseThrow();
        assertEquals(
                List.of("assessment-final-early"),
                refused(desk().assessmentDecisions().finish(assessment)));
        clock.pass(Duration.ofDays(8));
        assertEquals(
                List.of("assessment-appeal-late"),
                warned(desk().preview().assessmentDecisions().appeal(assessment, "仍有异议")));
        assertEquals(
                AssessmentStatus.FINAL,
                desk().assessmentDecisions().finish(assessment).orElseThrow().status());
        assertEquals(
                "94.00",
                own.assessments()
                        .ofPerson(person)
                        .orElseThrow()
                        .get(0)
                        .score()
                        .total()
                        .orElseThrow()
                        .toPlainString());
    }

    @Test
    void results_stand_beside_each_other_unranked_with_their_definitions() {
        Id<Rubric> rubric = rubric(AssessedKind.UNIT);
        Id<PartyOrganisation> taxes = branchAt(desk(), "税务局支部");
        Id<Assessment> tax = begun(rubric, Assessed.unit(taxes));
        Id<Assessment> bank = begun(rubric, Assessed.unit(branchAt(desk(), "银行支部")));
        entered(tax, EntryForm.measure(2, 1, 2, "活动台账", today));
        entered(bank, EntryForm.measure(2, 0, 0, "本期无任务", today));
        AssessmentSheet sheet = desk().assessments().results(rubric).orElseThrow();
        assertEquals(
                List.of("70.00", "100.00"),
                sheet.rows().stream()
                        .map(row -> row.score().total().orElseThrow().toPlainString())
                        .toList());
        assertEquals(
                List.of(
                        "考核对象,状态,走访,按时办结,总分,有数据的权重,数据截至",
                        "税务局支部,记录中,100.00,50.00,70.00,100%,2022-09-11",
                        "银行支部,记录中,100.00,—,100.00,40%,2022-09-11"),
                sheet.csv(Locale.SIMPLIFIED_CHINESE).lines().toList());
        assertEquals(4, sheet.definitions(Locale.ENGLISH).lines().count());
        assertEquals(
                2,
                desk().assessments()
                        .list(Selection.where(Assessment.RUBRIC, rubric), Paging.first(10))
                        .orElseThrow()
                        .total());
        Desk contact = desk(Actor.of(Id.of("stranger"), Role.UNIT_CONTACT));
        assertEquals(List.of("actor-not-related"), refused(contact.assessments().ofUnit(taxes)));
        assertEquals(
                "70.00",
                desk().assessments()
                        .ofUnit(taxes)
                        .orElseThrow()
                        .get(0)
                        .score()
                        .total()
                        .orElseThrow()
                        .toPlainString());
        assertEquals(
                List.of("assessment-about"),
                refused(desk().assessments().begin(rubric, Assessed.person(citizenAt(desk())))));
        assertEquals(List.of("not-found"), refused(desk().assessments().begin(rubric, Assessed.unit(Id.of("none")))));
    }

    @Test
    void a_rubric_keeps_its_lines_once_something_was_assessed_and_ends_when_all_is_final() {
        Id<Rubric> rubric = rubric(AssessedKind.UNIT);
        RubricForm other = form(AssessedKind.UNIT).with(List.of(Indicator.measured("办结", Share.percent(100))));
        assertTrue(desk().preview().rubrics().amend(rubric, other).isAccepted());
        Id<Assessment> assessment = begun(rubric, Assessed.unit(branchAt(desk(), "税务局支部")));
        assertEquals(List.of("rubric-kept"), refused(desk().rubrics().amend(rubric, other)));
        assertEquals(List.of("rubric-kept"), refused(desk().rubrics().correct(rubric, other, "写错")));
        assertTrue(desk().rubrics()
                .correct(rubric, form(AssessedKind.UNIT).titled("共建单位考核"), "名称写错")
                .isAccepted());
        assertEquals(List.of("closing-tied"), refused(desk().rubrics().close(rubric, day(), "结束")));
        desk().assessmentDecisions().announce(assessment).orElseThrow();
        clock.pass(Duration.ofDays(8));
        desk().assessmentDecisions().finish(assessment).orElseThrow();
        desk().rubrics().close(rubric, day(), "结束").orElseThrow();
        assertEquals(
                List.of("rubric-step"),
                refused(desk().assessments().begin(rubric, Assessed.unit(branchAt(desk(), "银行支部")))));
        assertEquals(
                List.of("rubric-step"), refused(desk().assessmentDecisions().reopen(assessment, "漏记")));
        assertEquals(
                1,
                desk().rubrics()
                        .list(Selection.by(Rubric.FROM), Paging.first(10))
                        .orElseThrow()
                        .total());
    }

    @Test
    void of_64_who_begin_to_assess_one_person_at_once_one_does() {
        Id<Rubric> rubric = rubric(AssessedKind.PERSON);
        Assessed assessed = Assessed.person(citizenAt(desk()));
        ConcurrentLinkedQueue<Decision<Assessment>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(CLAIMANTS, number -> decisions.add(patient.assessments().begin(rubric, assessed)))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("assessment-once"), refused(decision)));
    }
}
