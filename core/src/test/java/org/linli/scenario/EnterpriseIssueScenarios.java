package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.issue.DebtorKind;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.EnterpriseIssueStatus;
import org.linli.liaison.issue.EnterpriseIssues;
import org.linli.liaison.issue.IssueCard;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.issue.RouteKind;
import org.linli.liaison.ledger.LiaisonFigures;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitRecord;
import org.linli.storage.Selection;

/** What enterprises bring forward: who answers first, by when, and what belongs to other bodies. */
abstract class EnterpriseIssueScenarios extends EnterpriseCase {
    private Id<EnterpriseIssue> raised(EnterpriseIssueForm form) {
        return desk().enterpriseIssues().raise(form).orElseThrow().id();
    }

    private LocalDate due(Id<EnterpriseIssue> issue, TrackedDuty duty) {
        return desk().enterpriseIssues()
                .find(issue)
                .orElseThrow()
                .clocks()
                .last(duty)
                .orElseThrow()
                .deadline()
                .lastDay();
    }

    /** The office on behalf of the contact. */
    private EnterpriseIssues of(Full full) {
        return desk(WORKER.onBehalfOf(full.contact())).enterpriseIssues();
    }

    private List<String> attention() {
        return desk().enterpriseIssues().attention().orElseThrow().stream()
                .map(Finding::code)
                .sorted()
                .toList();
    }

    @Test
    void a_question_of_policy_is_answered_in_a_day_and_any_other_issue_in_three_working_days() {
        Full full = full("丽景食品厂");
        at("2022-09-30T02:00:00Z");
        Id<EnterpriseIssue> policy = raised(
                EnterpriseIssueForm.of(full.team(), IssueKind.POLICY_QUESTION, OfficerRole.SERVICE_OFFICER, "稳岗补贴"));
        Id<EnterpriseIssue> other =
                raised(EnterpriseIssueForm.of(full.team(), IssueKind.SURROUNDINGS, OfficerRole.GRID_OFFICER, "门前积水"));
        assertEquals(LocalDate.of(2022, 10, 1), due(policy, TrackedDuty.ANSWER_ENTERPRISE));
        assertEquals(LocalDate.of(2022, 10, 10), due(other, TrackedDuty.ANSWER_ENTERPRISE));
        at("2022-10-01T03:00:00Z");
        assertEquals(List.of("enterprise-issue-sla"), attention());
        Actor officer = Actor.of(full.officer(), Role.ENTERPRISE_OFFICER);
        assertEquals(
                List.of("deadline-met-late"),
                warned(desk(officer).enterpriseIssues().answer(policy, "请在就业系统申领")));
        assertEquals(
                full.officer(),
                desk().enterpriseIssues().find(policy).orElseThrow().owner());
        Actor contact = Actor.of(full.contact(), Role.UNIT_CONTACT);
        assertEquals(
                Optional.of("请在就业系统申领"),
                desk(contact).enterpriseIssues().card(policy).orElseThrow().answer());
        assertEquals(
                List.of("enterprise-issue-step"),
                refused(desk(contact).enterpriseIssues().close(other, IssueRating.SATISFIED)));
        desk(contact).enterpriseIssues().close(policy, IssueRating.SATISFIED).orElseThrow();
        desk(contact).enterpriseIssues().reopen(policy, "系统不能申领").orElseThrow();
        assertEquals(
                EnterpriseIssueStatus.RAISED,
                desk().enterpriseIssues().find(policy).orElseThrow().status());
    }

