package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.Substitution;
import org.linli.liaison.issue.DebtorKind;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.EnterpriseIssueStatus;
import org.linli.liaison.issue.EnterpriseIssues;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.ledger.LiaisonFigures;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitEvent;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.LiaisonVisitStatus;
import org.linli.liaison.visit.VisitManner;
import org.linli.liaison.visit.VisitRecord;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.Requester;
import org.linli.person.Person;

/** Who speaks for an enterprise, who was told first, and what stays as it was. */
abstract class EnterpriseCareScenarios extends EnterpriseCase {
    private static final YearMonth OCTOBER = YearMonth.of(2022, 10);

    private Id<EnterpriseIssue> raised(Full full, IssueKind kind) {
        return desk().enterpriseIssues()
                .raise(EnterpriseIssueForm.of(full.team(), kind, OfficerRole.SERVICE_OFFICER, "门前积水"))
                .orElseThrow()
                .id();
    }

    private EnterpriseIssues contact(Full full) {
        return desk(Actor.of(full.contact(), Role.UNIT_CONTACT)).enterpriseIssues();
    }

    private EnterpriseIssue found(Id<EnterpriseIssue> issue) {
        return desk().enterpriseIssues().find(issue).orElseThrow();
    }

    private Id<LiaisonVisit> planned(Full full, YearMonth month) {
        return desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(full.team(), month, "政策需求"))
                .orElseThrow()
                .id();
    }

    private List<String> visitsAttention() {
        return desk().liaisonVisits().attention().orElseThrow().stream()
                .map(Finding::code)
                .sorted()
                .toList();
    }

    @Test
    void the_ledger_of_a_month_that_is_over_does_not_change_when_an_issue_is_opened_again() {
        Full full = full("丽景食品厂");
        at("2022-10-10T02:00:00Z");
        Id<EnterpriseIssue> rated = raised(full, IssueKind.OTHER);
        desk().enterpriseIssues().answer(rated, "已疏通").orElseThrow();
        contact(full).close(rated, IssueRating.SATISFIED).orElseThrow();
        Id<EnterpriseIssue> late = raised(full, IssueKind.OTHER);
        at("2022-11-05T02:00:00Z");
        LiaisonFigures before = desk().liaisonLedgers().month(OCTOBER).orElseThrow();
        assertEquals("50.00%", before.answered().toString());
        assertEquals(1, before.unanswered().size());
        at("2022-11-10T02:00:00Z");
        contact(full).reopen(rated, "又积水").orElseThrow();
        desk().enterpriseIssues().answer(late, "已答复").orElseThrow();
        assertEquals(before, desk().liaisonLedgers().month(OCTOBER).orElseThrow());
        desk().enterpriseIssues().answer(rated, "再次疏通").orElseThrow();
        contact(full).close(rated, IssueRating.UNSATISFIED).orElseThrow();
        contact(full).reopen(late, "未解决").orElseThrow();
        assertEquals(before, desk().liaisonLedgers().month(OCTOBER).orElseThrow());
    }

    @Test
    void a_correction_keeps_who_was_told_first_also_when_that_officer_has_left() {
        Full full = full("丽景食品厂");
        Id<EnterpriseIssue> issue = raised(full, IssueKind.OTHER);
        at("2022-10-01T02:00:00Z");
        desk().enterpriseTeams()
                .release(full.team(), OfficerRole.SERVICE_OFFICER, thisDay())
                .orElseThrow();
        EnterpriseIssueForm right =
                EnterpriseIssueForm.of(full.team(), IssueKind.OTHER, OfficerRole.SERVICE_OFFICER, "门前长期积水");
        assertEquals(
                full.officer(),
                desk().enterpriseIssues()
                        .correct(issue, right, "错字")
                        .orElseThrow()
                        .owner());
        EnterpriseIssueForm other =
                EnterpriseIssueForm.of(full.team(), IssueKind.OTHER, OfficerRole.PARTY_ADVISER, "门前长期积水");
        assertEquals(
                full.adviser(),
                desk().enterpriseIssues()
                        .correct(issue, other, "首接人写错")
                        .orElseThrow()
                        .owner());
    }

    @Test
    void who_stands_in_for_an_officer_was_told_first() {
        Full full = full("丽景食品厂");
        Id<Person> substitute = citizenAt(desk());
        desk().enterpriseTeams()
                .substitute(
                        full.team(),
                        new Substitution(OfficerRole.SERVICE_OFFICER, substitute, today, today.plusDays(9)))
                .orElseThrow();
        assertEquals(substitute, found(raised(full, IssueKind.OTHER)).owner());
        assertEquals(
                full.officer(),
                desk(Actor.of(full.officer(), Role.ENTERPRISE_OFFICER))
                        .enterpriseIssues()
                        .raise(EnterpriseIssueForm.of(
                                full.team(), IssueKind.OTHER, OfficerRole.SERVICE_OFFICER, "路灯不亮"))
                        .orElseThrow()
                        .owner());
    }

    @Test
    void the_office_does_not_rate_its_own_answer() {
        Full full = full("丽景食品厂");
        Id<EnterpriseIssue> issue = raised(full, IssueKind.OTHER);
        desk().enterpriseIssues().answer(issue, "已疏通").orElseThrow();
        assertEquals(
                List.of("enterprise-issue-by-enterprise"),
                refused(desk().enterpriseIssues().close(issue, IssueRating.SATISFIED)));
        assertEquals(
                List.of("enterprise-issue-by-enterprise"),
                refused(desk(WORKER.onBehalfOf(full.officer()))
                        .enterpriseIssues()
                        .close(issue, IssueRating.SATISFIED)));
        assertTrue(desk(WORKER.onBehalfOf(full.contact()))
                .enterpriseIssues()
                .close(issue, IssueRating.SATISFIED)
                .isAccepted());
    }

    @Test
    void the_contact_reads_and_rates_after_the_enterprise_has_left_the_care() {
        Full full = full("丽景食品厂");
        Id<EnterpriseIssue> issue = raised(full, IssueKind.OTHER);
        desk().enterpriseIssues().answer(issue, "已疏通").orElseThrow();
        at("2022-10-01T02:00:00Z");
        desk().enterpriseTeams().close(full.team(), thisDay(), "迁出").orElseThrow();
        assertTrue(contact(full).card(issue).isAccepted());
        assertTrue(contact(full).close(issue, IssueRating.FAIR).isAccepted());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(full.officer(), Role.ENTERPRISE_OFFICER))
                        .enterpriseIssues()
                        .card(issue)));
    }

    @Test
    void an_issue_goes_to_a_need_or_dispute_of_the_enterprise_and_comes_back_when_that_is_over() {
        Full full = full("丽景食品厂");
        Id<EnterpriseIssue> issue = raised(full, IssueKind.OTHER);
        Id<Organisation> enterprise =
                desk().enterpriseTeams().find(full.team()).orElseThrow().enterprise();
        Id<Need> others = desk().needs()
                .submit(NeedForm.of(Requester.community(), "税务", "讲解"))
                .orElseThrow()
                .id();
        Id<Dispute> neighbours = registered(between(citizenAt(desk()), citizenAt(desk())));
        for (IssueRoute route : List.of(
                IssueRoute.toNeed(others), IssueRoute.to(neighbours), IssueRoute.toNeed(Id.of("no-such-need")))) {
            assertEquals(List.of("not-found"), refused(desk().enterpriseIssues().route(issue, route)));
        }
        Id<Need> own = desk().needs()
                .submit(NeedForm.of(Requester.enterprise(enterprise), "税务", "讲解"))
                .orElseThrow()
                .id();
        desk().enterpriseIssues().route(issue, IssueRoute.toNeed(own)).orElseThrow();
        assertEquals(List.of(), desk().enterpriseIssues().attention().orElseThrow());
        desk().needs().reject(own, "不属于服务范围").orElseThrow();
        assertEquals(
                List.of("enterprise-issue-route-over"),
                desk().enterpriseIssues().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void a_closed_issue_is_corrected_and_a_withdrawn_one_opened_again() {
        Full full = full("丽景食品厂");
        Id<EnterpriseIssue> issue = raised(full, IssueKind.OTHER);
        contact(full).withdraw(issue, "已解决").orElseThrow();
        assertEquals(
                EnterpriseIssueStatus.RAISED,
                desk().enterpriseIssues().reopen(issue, "撤回了另一件").orElseThrow().status());
        desk().enterpriseIssues().answer(issue, "已疏通").orElseThrow();
        contact(full).close(issue, IssueRating.FAIR).orElseThrow();
        EnterpriseIssue corrected = desk().enterpriseIssues()
                .correct(
                        issue,
                        EnterpriseIssueForm.of(
                                full.team(), IssueKind.SURROUNDINGS, OfficerRole.SERVICE_OFFICER, "门前积水"),
                        "类别写错")
                .orElseThrow();
        assertEquals(EnterpriseIssueStatus.CLOSED, corrected.status());
        assertEquals(Optional.of(IssueRating.FAIR), corrected.rating());
    }

    @Test
    void a_sign_off_does_not_go_over_to_another_enterprise_and_no_difference_is_no_correction() {
        Full full = full("丽景食品厂");
        Id<EnterpriseTeam> other = inCare(south(full.division()), "乙厂");
        appoint(other, OfficerRole.SERVICE_OFFICER, citizenAt(desk()));
        Id<LiaisonVisit> visit = planned(full, YearMonth.from(today));
        VisitRecord came = VisitRecord.of(today, Set.of(OfficerRole.SERVICE_OFFICER), "政策需求");
        desk().liaisonVisits().hold(visit, came).orElseThrow();
        desk().liaisonVisits().recordPaper(visit, today, "走访册第3页").orElseThrow();
        int steps = history(LiaisonVisit.KIND, visit).size();
        LiaisonVisit same = desk().liaisonVisits()
                .correct(
                        visit, LiaisonVisitForm.of(full.team(), YearMonth.from(today), "政策需求"), Optional.of(came), "核对")
                .orElseThrow();
        assertTrue(same.signOff().isPresent());
        assertEquals(steps, history(LiaisonVisit.KIND, visit).size());
        LiaisonVisit moved = desk().liaisonVisits()
                .correct(visit, LiaisonVisitForm.of(other, YearMonth.from(today), "政策需求"), Optional.of(came), "单位写错")
                .orElseThrow();
        assertEquals(Optional.empty(), moved.signOff());
        LiaisonVisitEvent.VisitCorrected told = (LiaisonVisitEvent.VisitCorrected) history(LiaisonVisit.KIND, visit)
                .get(steps)
                .events(LiaisonVisit.KIND, LiaisonVisitEvent.class)
                .get(0);
        assertEquals(same.signOff(), told.wasSignOff());
    }

    @Test
    void the_enterprise_of_a_team_stays_and_its_visits_are_those_of_that_enterprise() {
        Full full = full("丽景食品厂");
        EnterpriseTeam team = desk().enterpriseTeams().find(full.team()).orElseThrow();
        EnterpriseTeamForm other = EnterpriseTeamForm.of(
                enterpriseAt("乙厂"), team.form().building(), team.form().since());
        assertEquals(
                List.of("enterprise-team-enterprise"),
                refused(desk().enterpriseTeams().correct(full.team(), other, "单位写错")));
    }

    @Test
    void no_visit_is_planned_for_a_month_before_the_care_began() {
        Full full = full("丽景食品厂");
        assertEquals(
                List.of("liaison-visit-not-yet"),
                refused(desk().liaisonVisits().plan(LiaisonVisitForm.of(full.team(), YearMonth.of(2015, 3), "政策需求"))));
        assertEquals(
                List.of(),
                desk().liaisonVisits()
                        .planAll(YearMonth.of(2015, 3), VisitManner.SYMPOSIUM, List.of("政策需求"))
                        .orElseThrow()
                        .visits());
    }

    @Test
    void the_visits_of_a_skipped_day_are_told_and_given_up_and_its_month_asks_for_none() {
        Full full = full("丽景食品厂");
        Id<LiaisonVisit> visit = planned(full, OCTOBER);
        assertEquals(List.of("liaison-day-visits"), warned(desk().liaisonDays().skip(OCTOBER, "防汛")));
        assertEquals(List.of("liaison-visit-undated"), visitsAttention());
        LiaisonVisitForm typo = LiaisonVisitForm.of(full.team(), OCTOBER, "动态管理");
        assertTrue(desk().liaisonVisits()
                .correct(visit, typo, Optional.empty(), "主题写错")
                .isAccepted());
        assertTrue(refused(desk().enterpriseTeams().close(full.team(), today.plusDays(1), "迁出"))
                .contains("closing-tied"));
        desk().liaisonVisits().drop(visit, "联企日取消").orElseThrow();
        assertEquals(List.of(), visitsAttention());
        at("2022-11-01T02:00:00Z");
        assertEquals(List.of(), visitsAttention());
    }

    @Test
    void one_person_stands_in_for_one_officer_at_a_time_and_one_day_is_one_visit() {
        Full full = full("丽景食品厂");
        Id<Person> substitute = citizenAt(desk());
        Substitution first = new Substitution(OfficerRole.SERVICE_OFFICER, substitute, today, today.plusDays(9));
        desk().enterpriseTeams().substitute(full.team(), first).orElseThrow();
        assertEquals(
                List.of("enterprise-substitute-days"),
                refused(desk().enterpriseTeams()
                        .substitute(
                                full.team(),
                                new Substitution(
                                        OfficerRole.PARTY_ADVISER, substitute, today.plusDays(8), today.plusDays(9)))));
        assertTrue(refused(desk().enterpriseTeams()
                        .appoint(full.team(), new OfficerForm(OfficerRole.PARTY_ADVISER, substitute, today)))
                .contains("enterprise-officers-distinct"));
        Id<LiaisonVisit> october = planned(full, OCTOBER);
        Id<LiaisonVisit> september = planned(full, YearMonth.of(2022, 9));
        VisitRecord came = VisitRecord.of(today, Set.of(OfficerRole.values()), "政策需求");
        assertEquals(
                List.of("liaison-visit-other-month"),
                warned(desk().liaisonVisits().hold(october, came)));
        assertEquals(
                List.of("liaison-visit-other-month"),
                warned(desk().liaisonVisits().hold(september, came)));
    }

    @Test
    void what_was_recorded_of_the_wrong_visit_is_undone() {
        Full full = full("丽景食品厂");
        Id<LiaisonVisit> visit = planned(full, YearMonth.of(2022, 9));
        VisitRecord came = VisitRecord.of(today, Set.of(OfficerRole.values()), "政策需求");
        desk().liaisonVisits().hold(visit, came).orElseThrow();
        LiaisonVisit undone = desk().liaisonVisits().undo(visit, "登记到另一企业").orElseThrow();
        assertEquals(LiaisonVisitStatus.PLANNED, undone.status());
        assertEquals(Optional.empty(), undone.record());
        desk().liaisonVisits().drop(visit, "重复安排").orElseThrow();
        assertTrue(desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(full.team(), YearMonth.of(2022, 9), "动态管理"))
                .isAccepted());
    }

    @Test
    void the_second_body_that_takes_a_complaint_has_its_own_time() {
        Full full = full("丽景食品厂");
        at("2026-03-16T02:00:00Z");
        Id<EnterpriseIssue> issue = desk().enterpriseIssues()
                .raise(EnterpriseIssueForm.arrears(full.team(), OfficerRole.SERVICE_OFFICER, DebtorKind.ORGAN, "货款逾期"))
                .orElseThrow()
                .id();
        IssueRoute first = IssueRoute.toBody(shopAt(desk(), "甲受理处").id());
        IssueRoute second = IssueRoute.toBody(shopAt(desk(), "乙受理处").id());
        desk().enterpriseIssues().route(issue, first).orElseThrow();
        desk().enterpriseIssues().passOn(issue, LocalDate.of(2026, 3, 16)).orElseThrow();
        assertEquals(2, found(issue).clocks().open().size());
        desk().enterpriseIssues().route(issue, second).orElseThrow();
        assertEquals(1, found(issue).clocks().open().size());
        desk().enterpriseIssues().passOn(issue, LocalDate.of(2026, 3, 16)).orElseThrow();
        assertEquals(2, found(issue).clocks().open().size());
    }
}
