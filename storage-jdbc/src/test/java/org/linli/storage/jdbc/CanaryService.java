package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerRole;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;

/** What a canary does for the community: it reports, is exempt, gives a place back, and is appraised; all with a request key. */
final class CanaryService {
    private static final LocalDate LATE = LocalDate.of(2990, 1, 1);

    private final Desk desk;
    private final Canary canary;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryService(Desk desk, Canary canary, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryService service = new CanaryService(desk, canary, day, told);
        Id<MemberReport> first = service.enrol();
        service.place(first);
        service.serve(first);
        service.again(person, first);
        service.answer(person);
    }

    private Desk once() {
        return desk.once("service-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private Id<MemberReport> enrol() {
        PersonForm same = canary.form("memberReports.enrol form.person", PoliticalStatus.PROBATIONARY_MEMBER);
        MemberEnrolment line = new MemberEnrolment(same, profile("enrol form."), day, Optional.empty());
        Id<MemberReport> first = done(once().memberReports().enrol(line)).id();
        done(once().memberReports().exit(first, ExitReason.RETIRED));
        done(once().memberCorrections().reopen(first, canary.text("memberCorrections.reopen reason")));
        done(once().memberReports().confirm(first));
        return first;
    }

    /** A member reports again on the day on which the report before has ended, and not earlier. */
    private void again(Id<Person> person, Id<MemberReport> first) {
        LocalDate ended = done(once().memberReports().exit(first, ExitReason.RETIRED))
                .end()
                .orElseThrow()
                .on();
        MemberReportForm form = MemberReportForm.of(person, profile("report form."), ended);
        Id<MemberReport> report = done(once().memberReports().report(form)).id();
        done(once().memberReports().confirm(report));
        done(once().memberCorrections().unconfirm(report, canary.text("memberCorrections.unconfirm reason")));
        done(once().memberReports().confirm(report));
        done(once().memberReports().amend(report, profile("amend ")));
        MemberProfile right = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY))
                .goodAt(canary.text("memberCorrections.correct form.profile.specialities"));
        done(once().memberCorrections()
                .correct(
                        report,
                        MemberReportForm.of(person, right, ended),
                        canary.text("memberCorrections.correct reason")));
    }

    /** In the grid that the offices have drawn, and taken back. */
    private void place(Id<MemberReport> report) {
        LocalDate today = LocalDate.now(CivilTime.CHINA);
        Id<Grid> grid =
                desk.divisions().inForceOn(today).orElseThrow().grids().get(0).id();
        done(once().memberReports().place(report, grid));
        done(once().memberCorrections()
                .correctPlacement(report, Optional.empty(), canary.text("memberCorrections.correctPlacement reason")));
    }

    private MemberProfile profile(String path) {
        return MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY))
                .goodAt(canary.text("memberReports." + path + "profile.specialities"));
    }

    private void serve(Id<MemberReport> report) {
        Period time = Period.between(LATE, LATE.plusDays(1));
        DutyPostingForm form = DutyPostingForm.of(DutyCategory.OTHER, "样本岗位", 1, time);
        Id<DutyPosting> posting = done(once().dutyPostings().draft(form)).id();
        done(once().dutyPostings().publish(posting));
        done(once().dutyPostings().claim(posting, report));
        done(once().dutyPostings().giveBack(posting, report, canary.text("dutyPostings.giveBack reason")));
        ServiceForm served = ServiceForm.of(report, DutyCategory.OTHER, day, LocalTime.of(8, 0), 60);
        Id<ServiceRecord> service = done(once().dutyServices().record(served)).id();
        done(once().dutyServices().reverse(service, canary.text("dutyServices.reverse reason")));
        Optional<String> comment = Optional.of(canary.text("dutyFeedbacks.appraise comment"));
        Id<DutyFeedback> feedback = done(once().dutyFeedbacks()
                        .appraise(report, day, DutyEvaluation.NOT_PASSED, comment))
                .id();
        Optional<String> other = Optional.of(canary.text("dutyFeedbacks.revise comment"));
        done(once().dutyFeedbacks().revise(feedback, DutyEvaluation.NOT_PASSED, other));
        done(once().dutyFeedbacks().send(feedback));
        done(once().dutyFeedbacks().acknowledge(feedback));
        done(once().dutyFeedbacks().reopen(feedback, canary.text("dutyFeedbacks.reopen reason")));
        Optional<String> note = Optional.of(canary.text("memberReports.exempt note"));
        done(once().memberReports().exempt(report, ExemptionReason.ILLNESS, note, LATE.plusDays(100)));
        Optional<Period> days = Optional.of(Period.between(day, LATE.plusDays(99)));
        done(once().memberCorrections()
                .correctExemption(report, days, canary.text("memberCorrections.correctExemption reason")));
    }

    /** The canary answers for an enterprise, and that was written wrongly at first. */
    private void answer(Id<Person> person) {
        OrganisationForm unit = OrganisationForm.of("样本厂" + canary.number(), OrganisationKind.ENTERPRISE);
        Id<Organisation> enterprise =
                done(once().organisations().register(unit)).id();
        BuildingForm house = new BuildingForm("样本" + canary.number() + "栋", Optional.empty(), 20);
        Id<Building> building = done(once().buildings().register(house)).id();
        Id<EnterpriseTeam> team = done(once().enterpriseTeams()
                        .setUp(EnterpriseTeamForm.of(enterprise, building, day.minusDays(2))))
                .id();
        OfficerForm officer = new OfficerForm(OfficerRole.PARTY_ADVISER, person, day.minusDays(1));
        done(once().enterpriseTeams().appoint(team, officer));
        OfficerForm right = new OfficerForm(OfficerRole.PARTY_ADVISER, person, day);
        done(once().enterpriseTeams()
                .correctOfficer(team, right, canary.text("enterpriseTeams.correctOfficer reason")));
    }
}
