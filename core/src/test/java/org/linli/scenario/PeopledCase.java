package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.linli.alliance.Alliance;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.dispute.Dispute;
import org.linli.dispute.mediator.Mediator;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Grid;
import org.linli.grid.incident.Incident;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPostKind;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.person.Person;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineTicket;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;

/** A community of two grids, in the first of which one of everything has to do with one member and one unit. */
abstract class PeopledCase extends DividedCase {
    /** One of everything. */
    record World(
            Grid south,
            Grid north,
            Id<Person> contact,
            Id<UnitReport> unit,
            Id<Person> person,
            Id<MemberReport> member,
            Id<DutyPosting> posting,
            Id<ServiceRecord> service,
            Id<DutyFeedback> feedback,
            Id<Incident> incident,
            Id<Visit> visit,
            Mediator mediator,
            Id<Dispute> dispute,
            Id<Petition> petition,
            Id<HotlineTicket> ticket,
            Id<Vacancy> vacancy,
            Id<JobSeeker> seeker,
            Id<Referral> referral,
            Id<ServiceRequest> request,
            Served served,
            Enterprise enterprise) {}

    /** An enterprise with its officers and a visit. */
    record Enterprise(
            Id<EnterpriseTeam> team,
            Id<LiaisonVisit> visit,
            Id<EnterpriseIssue> issue,
            Id<Person> member,
            Id<Person> officer,
            Id<Person> adviser) {}

    /** A need of the unit that a member serves, with what, and a need of the person. */
    record Served(
            Id<PartyOrganisation> member,
            Id<Resource> resource,
            Id<Need> need,
            NeedForm form,
            Id<Need> own,
            NeedForm ownForm) {}

    final World world() {
        var division = divide(4);
        Grid south = south(division);
        Id<Organisation> office = shopAt(desk(), "税务局").id();
        Id<PartyOrganisation> party = desk().partyOrganisations()
                .register(branch("税务局支部").host(office))
                .orElseThrow()
                .id();
        Id<Person> contact = citizenAt(desk());
        Id<UnitReport> unit = unit(party, contact);
        Id<Person> person = citizenAt(desk());
        Id<MemberReport> member = member(person, party, south);
        Id<DutyPosting> posting = posting(south);
        desk().dutyPostings().claim(posting, member).orElseThrow();
        Id<ServiceRecord> service = desk().dutyServices()
                .record(ServiceForm.of(member, DutyCategory.OTHER, today, LocalTime.of(8, 0), 30))
                .orElseThrow()
                .id();
        Id<Incident> incident = desk().incidents()
                .capture(PatrolCase.blockedStairs(south.id()))
                .orElseThrow()
                .id();
        Id<Visit> visit = desk().visits()
                .record(VisitForm.of(citizenAt(desk()), south.id(), today, 1))
                .orElseThrow()
                .id();
        Mediator mediator = mediator(contact);
        Id<HotlineTicket> ticket = desk().hotlineTickets()
                .register(HotlineForm.of(MatterField.NOISE, CatalogueEntry.COMMUNITY, "夜间施工")
                        .by(person))
                .orElseThrow()
                .id();
        Id<Petition> petition = desk().petitions()
                .register(PetitionForm.of(PetitionKind.CLAIM, MatterField.HOUSING, "电梯停运", today)
                        .by(person))
                .orElseThrow()
                .id();
        Id<Vacancy> vacancy = desk().vacancies()
                .post(VacancyForm.of(shopAt(desk(), "样本厂").id(), "包装工", 1, today)
                        .through(contact)
                        .until(today.plusDays(300)))
                .orElseThrow()
                .id();
        Id<JobSeeker> seeker = desk().jobSeekers()
                .register(JobSeekerForm.of(person, today, "包装").agreed(today))
                .orElseThrow()
                .id();
        Id<Referral> referral = desk().referrals()
                .refer(ReferralForm.of(vacancy, seeker, today))
                .orElseThrow()
                .id();
        Id<Dispute> dispute = mediating(against(person, office), mediator.id());
        Served served = served(party, contact, person, NeedForm.of(Requester.enterprise(office), "税务", "开票咨询"));
        clock.pass(Duration.ofDays(120));
        Id<DutyFeedback> feedback = desk().dutyFeedbacks()
                .appraise(member, today, DutyEvaluation.NOT_PASSED, Optional.empty())
                .orElseThrow()
                .id();
        desk().dutyFeedbacks().send(feedback).orElseThrow();
        return new World(
                south,
                north(division),
                contact,
                unit,
                person,
                member,
                posting,
                service,
                feedback,
                incident,
                visit,
                mediator,
                dispute,
                petition,
                ticket,
                vacancy,
                seeker,
                referral,
                requested(person),
                served,
                enterprise(south, contact));
    }

