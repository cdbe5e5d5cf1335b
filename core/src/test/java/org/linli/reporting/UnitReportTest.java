package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class UnitReportTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final UnitReportForm FORM = form(55, TODAY);

    @Test
    void a_unit_reports_is_confirmed_amended_and_leaves() {
        Decision<UnitReport> reporting = reporting(FORM, ReportSample.COMMUNITY);
        UnitReport reported = reporting.orElseThrow();
        assertEquals(
                List.of(new UnitReportEvent.UnitReported(reported.id(), FORM.party(), 55, TODAY)), reporting.events());
        UnitReport confirmed = reported.confirm(TODAY).orElseThrow();
        assertEquals(UnitReportStatus.CONFIRMED, confirmed.status());
        UnitReport amended = confirmed.amend(60, Id.of("person-2"), TODAY).orElseThrow();
        assertEquals(UnitReportStatus.CONFIRMED, amended.status());
        assertEquals(60, amended.form().members());
        assertEquals(Id.of("person-2"), amended.form().contact());
        UnitReport left = amended.exit(TODAY.plusDays(3)).orElseThrow();
        assertEquals(Optional.of(TODAY.plusDays(3)), left.endedOn());
        assertFalse(left.status().isActive());
        assertEquals(List.of("unit-report-step"), refused(left.confirm(TODAY)));
    }

    @Test
    void a_unit_tells_how_many_it_stated_on_each_day() {
        UnitReport left = reporting(FORM, ReportSample.COMMUNITY)
                .orElseThrow()
                .amend(60, Id.of("person-1"), TODAY.plusDays(2))
                .orElseThrow()
                .amend(70, Id.of("person-2"), TODAY.plusDays(4))
                .orElseThrow()
                .amend(70, Id.of("person-3"), TODAY.plusDays(6))
                .orElseThrow()
                .exit(TODAY.plusDays(8))
                .orElseThrow();
        assertEquals(55, left.on(TODAY.minusDays(9)).members());
        assertEquals(55, left.on(TODAY.plusDays(1)).members());
        assertEquals(60, left.on(TODAY.plusDays(2)).members());
        assertEquals(70, left.on(TODAY.plusDays(4)).members());
        assertEquals(UnitReportStatus.REPORTED, left.on(TODAY.plusDays(7)).status());
        assertEquals(UnitReportStatus.EXITED, left.on(TODAY.plusDays(8)).status());
        assertEquals(3, left.former().size(), "another contact is no other state");
        assertFalse(left.isReportedOn(TODAY.minusDays(1)));
        assertTrue(left.isReportedOn(TODAY));
        assertTrue(left.isReportedOn(TODAY.plusDays(7)));
        assertFalse(left.isReportedOn(TODAY.plusDays(8)));
    }

    @Test
    void everything_against_a_report_is_told_at_once() {
        assertEquals(
                List.of("unit-report-seat", "unit-report-members", "dual-report-not-in-future"),
                refused(reporting(form(-1, TODAY.plusDays(1)), ReportSample.NEIGHBOUR)));
    }

    private static UnitReportForm form(int members, LocalDate on) {
        return new UnitReportForm(Id.of("branch-1"), members, Id.of("person-1"), on);
    }

    private static Decision<UnitReport> reporting(UnitReportForm form, DivisionCode seat) {
        return UnitReport.report(ReportSample.COMMUNITY, Id.of("unit-1"), form, seat, TODAY);
    }
}
