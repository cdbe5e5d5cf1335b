package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.community.PartyOrganisation;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.planning.MemberPlace;

/** Members and units that report, what they do, and what comes of it; the story ends in the next year. */
final class ReportingStory extends StoryPart {
    private static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));

    /** How much later it ends than it begins. */
    static final Duration LENGTH = Duration.ofDays(151);

    private final LocalDate now = today.plusDays(6);
    private final Id<Grid> grid;

    ReportingStory(StoryTeller teller, Id<Grid> grid) {
        super(teller, 3);
        this.grid = grid;
    }

    void tell() {
        Id<Person> member = person();
        Id<MemberReport> first = confirmed(member);
        Id<MemberReport> second = confirmed(person());
        give(desk -> desk.memberCorrections().unconfirm(first, "确认的是另一人"));
        give(desk -> desk.memberReports().confirm(first));
        give(desk -> desk.memberReports().amend(first, PROFILE.goodAt("税务")));
        give(desk -> desk.memberReports().place(first, grid));
        give(desk -> desk.memberPlans().takeOver(List.of(new MemberPlace(second, Optional.empty(), grid))));
        give(desk -> desk.memberReports().exempt(first, ExemptionReason.ILLNESS, Optional.empty(), now.plusDays(30)));
        Period ill = Period.between(today, now.plusDays(3));
        give(desk -> desk.memberCorrections().correctExemption(first, Optional.of(ill), "病假日期写错"));
        give(desk -> desk.memberReports().resume(first));
        MemberReportForm online =
                MemberReportForm.of(member, PROFILE.goodAt("税务"), today).online();
        give(desk -> desk.memberCorrections().correctPlacement(second, Optional.empty(), "编入的是另一人"));
        give(desk -> desk.memberReports().place(second, grid));
        give(desk -> desk.memberCorrections().correct(first, online, "报到渠道写错"));
        tellOfRoster();
        tellOfUnit();
        tellOfPostings(first, second);
        tellOfServices(first);
        give(desk -> desk.memberReports().transfer(second, DivisionCode.of("350603005005")));
        give(desk -> desk.memberReports().exit(first, ExitReason.RETIRED));
        give(desk -> desk.memberCorrections().reopen(first, "退休的是另一人"));
        give(desk -> desk.memberReports().exit(first, ExitReason.RETIRED));
    }

    private void tellOfRoster() {
        MemberEnrolment line = new MemberEnrolment(citizen(), PROFILE, now, Optional.empty());
        give(desk -> desk.memberReports().enrol(line));
    }

    private Id<MemberReport> confirmed(Id<Person> member) {
        MemberReportForm form = MemberReportForm.of(member, PROFILE, now);
        Id<MemberReport> report =
                give(desk -> desk.memberReports().report(form)).id();
        give(desk -> desk.memberReports().confirm(report));
        return report;
    }

    private void tellOfUnit() {
        Id<PartyOrganisation> party = branch("税务局党支部");
        Id<Person> contact = person();
        Id<UnitReport> unit = give(desk -> desk.unitReports().report(new UnitReportForm(party, 1, contact, now)))
                .id();
        give(desk -> desk.unitReports().confirm(unit));
        give(desk -> desk.unitReports().unconfirm(unit, "确认的是另一单位"));
        give(desk -> desk.unitReports().confirm(unit));
        give(desk -> desk.unitReports().amend(unit, 2, contact));
        give(desk -> desk.unitReports().correct(unit, new UnitReportForm(party, 3, contact, today), "人数写错"));
        give(desk -> desk.unitReports().exit(unit));
        give(desk -> desk.unitReports().reopen(unit, "退出的是另一单位"));
        give(desk -> desk.unitReports().exit(unit));
    }

    private void tellOfPostings(Id<MemberReport> first, Id<MemberReport> second) {
        Id<DutyPosting> held = published("法律咨询");
        give(desk -> desk.dutyPostings().claim(held, first));
        give(desk -> desk.dutyPostings().replace(held, first, second));
        give(desk -> desk.dutyPostings().claim(held, first));
        give(desk -> desk.dutyPostings().giveBack(held, first, "有事"));
        Id<DutyPosting> off = published("义诊");
        give(desk -> desk.dutyPostings().amend(off, posting("义诊活动")));
        give(desk -> desk.dutyPostings().cancel(off, "场地维修"));
        give(desk -> desk.postingCorrections().reopen(off, "取消的是另一岗位"));
        give(desk -> desk.postingCorrections().correct(off, posting("义诊咨询"), "名称写错"));
        give(desk -> desk.dutyPostings().cancel(off, "场地维修"));
        teller.pass(Duration.ofDays(41));
        give(desk -> desk.dutyPostings().close(held));
    }

    private Id<DutyPosting> published(String title) {
        Id<DutyPosting> posting =
                give(desk -> desk.dutyPostings().draft(posting(title))).id();
        give(desk -> desk.dutyPostings().publish(posting));
        return posting;
    }

    private DutyPostingForm posting(String title) {
        LocalDate begins = now.plusDays(38);
        return DutyPostingForm.of(DutyCategory.LEGAL_AID, title, 2, Period.between(begins, begins.plusDays(2)));
    }

    private void tellOfServices(Id<MemberReport> member) {
        ServiceForm patrol =
                ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, now.plusDays(40), LocalTime.of(9, 0), 90);
        Id<ServiceRecord> service =
                give(desk -> desk.dutyServices().record(patrol)).id();
        give(desk -> desk.dutyServices().reverse(service, "时间写错"));
        teller.pass(Duration.ofDays(110));
        Id<DutyFeedback> feedback = give(desk ->
                        desk.dutyFeedbacks().appraise(member, now, DutyEvaluation.NOT_PASSED, Optional.empty()))
                .id();
        give(desk -> desk.dutyFeedbacks().revise(feedback, DutyEvaluation.NOT_PASSED, Optional.of("时长不足")));
        give(desk -> desk.dutyFeedbacks().send(feedback));
        give(desk -> desk.dutyFeedbacks().acknowledge(feedback));
        give(desk -> desk.dutyFeedbacks().reopen(feedback, "签收的是另一单位"));
        give(desk -> desk.dutyFeedbacks().acknowledge(feedback));
    }
}
