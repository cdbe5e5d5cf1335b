package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PermitLevel;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.fair.FairCheck;
import org.linli.job.fair.FairCounts;
import org.linli.job.fair.JobFair;
import org.linli.job.fair.JobFairForm;
import org.linli.job.fair.JobFairStatus;
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
        assertEquals(List.of("job-fair-day"), refused(desk().jobFairs().open(fair, thisDay())));
        clock.pass(Duration.ofDays(30));
        desk().jobFairs().open(fair, thisDay()).orElseThrow();
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
        var refusal = desk().jobFairs().open(fair, thisDay());
        assertEquals(List.of("job-fair-duties"), refused(refusal));
        assertEquals(3L, figure(refusal, "plans"));
        assertEquals(1L, figure(refusal, "unchecked"));
        assertEquals(true, figure(refusal, "late"));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("job-fair-unheld"), attention());
        assertEquals(
                List.of(Optional.of("jobFairs.open")),
                desk().attention().list().orElseThrow().stream()
                        .filter(matter -> matter.id().value().equals(fair.value()))
                        .map(matter -> matter.command())
                        .toList());
        desk().jobFairs().cancel(fair, "未提前公布").orElseThrow();
        assertEquals(List.of(), attention());
        assertEquals(List.of("job-fair-unheld"), reopened(fair));
        assertEquals(
                List.of("job-fair-duties"),
                warned(desk().jobFairs().open(fair, thisDay().minusDays(1))),
                "a fair that took place is recorded, with what it lacked");
        desk().jobFairs().hold(fair, new FairCounts(90, 1, 5)).orElseThrow();
        assertEquals(List.of("job-fair-step"), refused(desk().jobFairs().hold(fair, new FairCounts(9, 1, 5))));
        desk().jobFairCorrections().counts(fair, new FairCounts(95, 1, 5), "漏计").orElseThrow();
        assertEquals(
                Optional.of(new FairCounts(95, 1, 5)),
                desk().jobFairs().find(fair).orElseThrow().counts());
    }

    private List<String> reopened(Id<JobFair> fair) {
        desk().jobFairCorrections().reopen(fair, "误登取消").orElseThrow();
        assertEquals(
                JobFairStatus.PUBLISHED,
                desk().jobFairs().find(fair).orElseThrow().status());
        return attention();
    }

    @Test
    void other_days_are_published_anew_and_the_police_agree_to_them() {
        Id<Organisation> enterprise = enterprise();
        Id<JobFair> fair = planned(ready(1000));
        desk().jobFairs().invite(fair, enterprise).orElseThrow();
        desk().jobFairs()
                .check(fair, enterprise, new FairCheck(thisDay(), thisDay()))
                .orElseThrow();
        desk().jobFairs()
                .permit(fair, new EventPermit("公安许〔2022〕8号", PermitLevel.COUNTY, thisDay()))
                .orElseThrow();
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        JobFairForm form = desk().jobFairs().find(fair).orElseThrow().form();
        assertEquals(List.of("job-fair-consent-due"), refused(desk().jobFairs().consent(fair, thisDay())));
        assertEquals(
                List.of(),
                warned(desk().jobFairs().amend(fair, form.expecting(1000).until(form.until()))));
        JobFairForm moved = JobFairForm.of(form.title(), form.from().plusDays(1), form.place(), 1000)
                .planned("组织方案", "应急预案", "安保方案");
        assertEquals(List.of("job-fair-consent"), warned(desk().jobFairs().amend(fair, moved)));
        JobFair planned = desk().jobFairs().find(fair).orElseThrow();
        assertEquals(JobFairStatus.PLANNED, planned.status());
        assertTrue(planned.permit().isPresent());
        assertEquals(List.of("job-fair-consent"), attention());
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        assertEquals(
                List.of("job-fair-permit-again"),
                warned(desk().jobFairs().correct(fair, moved.at("文化中心"), "地点写错")),
                "the permit stays, and is looked at");
        clock.pass(Duration.ofDays(31));
        assertEquals(List.of("job-fair-permit"), refused(desk().jobFairs().open(fair, thisDay())));
        desk().jobFairs().consent(fair, thisDay()).orElseThrow();
        desk().jobFairs().open(fair, thisDay()).orElseThrow();
        assertEquals(
                List.of("job-fair-permit-again", "job-fair-permit"),
                warned(desk().jobFairs().correct(fair, moved.expecting(6000), "人数写错")));
    }

    @Test
    void the_day_of_a_publication_is_corrected_and_a_smaller_fair_keeps_its_permit() {
        Id<JobFair> fair = planned(ready(2000));
        assertEquals(
                List.of("job-fair-published"),
                refused(desk().jobFairCorrections().publication(fair, thisDay(), "写错")));
        clock.pass(Duration.ofDays(30));
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        desk().jobFairCorrections()
                .publication(fair, thisDay().minusDays(9), "公布日写错")
                .orElseThrow();
        assertEquals(
                Optional.of(thisDay().minusDays(9)),
                desk().jobFairs().find(fair).orElseThrow().publishedOn());
        assertTrue(history(JobFair.KIND, fair).get(2).toString().contains("公布日写错"));
        desk().jobFairs()
                .permit(fair, new EventPermit("公安许〔2022〕9号", PermitLevel.COUNTY, thisDay()))
                .orElseThrow();
        JobFairForm form = desk().jobFairs().find(fair).orElseThrow().form();
        assertEquals(List.of(), warned(desk().jobFairs().amend(fair, form.expecting(1500))));
        assertEquals(List.of("job-fair-permit-again"), warned(desk().jobFairs().amend(fair, form.expecting(2500))));
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
        desk().jobFairs().publish(fair, thisDay()).orElseThrow();
        clock.pass(Duration.ofDays(19));
        assertEquals(List.of("job-fair-permit"), refused(desk().jobFairs().open(fair, thisDay())));
        desk().jobFairs().permit(fair, permit).orElseThrow();
        desk().jobFairs().open(fair, thisDay()).orElseThrow();
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
