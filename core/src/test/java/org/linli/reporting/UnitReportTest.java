package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Id;

class UnitReportTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final UnitReportForm FORM = form(55, TODAY);

    @Test
    void a_unit_reports_is_confirmed_amended_and_leaves() {
        Decision<UnitReport> reporting = reporting(FORM, ReportSample.COMMUNITY);
        UnitReport reported = reporting.orElseThrow();
        assertEquals(
                List.of(new UnitReportEvent.UnitReported(reported.id(), FORM.party(), 55, TODAY)),
                ReportSample.events(reporting));
        UnitReport confirmed = reported.confirm(TODAY).orElseThrow();
        assertEquals(UnitReportStatus.CONFIRMED, confirmed.status());
        UnitReport amended = confirmed.amend(60, Id.of("person-2")).orElseThrow();
        assertEquals(UnitReportStatus.CONFIRMED, amended.status());
        assertEquals(60, amended.form().members());
        assertEquals(Id.of("person-2"), amended.form().contact());
        UnitReport left = amended.exit(TODAY.plusDays(3)).orElseThrow();
        assertEquals(Optional.of(TODAY.plusDays(3)), left.endedOn());
        assertFalse(left.status().isActive());
        assertEquals(List.of("unit-report-step"), Explained.codes(left.confirm(TODAY)));
    }

    @Test
    void everything_against_a_report_is_told_at_once() {
        assertEquals(
                List.of("unit-report-seat", "unit-report-members", "dual-report-not-in-future"),
                Explained.codes(reporting(form(-1, TODAY.plusDays(1)), ReportSample.NEIGHBOUR)));
    }

    @Test
    void rates_are_exact_and_of_nobody_there_is_none() {
        Share least = Share.percent(95);
        assertEquals("n/a", new UnitRate(0, 0).toString());
        assertFalse(new UnitRate(3, 0).isDefined());
        assertEquals("94.99%", new UnitRate(94_999, 100_000).toString());
        assertFalse(new UnitRate(94_999, 100_000).reaches(least));
        assertTrue(new UnitRate(95_000, 100_000).reaches(least));
        assertEquals("110.00%", new UnitRate(11, 10).toString());
        assertThrows(IllegalArgumentException.class, () -> new UnitRate(-1, 5));
    }

    private static UnitReportForm form(int members, LocalDate on) {
        return new UnitReportForm(Id.of("branch-1"), members, Id.of("person-1"), on);
    }

    private static Decision<UnitReport> reporting(UnitReportForm form, DivisionCode seat) {
        return UnitReport.report(ReportSample.COMMUNITY, Id.of("unit-1"), form, seat, TODAY);
    }
}