    @Test
    void the_contact_raises_an_issue_and_a_stranger_may_not() {
        Full full = full("丽景食品厂");
        EnterpriseIssueForm form =
                EnterpriseIssueForm.of(full.team(), IssueKind.RECRUITMENT, OfficerRole.PARTY_ADVISER, "招焊工五名");
        assertTrue(desk(Actor.of(full.contact(), Role.UNIT_CONTACT))
                .enterpriseIssues()
                .raise(form)
                .isAccepted());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(citizenAt(desk()), Role.UNIT_CONTACT))
                        .enterpriseIssues()
                        .raise(form)));
        desk().enterpriseTeams()
                .release(full.team(), OfficerRole.PARTY_ADVISER, today)
                .orElseThrow();
        assertEquals(
                List.of("enterprise-issue-owner"),
                refused(desk().enterpriseIssues().raise(form)));
        assertEquals(
                List.of("enterprise-issue-debtor"),
                refused(desk().enterpriseIssues()
                        .raise(new EnterpriseIssueForm(
                                full.team(),
                                IssueKind.ARREARS,
                                OfficerRole.GRID_OFFICER,
                                Optional.empty(),
                                Optional.empty(),
                                "货款"))));
        assertTrue(refused(desk().enterpriseTeams().close(full.team(), today.plusDays(1), "迁出"))
                .contains("closing-tied"));
    }

    @Test
    void arrears_go_to_the_body_that_takes_complaints_with_the_clocks_of_the_regulation() {
        Full full = full("丽景食品厂");
        at("2026-03-16T02:00:00Z");
        Id<EnterpriseIssue> issue = raised(EnterpriseIssueForm.arrears(
                full.team(), OfficerRole.SERVICE_OFFICER, DebtorKind.LARGE_FIRM, "货款逾期三个月"));
        Id<Dispute> dispute = registered(between(full.contact(), full.officer()));
        assertEquals(
                List.of("arrears-routed-out"), refused(desk().enterpriseIssues().route(issue, IssueRoute.to(dispute))));
        assertEquals(
                List.of("arrears-answer"), refused(desk().enterpriseIssues().answer(issue, "社区认为应付")));
        Id<Organisation> body = shopAt(desk(), "账款投诉受理处").id();
        desk().enterpriseIssues().route(issue, IssueRoute.toBody(body)).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 30), due(issue, TrackedDuty.PASS_ON_COMPLAINT));
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(body, thisDay(), "撤并")));
        at("2026-04-01T02:00:00Z");
        assertEquals(List.of("arrears-clocks"), attention());
        desk().enterpriseIssues().passOn(issue, LocalDate.of(2026, 3, 27)).orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 27), due(issue, TrackedDuty.TELL_RESULT));
        assertEquals(LocalDate.of(2026, 6, 25), due(issue, TrackedDuty.TELL_RESULT_AT_MOST));
        IssueCard card = desk().enterpriseIssues().card(issue).orElseThrow();
        assertEquals(2, card.due().size());
        assertTrue(card.payment(Locale.SIMPLIFIED_CHINESE).orElseThrow().contains("60"));
        at("2026-05-06T02:00:00Z");
        assertEquals(List.of("arrears-clocks"), attention());
        assertEquals(
                List.of("deadline-met-late"), warned(desk().enterpriseIssues().answer(issue, "受理部门责成对方付款")));
    }

    @Test
    void a_correction_moves_the_clocks_and_keeps_what_was_written() {
        Full full = full("丽景食品厂");
        at("2022-09-20T02:00:00Z");
        Id<EnterpriseIssue> issue =
                raised(EnterpriseIssueForm.of(full.team(), IssueKind.OTHER, OfficerRole.GRID_OFFICER, "补贴怎么领"));
        desk().enterpriseIssues()
                .correct(
                        issue,
                        EnterpriseIssueForm.of(
                                full.team(), IssueKind.POLICY_QUESTION, OfficerRole.SERVICE_OFFICER, "补贴怎么领"),
                        "类别写错")
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 21), due(issue, TrackedDuty.ANSWER_ENTERPRISE));
        assertEquals(
                full.officer(),
                desk().enterpriseIssues().find(issue).orElseThrow().owner());
        assertTrue(history(EnterpriseIssue.KIND, issue).toString().contains("OTHER"));
        assertEquals(
                List.of("enterprise-issue-route"),
                refused(desk().enterpriseIssues()
                        .route(
                                issue,
                                new IssueRoute(RouteKind.BODY, Optional.empty(), Optional.empty(), Optional.empty()))));
        assertEquals(
                List.of("enterprise-issue-by-enterprise"),
                refused(desk().enterpriseIssues().withdraw(issue, "已自行办理")));
        of(full).withdraw(issue, "已自行办理").orElseThrow();
        assertEquals(List.of(), desk().enterpriseIssues().due(clock.instant()).orElseThrow());
    }

    @Test
    void the_ledger_keeps_part_whole_and_definition_and_a_month_that_is_over_as_it_was() {
        Full full = full("甲厂");
        inCare(south(full.division()), "乙厂");
        at("2022-10-10T02:00:00Z");
        YearMonth october = YearMonth.of(2022, 10);
        Id<LiaisonVisit> visit = desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(full.team(), october, "政策需求"))
                .orElseThrow()
                .id();
        at("2022-10-17T02:00:00Z");
        desk().liaisonVisits()
                .hold(visit, VisitRecord.of(thisDay(), Set.of(OfficerRole.values()), "政策需求"))
                .orElseThrow();
        Id<EnterpriseIssue> answered = raised(
                EnterpriseIssueForm.of(full.team(), IssueKind.POLICY_QUESTION, OfficerRole.SERVICE_OFFICER, "医保转移")
                        .at(visit));
        Id<EnterpriseIssue> waits =
                raised(EnterpriseIssueForm.of(full.team(), IssueKind.OTHER, OfficerRole.GRID_OFFICER, "门前积水"));
        desk().enterpriseIssues().answer(answered, "医保与税务单位将上门").orElseThrow();
        of(full).close(answered, IssueRating.SATISFIED).orElseThrow();
        at("2022-11-05T02:00:00Z");
        LiaisonFigures figures = desk().liaisonLedgers().month(october).orElseThrow();
        assertEquals("50.00%", figures.coverage().toString());
        assertEquals("100.00%", figures.completeness().toString());
        assertEquals("50.00%", figures.answered().toString());
        assertEquals("50.00%", figures.closure().toString());
        assertEquals("100.00%", figures.satisfaction().toString());
        assertEquals(
                List.of(waits),
                figures.unanswered().stream().map(late -> late.issue()).toList());
        assertEquals(2, figures.enterprises());
        desk().enterpriseIssues().answer(waits, "已疏通").orElseThrow();
        assertEquals(figures, desk().liaisonLedgers().month(october).orElseThrow());
        assertTrue(figures.csv(Locale.SIMPLIFIED_CHINESE).contains("走访覆盖率"));
        assertTrue(figures.csv(Locale.ENGLISH).contains("answered is not closed"));
        LiaisonFigures november =
                desk().liaisonLedgers().month(YearMonth.of(2022, 11)).orElseThrow();
        assertFalse(november.answered().isDefined());
        assertEquals(
                List.of("enterprise-issue-visit"),
                refused(desk().enterpriseIssues()
                                .raise(EnterpriseIssueForm.of(
                                                desk().enterpriseTeams()
                                                        .list(
                                                                Selection.where(EnterpriseTeam.VACANT, true),
                                                                Paging.first(10))
                                                        .orElseThrow()
                                                        .items()
                                                        .get(0)
                                                        .id(),
                                                IssueKind.OTHER,
                                                OfficerRole.GRID_OFFICER,
                                                "他厂走访")
                                        .at(visit)))
                        .stream()
                        .filter(code -> code.endsWith("visit"))
                        .toList());
    }
}