    private Enterprise enterprise(Grid south, Id<Person> contact) {
        Id<Person> member =
                appointed(employeeFor(GridPostKind.GRID_MEMBER, south)).form().person();
        LocalDate day = thisDay();
        Id<EnterpriseTeam> team = desk().enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(
                                factory(), south.buildings().iterator().next(), day)
                        .contact(contact))
                .orElseThrow()
                .id();
        Id<Person> officer = citizenAt(desk());
        Id<Person> adviser = citizenAt(desk());
        desk().enterpriseTeams()
                .appoint(team, new OfficerForm(OfficerRole.GRID_OFFICER, member, day))
                .orElseThrow();
        desk().enterpriseTeams()
                .appoint(team, new OfficerForm(OfficerRole.SERVICE_OFFICER, officer, day))
                .orElseThrow();
        desk().enterpriseTeams()
                .appoint(team, new OfficerForm(OfficerRole.PARTY_ADVISER, adviser, day))
                .orElseThrow();
        Id<LiaisonVisit> visit = desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(team, YearMonth.from(day), "政策需求"))
                .orElseThrow()
                .id();
        Id<EnterpriseIssue> issue = desk().enterpriseIssues()
                .raise(EnterpriseIssueForm.of(team, IssueKind.OTHER, OfficerRole.SERVICE_OFFICER, "门前积水"))
                .orElseThrow()
                .id();
        return new Enterprise(team, visit, issue, member, officer, adviser);
    }

    private Id<ServiceRequest> requested(Id<Person> person) {
        Id<ServiceItem> item = desk().serviceItems()
                .register(ServiceItemForm.of("MZ-01", "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)
                        .listed("社区服务事项清单"))
                .orElseThrow()
                .id();
        return desk().serviceRequests()
                .submit(item, ServiceRequestForm.of("2022-0001", person, "申请高龄津贴", today))
                .orElseThrow()
                .id();
    }

    private Served served(Id<PartyOrganisation> member, Id<Person> contact, Id<Person> person, NeedForm form) {
        Id<Alliance> alliance = desk().alliances()
                .establish("样本需求联盟", branchAt(desk(), "样本需求党总支"))
                .orElseThrow()
                .id();
        desk().alliances().admit(alliance, member, agreement(contact)).orElseThrow();
        Id<Resource> resource = desk().resources()
                .offer(member, ResourceForm.of("宣讲", "税务", Capacity.atOnce(2), Period.from(today)))
                .orElseThrow()
                .id();
        desk().resources().validate(resource).orElseThrow();
        Id<Need> need = desk().needs().submit(form).orElseThrow().id();
        desk().needs().verify(need).orElseThrow();
        desk().needs().publish(need).orElseThrow();
        desk().needClaims()
                .claim(need, ClaimForm.of(resource, 1, Window.days(today, today.plusDays(200))))
                .orElseThrow();
        NeedForm own = NeedForm.of(Requester.resident(person), "税务", "汇算咨询");
        return new Served(
                member,
                resource,
                need,
                form,
                desk().needs().submit(own).orElseThrow().id(),
                own);
    }

    final Id<UnitReport> unit(Id<PartyOrganisation> party, Id<Person> contact) {
        return desk().unitReports()
                .report(new UnitReportForm(party, 1, contact, today))
                .orElseThrow()
                .id();
    }

    private Id<MemberReport> member(Id<Person> person, Id<PartyOrganisation> party, Grid grid) {
        MemberProfile profile =
                MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY).party(party));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(person, profile, today))
                .orElseThrow()
                .id();
        desk().memberReports().confirm(report).orElseThrow();
        desk().memberReports().place(report, grid.id()).orElseThrow();
        return report;
    }

    private Id<DutyPosting> posting(Grid grid) {
        DutyPostingForm form = DutyPostingForm.of(
                        DutyCategory.OTHER, "样本岗位", 2, Period.between(today, today.plusDays(200)))
                .in(grid.id());
        Id<DutyPosting> posting =
                desk().dutyPostings().draft(form).orElseThrow().id();
        desk().dutyPostings().publish(posting).orElseThrow();
        return posting;
    }
}
