package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;

class MemberReportTest {
    private static final LocalDate TODAY = ReportSample.TODAY;

    @Test
    void a_member_reports_is_confirmed_and_placed() {
        Decision<MemberReport> reporting = ReportSample.reporting(ReportSample.FORM.online());
        assertEquals(
                List.of(new MemberReportEvent.MemberReported(ReportSample.ID, ReportChannel.ONLINE, TODAY)),
                reporting.events());
        MemberReport reported = reporting.orElseThrow();
        assertEquals(MemberReportStatus.REPORTED, reported.status());
        assertEquals("BD-350603005004-report-1", reported.receipt());
        MemberReport confirmed = reported.confirm(TODAY).orElseThrow();
        assertEquals(MemberReportStatus.CONFIRMED, confirmed.status());
        assertEquals(reported.receipt(), confirmed.receipt());
        MemberReport serving = ReportSample.serving();
        assertEquals(MemberReportStatus.SERVING, serving.status());
        assertEquals(Optional.of(ReportSample.SOUTH), serving.grid());
        Decision<MemberReport> moving = serving.place(new MemberReportRules.Place(ReportSample.NORTH, true), TODAY);
        assertEquals(
                List.of(new MemberReportEvent.MemberPlaced(
                        ReportSample.ID, ReportSample.NORTH, Optional.of(ReportSample.SOUTH))),
                moving.events());
    }

