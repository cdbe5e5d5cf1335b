package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerPlace;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.Substitution;
import org.linli.liaison.issue.DebtorKind;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.EnterpriseIssueStep;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitManner;
import org.linli.liaison.visit.VisitRecord;
import org.linli.person.Person;

/** The officers of an enterprise, its liaison days, and visits. */
final class LiaisonStory extends StoryPart {
    LiaisonStory(StoryTeller teller) {
        super(teller, 4);
    }

    void tell() {
        LocalDate day = today;
        Id<Person> contact = person();
        Id<Building> building = building("71栋");
        Id<Organisation> enterprise = give(desk ->
                        desk.organisations().register(OrganisationForm.of("望江包装厂", OrganisationKind.ENTERPRISE)))
                .id();
        EnterpriseTeamForm form = EnterpriseTeamForm.of(enterprise, building, day);
        Id<EnterpriseTeam> team =
                give(desk -> desk.enterpriseTeams().setUp(form)).id();
        give(desk -> desk.enterpriseTeams().amend(team, building, Optional.of(contact)));
        EnterpriseTeamForm right =
                EnterpriseTeamForm.of(enterprise, building, day.minusDays(1)).contact(contact);
        give(desk -> desk.enterpriseTeams().correct(team, right, "起始日期写错"));
        OfficerForm officer = new OfficerForm(OfficerRole.SERVICE_OFFICER, person(), day);
        give(desk -> desk.enterpriseTeams().appoint(team, officer));
        OfficerForm other = new OfficerForm(OfficerRole.SERVICE_OFFICER, person(), day);
        give(desk -> desk.enterpriseTeams().correctOfficer(team, other, "姓名写错"));
        Id<Person> substitute = person();
        give(desk -> desk.enterpriseTeams()
                .substitute(team, new Substitution(OfficerRole.SERVICE_OFFICER, substitute, day, day.plusDays(3))));
        YearMonth month = YearMonth.of(2030, 3);
        give(desk -> desk.liaisonDays().skip(month, "防汛"));
        give(desk -> desk.liaisonDays().restore(month, "汛情解除"));
        give(desk ->
                desk.liaisonDays().move(month.plusMonths(1), month.plusMonths(1).atDay(20), "会议"));
        visit(team, contact, month);
        issues(team, contact);
        give(desk -> desk.enterpriseTeams().release(team, OfficerRole.SERVICE_OFFICER, today));
        give(desk -> desk.enterpriseTeams().close(team, today.plusDays(1), "企业迁出"));
        give(desk -> desk.enterpriseTeams().reopen(team, "企业未迁出"));
        Id<Person> adviser = person();
        give(desk -> desk.officerPlans().takeOver(List.of(new OfficerPlace(team, OfficerRole.PARTY_ADVISER, adviser))));
    }

    private void visit(Id<EnterpriseTeam> team, Id<Person> contact, YearMonth month) {
        Id<LiaisonVisit> visit = give(desk -> desk.liaisonVisits().plan(LiaisonVisitForm.of(team, month, "政策需求")))
                .id();
        give(desk -> desk.liaisonVisits().planAll(month.plusMonths(1), VisitManner.SYMPOSIUM, List.of("动态管理")))
                .visits()
                .forEach(planned -> give(desk -> desk.liaisonVisits().miss(planned, "企业停产")));
        give(desk -> desk.liaisonVisits().reschedule(visit, LocalDate.of(2030, 4, 2), "企业要求"));
        teller.pass(Duration.ofDays(2));
        VisitRecord record = VisitRecord.of(today, Set.of(OfficerRole.SERVICE_OFFICER), "政策需求");
        give(desk -> desk.liaisonVisits().hold(visit, record));
        teller.give(
                Actor.of(contact, Role.UNIT_CONTACT),
                desk -> desk.liaisonVisits().sign(visit));
        give(desk -> desk.liaisonVisits()
                .correct(
                        visit,
                        LiaisonVisitForm.of(team, month, "政策需求"),
                        Optional.of(VisitRecord.of(record.day(), Set.of(OfficerRole.SERVICE_OFFICER), "动态管理")),
                        "主题写错"));
        give(desk -> desk.liaisonVisits().recordPaper(visit, today, "走访册第一页"));
        give(desk -> desk.liaisonVisits().undo(visit, "登记到另一次走访"));
        give(desk -> desk.liaisonVisits().drop(visit, "重复安排"));
    }

    private void issues(Id<EnterpriseTeam> team, Id<Person> contact) {
        EnterpriseIssueForm arrears =
                EnterpriseIssueForm.arrears(team, OfficerRole.SERVICE_OFFICER, DebtorKind.ORGAN, "货款逾期");
        Id<Organisation> body = give(desk ->
                        desk.organisations().register(OrganisationForm.of("账款投诉受理处", OrganisationKind.OTHER)))
                .id();
        Id<EnterpriseIssue> issue =
                give(desk -> desk.enterpriseIssues().raise(arrears)).id();
        give(desk -> desk.enterpriseIssues().route(issue, IssueRoute.toBody(body)));
        teller.pass(Duration.ofDays(1));
        give(desk -> desk.enterpriseIssues()
                .correct(
                        issue,
                        EnterpriseIssueForm.arrears(team, OfficerRole.SERVICE_OFFICER, DebtorKind.LARGE_FIRM, "货款逾期"),
                        "欠款方写错"));
        give(desk -> desk.enterpriseIssues()
                .passOn(
                        issue,
                        desk.enterpriseIssues()
                                .find(issue)
                                .map(found ->
                                        found.last(EnterpriseIssueStep.ROUTE).orElseThrow())
                                .map(taken -> LocalDate.ofInstant(taken.at(), CivilTime.CHINA))
                                .orElseThrow()));
        give(desk -> desk.enterpriseIssues().answer(issue, "对方已付款"));
        Actor asked = SECRETARY.onBehalfOf(contact);
        teller.give(asked, desk -> desk.enterpriseIssues().close(issue, IssueRating.FAIR));
        give(desk -> desk.enterpriseIssues().reopen(issue, "余款未到"));
        teller.give(asked, desk -> desk.enterpriseIssues().withdraw(issue, "余款已到"));
    }
}
