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
import org.linli.kernel.Period;

/** Reports of members and units are refused what their rules refuse, and change in nothing else. */
class ReportEndsTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final ReportingTerms TERMS = ReportSample.terms("exemptReasons", "因病,长期外出");
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
                        new MemberReportEnd(
                                ExitReason.MOVED,
                                TODAY.plusDays(5),
                                Optional.of(ReportSample.NEIGHBOUR),
                                MemberReportStatus.SERVING)),
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
                        new MemberReportEnd(
                                ExitReason.RETIRED, TODAY.plusDays(6), Optional.empty(), MemberReportStatus.SERVING)),
                gone.orElseThrow());
        assertEquals(List.of(new MemberReportEvent.MemberExited(serving.id(), TODAY.plusDays(6))), gone.events());
    }

    @Test
    void an_exemption_is_kept_with_its_reason_and_its_time_and_changes_nothing_else() {
        MemberReport serving = ReportSample.serving();
        Optional<String> note = Optional.of("示例说明");
        Exemption ill =
                new Exemption(Optional.of(ExemptionReason.ILLNESS), note, Period.between(TODAY, TODAY.plusDays(30)));
        Decision<MemberReport> exempt = serving.exempt(ExemptionReason.ILLNESS, note, TODAY.plusDays(30), TERMS, TODAY);
        assertEquals(with(serving, MemberReportStatus.EXEMPT, List.of(ill)), exempt.orElseThrow());
        assertEquals(List.of(new MemberReportEvent.MemberExempted(serving.id(), ill.time())), exempt.events());

        LocalDate back = TODAY.plusDays(10);
        Exemption shorter = ill.during(Period.between(TODAY, back));
        Decision<MemberReport> resumed = exempt.orElseThrow().resume(back);
        MemberReportState exemptUntil = state(serving, MemberReportStatus.EXEMPT, back);
        assertEquals(with(serving, MemberReportStatus.SERVING, List.of(shorter), exemptUntil), resumed.orElseThrow());
        assertEquals(List.of(new MemberReportEvent.MemberResumed(serving.id(), back)), resumed.events());

        LocalDate again = back.plusDays(5);
        Exemption away = Exemption.of(ExemptionReason.DISTANCE, Period.between(again, again.plusDays(1)));
        assertEquals(
                with(
                        serving,
                        MemberReportStatus.EXEMPT,
                        List.of(shorter, away),
                        exemptUntil,
                        state(serving, MemberReportStatus.SERVING, again)),
                resumed.orElseThrow()
                        .exempt(ExemptionReason.DISTANCE, Optional.empty(), again.plusDays(1), TERMS, again)
                        .orElseThrow());
    }

    @Test
    void an_exemption_is_refused_with_everything_that_is_wrong_in_it() {
        Optional<String> none = Optional.empty();
        Optional<String> longer = Optional.of("长".repeat(Exemption.MAX_NOTE + 1));
        MemberReport serving = ReportSample.serving();
        assertEquals(
                List.of("dual-report-step", "dual-report-exempt-reason", "dual-report-exempt-end", "text-too-long"),
                refused(ReportSample.reported().exempt(ExemptionReason.CARE, longer, TODAY, TERMS, TODAY)));
        assertEquals(
                List.of("dual-report-exempt-end"),
                refused(serving.exempt(ExemptionReason.ILLNESS, none, TODAY, TERMS, TODAY)));
        assertEquals(
                List.of("dual-report-exempt-reason"),
                refused(serving.exempt(ExemptionReason.CARE, none, TODAY.plusDays(1), TERMS, TODAY)));
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
            Decision<UnitReport> amended = before.amend(60, Id.of("person-2"), TODAY);
            assertEquals(report(status, more, Optional.empty(), state(status)), amended.orElseThrow());
            assertEquals(List.of(new UnitReportEvent.UnitReportAmended(before.id(), 60)), amended.events());
            assertEquals(List.of("unit-report-members"), refused(before.amend(-1, Id.of("person-2"), TODAY)));
            Decision<UnitReport> left = before.exit(TODAY);
            assertEquals(
                    report(
                            UnitReportStatus.EXITED,
                            FORM,
                            Optional.of(new UnitReport.End(TODAY, status)),
                            state(status)),
                    left.orElseThrow());
            assertEquals(List.of(new UnitReportEvent.UnitExited(before.id(), TODAY)), left.events());
        }
        assertEquals(
                report(UnitReportStatus.CONFIRMED, FORM, Optional.empty(), state(UnitReportStatus.REPORTED)),
                reported.confirm(TODAY).orElseThrow());
        assertEquals(
                List.of("unit-report-step"),
                refused(report(
                                UnitReportStatus.EXITED,
                                FORM,
                                Optional.of(new UnitReport.End(TODAY, UnitReportStatus.REPORTED)))
                        .amend(60, Id.of("person-2"), TODAY)));
    }

    private static MemberReport with(
            MemberReport before, MemberReportStatus status, List<Exemption> exemptions, MemberReportState... former) {
        return new MemberReport(
                before.community(),
                before.id(),
                before.form(),
                status,
                before.grid(),
                exemptions,
                Optional.empty(),
                List.of(former),
                before.places(),
                before.corrections());
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
                List.of(state(before, before.status(), end.on())),
                before.places(),
                before.corrections());
    }

    private static MemberReportState state(MemberReport report, MemberReportStatus status, LocalDate until) {
        return new MemberReportState(report.unit(), status, report.grid(), Optional.of(until));
    }

    private static UnitReportState state(UnitReportStatus status) {
        return new UnitReportState(55, status, Optional.of(TODAY));
    }

    private static UnitReport report(
            UnitReportStatus status, UnitReportForm form, Optional<UnitReport.End> end, UnitReportState... former) {
        return new UnitReport(ReportSample.COMMUNITY, Id.of("unit-1"), form, status, end, List.of(former));
    }
}