    @Test
    void everything_against_a_report_is_told_at_once() {
        MemberProfile wrong = new MemberProfile(
                ReportingUnit.of(" ", UnitKind.OTHER),
                List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        MemberReportForm form =
                MemberReportForm.of(Id.of("person-1"), wrong, TODAY.plusDays(1)).notified(TODAY.minusDays(60));
        Decision<MemberReport> decision = MemberReport.report(
                ReportSample.COMMUNITY,
                ReportSample.ID,
                form,
                PoliticalStatus.NONE,
                ReportSample.TERMS,
                ReportSample.CALENDAR,
                TODAY);
        assertEquals(
                List.of(
                        "dual-report-party-member",
                        "dual-report-not-in-future",
                        "dual-report-deadline",
                        "dual-report-unit-kind",
                        "dual-report-specialities",
                        "text-missing"),
                refused(decision));
    }

    @Test
    void a_late_report_counts_with_a_warning() {
        Decision<MemberReport> late = ReportSample.reporting(ReportSample.FORM.notified(TODAY.minusDays(34)));
        assertTrue(late.isAccepted());
        assertEquals(List.of("dual-report-deadline"), warned(late));
    }

    @Test
    void editing_keeps_status_grid_and_exemptions() {
        MemberReport exempt = ReportSample.exempt(ReportSample.serving(), TODAY.plusMonths(3));
        MemberProfile other = MemberProfile.of(ReportingUnit.of("市第一中学", UnitKind.INSTITUTION))
                .goodAt(" 书法 ", "摄影");
        MemberReport amended = exempt.amend(other, ReportSample.TERMS, TODAY).orElseThrow();
        assertEquals(List.of("书法", "摄影"), amended.form().profile().specialities());
        assertEquals("市第一中学", amended.unit().name());
        assertEquals(exempt.status(), amended.status());
        assertEquals(exempt.grid(), amended.grid());
        assertEquals(exempt.exemptions(), amended.exemptions());
        assertEquals(exempt.form().person(), amended.form().person());
    }

    @Test
    void a_report_tells_how_it_stood_on_each_day() {
        MemberReport moved = ReportSample.serving()
                .place(new MemberReportRules.Place(ReportSample.NORTH, true), TODAY.plusDays(3))
                .orElseThrow();
        MemberProfile other =
                MemberProfile.of(ReportingUnit.of("市第一中学", UnitKind.INSTITUTION).party(Id.of("party-2")));
        MemberReport changed = moved.amend(other, ReportSample.TERMS, TODAY.plusDays(5))
                .orElseThrow()
                .amend(ReportSample.FORM.profile(), ReportSample.TERMS, TODAY.plusDays(9))
                .orElseThrow()
                .amend(other, ReportSample.TERMS, TODAY.plusDays(9))
                .orElseThrow();
        MemberReport left = changed.exit(ExitReason.RETIRED, TODAY.plusDays(20)).orElseThrow();
        assertEquals(
                Optional.of(ReportSample.SOUTH), left.on(TODAY.minusDays(1)).grid());
        assertEquals(Optional.of(ReportSample.SOUTH), left.on(TODAY.plusDays(2)).grid());
        assertEquals(Optional.of(ReportSample.NORTH), left.on(TODAY.plusDays(3)).grid());
        assertEquals("市税务局", left.on(TODAY.plusDays(4)).unit().name());
        assertEquals("市第一中学", left.on(TODAY.plusDays(5)).unit().name());
        assertEquals("市第一中学", left.on(TODAY.plusDays(9)).unit().name());
        assertEquals(MemberReportStatus.SERVING, left.on(TODAY.plusDays(19)).status());
        assertEquals(MemberReportStatus.EXITED, left.on(TODAY.plusDays(20)).status());
        assertEquals(4, left.former().size(), "what lasted no day is left out");
        assertFalse(left.isReportedOn(TODAY.minusDays(1)));
        assertTrue(left.isReportedOn(TODAY));
        assertTrue(left.isReportedOn(TODAY.plusDays(19)));
        assertFalse(left.isReportedOn(TODAY.plusDays(20)));
    }

    @Test
    void who_was_exempt_goes_on_in_the_grid_of_before() {
        MemberReport exempt = ReportSample.exempt(ReportSample.serving(), TODAY.plusMonths(3));
        assertEquals(Optional.of(TODAY.plusMonths(3)), exempt.exemptUntil());
        MemberReport resumed = exempt.resume(TODAY.plusMonths(1)).orElseThrow();
        assertEquals(MemberReportStatus.SERVING, resumed.status());
        assertEquals(Optional.of(ReportSample.SOUTH), resumed.grid());
        assertEquals(Optional.empty(), resumed.exemptUntil());
        assertEquals(
                List.of(Period.between(TODAY, TODAY.plusMonths(1))),
                resumed.exemptions().stream().map(Exemption::time).toList());
        assertEquals(
                MemberReportStatus.CONFIRMED,
                ReportSample.exempt(ReportSample.confirmed(), TODAY.plusDays(9))
                        .resume(TODAY.plusDays(9))
                        .orElseThrow()
                        .status());
    }

    @Test
    void who_resumes_at_once_was_never_exempt_and_who_resumes_late_only_until_the_end() {
        MemberReport exempt = ReportSample.exempt(ReportSample.serving(), TODAY.plusDays(10));
        assertEquals(List.of(), exempt.resume(TODAY).orElseThrow().exemptions());
        assertEquals(
                exempt.exemptions(),
                exempt.resume(TODAY.plusDays(20)).orElseThrow().exemptions());
    }

    @Test
    void a_move_and_a_retirement_end_it_and_nothing_is_deleted() {
        MemberReport serving = ReportSample.serving();
        MemberReport moved =
                serving.transfer(ReportSample.NEIGHBOUR, TODAY.plusDays(5)).orElseThrow();
        assertEquals(MemberReportStatus.TRANSFERRED, moved.status());
        assertEquals(
                Optional.of(new MemberReportEnd(
                        ExitReason.MOVED,
                        TODAY.plusDays(5),
                        Optional.of(ReportSample.NEIGHBOUR),
                        MemberReportStatus.SERVING)),
                moved.end());
        assertEquals(serving.grid(), moved.grid());
        MemberReport retired = serving.exit(ExitReason.RETIRED, TODAY).orElseThrow();
        assertEquals(MemberReportStatus.EXITED, retired.status());
        assertEquals(serving.form(), retired.form());
        assertFalse(retired.status().isActive() || moved.status().isActive());
        assertEquals(List.of("dual-report-step"), refused(retired.resume(TODAY)));
        assertEquals(List.of("dual-report-step"), refused(moved.exit(ExitReason.OTHER, TODAY)));
    }

    @Test
    void wishes_are_the_eight_categories_in_order_each_once() {
        assertEquals(8, DutyCategory.values().length);
        assertEquals(
                List.of(DutyCategory.HEALTH, DutyCategory.OTHER),
                ReportSample.PROFILE
                        .wishes(DutyCategory.HEALTH, DutyCategory.OTHER, DutyCategory.HEALTH)
                        .wishes());
        assertNotEquals(Collections.emptyList(), ReportSample.PROFILE.wishes());
    }

    @Test
    void the_reason_of_an_exemption_is_not_shown() {
        String shown =
                ReportSample.exempt(ReportSample.serving(), TODAY.plusDays(10)).toString();
        assertFalse(shown.contains("因病"), shown);
    }
}
