package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** Reports of members and units are refused what their rules refuse, and change in nothing else. */
class ReportEndsTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final UnitReportForm FORM =
            new UnitReportForm(Id.of("branch-1"), 55, Id.of("person-1"), TODAY.minusDays(3));

    @Test
    void a_member_is_not_transferred_to_the_own_community() {
        assertEquals(
                List.of("dual-report-transfer"),
                refused(ReportSample.serving().transfer(ReportSample.COMMUNITY, TODAY)));
        assertEquals(List.of(), warned(ReportSample.serving().transfer(ReportSample.NEIGHBOUR, TODAY)));
    }

    @Test
    void the_ends_of_a_report_are_whole() {
        MemberReport serving = ReportSample.serving();
        Decision<MemberReport> moved = serving.transfer(ReportSample.NEIGHBOUR, TODAY.plusDays(5));
        assertEquals(
                over(
                        serving,
                        MemberReportStatus.TRANSFERRED,
                        new MemberReportEnd(ExitReason.MOVED, TODAY.plusDays(5), Optional.of(ReportSample.NEIGHBOUR))),
                moved.orElseThrow());
        assertEquals(
                List.of(new MemberReportEvent.MemberTransferred(
                        serving.id(), ReportSample.NEIGHBOUR, TODAY.plusDays(5))),
                moved.events());
        Decision<MemberReport> gone = serving.exit(ExitReason.RETIRED, TODAY.plusDays(6));
        assertEquals(
                over(
                        serving,
                        MemberReportStatus.EXITED,
                        new MemberReportEnd(ExitReason.RETIRED, TODAY.plusDays(6), Optional.empty())),
                gone.orElseThrow());
        assertEquals(List.of(new MemberReportEvent.MemberExited(serving.id(), TODAY.plusDays(6))), gone.events());
    }

    @Test
    void a_unit_is_amended_before_and_after_its_confirmation_to_a_number_that_can_be() {
        UnitReport reported = report(UnitReportStatus.REPORTED, FORM, Optional.empty());
        assertEquals(
                reported,
                UnitReport.report(ReportSample.COMMUNITY, Id.of("unit-1"), FORM, ReportSample.COMMUNITY, TODAY)
                        .orElseThrow());
        UnitReportForm more = new UnitReportForm(FORM.party(), 60, Id.of("person-2"), FORM.reportedOn());
        for (UnitReportStatus status : List.of(UnitReportStatus.REPORTED, UnitReportStatus.CONFIRMED)) {
            UnitReport before = report(status, FORM, Optional.empty());
            Decision<UnitReport> amended = before.amend(60, Id.of("person-2"));
            assertEquals(report(status, more, Optional.empty()), amended.orElseThrow());
            assertEquals(List.of(new UnitReportEvent.UnitReportAmended(before.id(), 60)), amended.events());
            assertEquals(List.of("unit-report-members"), refused(before.amend(-1, Id.of("person-2"))));
            Decision<UnitReport> left = before.exit(TODAY);
            assertEquals(report(UnitReportStatus.EXITED, FORM, Optional.of(TODAY)), left.orElseThrow());
            assertEquals(List.of(new UnitReportEvent.UnitExited(before.id(), TODAY)), left.events());
        }
        assertEquals(
                report(UnitReportStatus.CONFIRMED, FORM, Optional.empty()),
                reported.confirm(TODAY).orElseThrow());
        assertEquals(
                List.of("unit-report-step"),
                refused(report(UnitReportStatus.EXITED, FORM, Optional.of(TODAY))
                        .amend(60, Id.of("person-2"))));
    }

    private static MemberReport over(MemberReport before, MemberReportStatus status, MemberReportEnd end) {
        return new MemberReport(
                before.community(),
                before.id(),
                before.form(),
                status,
                before.grid(),
                before.exemptions(),
                Optional.of(end),
                before.places());
    }

    private static UnitReport report(UnitReportStatus status, UnitReportForm form, Optional<LocalDate> endedOn) {
        return new UnitReport(ReportSample.COMMUNITY, Id.of("unit-1"), form, status, endedOn);
    }
}
