package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.fair.FairCheck;
import org.linli.job.fair.FairCounts;
import org.linli.community.EventPermit;
import org.linli.job.fair.JobFair;
import org.linli.job.fair.JobFairForm;
import org.linli.job.fair.JobFairStatus;
import org.linli.community.PermitLevel;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.storage.Selection;

/** Job fairs: what is to be done before they open, and that they are free. */
abstract class JobFairScenarios extends ScenarioCase {
    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Organisation> enterprise() {
        return desk().organisations()
                .register(OrganisationForm.of("样本食品有限公司", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
    }

    private JobFairForm form(int expected) {
        return JobFairForm.of("春风行动招聘会", thisDay().plusDays(30), "社区广场", expected);
    }

    private JobFairForm ready(int expected) {
        return form(expected).planned("组织方案", "应急预案", "安保方案");
    }

    private Id<JobFair> planned(JobFairForm form) {
        return desk().jobFairs().plan(form).orElseThrow().id();
    }

    private List<String> attention() {
        return desk().jobFairs().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_fair_is_planned_checked_published_opened_and_held_and_is_read_back_as_it_was_told() {
        Id<Organisation> enterprise = enterprise();
        Id<Vacancy> vacancy = desk().vacancies()
                .post(VacancyForm.of(enterprise, "包装工", 5, thisDay()))
                .orElseThrow()
                .id();
        Id<JobFair> fair = planned(ready(300));
        assertEquals(List.of("job-fair-employer"), refused(desk().jobFairs().show(fair, vacancy)));
        desk().jobFairs().invite(fair, enterprise).orElseThrow();
        assertEquals(List.of("job-fair-employer"), refused(desk().jobFairs().invite(fair, enterprise)));
        desk().jobFairs()
                .check(fair, enterprise, new FairCheck(thisDay(), thisDay()))
                .orElseThrow();
        desk().jobFairs().show(fair, vacancy).orElseThrow();
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        assertEquals(List.of("job-fair-day"), refused(desk().jobFairs().open(fair)));
        clock.pass(Duration.ofDays(30));
        desk().jobFairs().open(fair).orElseThrow();
        JobFair held = desk().jobFairs().hold(fair, new FairCounts(280, 1, 40)).orElseThrow();
        assertEquals(held, desk().jobFairs().find(fair).orElseThrow());
        assertEquals(List.of(vacancy), held.employer(enterprise).orElseThrow().vacancies());
        assertEquals(
                List.of(held),
                desk().jobFairs()
                        .list(Selection.where(JobFair.STATUS, JobFairStatus.HELD), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(7, history(JobFair.KIND, fair).size());
        assertEquals(Optional.empty(), broken(JobFair.KIND, fair));
    }

    @Test
    void a_fair_that_takes_anything_from_those_who_look_for_work_is_refused() {
        assertEquals(
                List.of("job-seeker-free"),
                refused(desk().jobFairs().plan(form(300).charging(500))));
        assertEquals(List.of(), warned(desk().jobFairs().plan(form(300).charging(0))));
    }

    @Test
    void a_fair_does_not_open_without_its_plans_its_checks_and_its_publication_ahead() {
        Id<JobFair> fair = planned(form(300));
        desk().jobFairs().invite(fair, enterprise()).orElseThrow();
        clock.pass(Duration.ofDays(30));
        assertEquals(List.of("job-fair-unpublished"), attention());
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        var refusal = desk().jobFairs().open(fair);
        assertEquals(List.of("job-fair-duties"), refused(refusal));
        assertEquals(3L, figure(refusal, "plans"));
        assertEquals(1L, figure(refusal, "unchecked"));
        assertEquals(true, figure(refusal, "late"));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("job-fair-unheld"), attention());
        desk().jobFairs().cancel(fair, "未提前公布").orElseThrow();
        assertEquals(List.of(), attention());
    }

    @Test
    void a_large_fair_opens_with_the_permit_of_the_police_which_another_place_takes_away() {
        Id<Organisation> enterprise = enterprise();
        Id<JobFair> fair = planned(ready(1000));
        desk().jobFairs().invite(fair, enterprise).orElseThrow();
        desk().jobFairs()
                .check(fair, enterprise, new FairCheck(thisDay(), thisDay()))
                .orElseThrow();
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        clock.pass(Duration.ofDays(11));
        assertEquals(List.of("job-fair-permit-due"), attention());
        EventPermit permit = new EventPermit("公安许〔2022〕7号", PermitLevel.COUNTY, thisDay());
        desk().jobFairs().permit(fair, permit).orElseThrow();
        assertEquals(List.of(), attention());
        JobFairForm form = desk().jobFairs().find(fair).orElseThrow().form();
        assertEquals(List.of("job-fair-permit-again"), warned(desk().jobFairs().amend(fair, form.at("体育馆"))));
        clock.pass(Duration.ofDays(19));
        assertEquals(List.of("job-fair-permit"), refused(desk().jobFairs().open(fair)));
        desk().jobFairs().permit(fair, permit).orElseThrow();
        desk().jobFairs().open(fair).orElseThrow();
    }

    @Test
    void an_enterprise_that_comes_to_a_fair_is_not_closed_before() {
        Id<Organisation> enterprise = enterprise();
        Id<JobFair> fair = planned(form(300));
        desk().jobFairs().invite(fair, enterprise).orElseThrow();
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(enterprise, thisDay(), "搬离")));
        desk().jobFairs().dismiss(fair, enterprise, "已搬离").orElseThrow();
        desk().organisations().close(enterprise, thisDay(), "搬离").orElseThrow();
        assertEquals(List.of("organisation-closed"), refused(desk().jobFairs().invite(fair, enterprise)));
    }

    @Test
    void a_correction_keeps_what_was_written_and_the_permit() {
        Id<JobFair> fair = planned(ready(300));
        JobFairForm form = desk().jobFairs().find(fair).orElseThrow().form();
        desk().jobFairs().correct(fair, form.at("文化中心"), "地点写错").orElseThrow();
        assertEquals("文化中心", desk().jobFairs().find(fair).orElseThrow().form().place());
        assertEquals(true, history(JobFair.KIND, fair).get(1).toString().contains("地点写错"));
    }
}
