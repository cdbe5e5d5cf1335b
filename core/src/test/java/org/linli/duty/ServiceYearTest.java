package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.charter.CharterSample;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.Exemption;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportSample;

class ServiceYearTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 1);
    private static final DutyTerms YEARLY = terms("YEAR");
    private static final DutyTerms QUARTERLY = terms("QUARTER");
    private static final MemberReport MEMBER = serving(NEW_YEAR);

    @Test
    void a_year_that_runs_says_what_is_missing_and_by_when() {
        List<ServiceRecord> records = List.of(service("a", 10, 59), service("b", 11, 600), service("c", 12, 1));
        ServiceYear year = ServiceYear.of(MEMBER, NEW_YEAR, records, YEARLY, LocalDate.of(2022, 6, 1));
        assertEquals(new ServiceSum(3, 660, 22), year.done());
        assertEquals(new ServiceSum(4, 1200, 40), year.asked());
        assertEquals(new ServiceSum(1, 540, 18), year.missing());
        assertEquals(LocalDate.of(2022, 12, 31), year.due());
        assertEquals(Optional.empty(), year.overdueSince());
        assertFalse(year.isComplete());
    }

    @Test
    void it_is_overdue_from_the_first_day_after_the_year_on() {
        assertEquals(
                Optional.empty(),
                ServiceYear.of(MEMBER, NEW_YEAR, List.of(), YEARLY, NEXT_YEAR.minusDays(1))
                        .overdueSince());
        assertEquals(
                Optional.of(NEXT_YEAR),
                ServiceYear.of(MEMBER, NEW_YEAR, List.of(), YEARLY, NEXT_YEAR).overdueSince());
        List<ServiceRecord> enough =
                List.of(service("a", 1, 300), service("b", 2, 300), service("c", 3, 300), service("d", 4, 300));
        ServiceYear done = ServiceYear.of(MEMBER, NEW_YEAR, enough, YEARLY, NEXT_YEAR);
        assertTrue(done.isComplete());
        assertEquals(Optional.empty(), done.overdueSince());
        assertEquals(Optional.empty(), ServiceRules.MINIMUM.check(done));
    }

    @Test
    void points_are_rounded_down_once_of_all_minutes_together() {
        List<ServiceRecord> records = List.of(service("a", 1, 50), service("b", 2, 50), service("c", 3, 50));
        ServiceYear year = ServiceYear.of(MEMBER, NEW_YEAR, records, YEARLY, NEW_YEAR);
        assertEquals(5, year.done().points(), "150 minutes at 2 points an hour, and not three times one point");
    }

    @Test
    void a_reversed_record_does_not_count() {
        ServiceRecord wrong = service("a", 1, 300);
        ServiceRecord reversal = wrong.reverse(Id.of("b"), "重复登记", List.of(), ServiceSample.WORKER)
                .orElseThrow();
        ServiceYear year =
                ServiceYear.of(MEMBER, NEW_YEAR, List.of(wrong, reversal, service("c", 2, 60)), YEARLY, NEW_YEAR);
        assertEquals(new ServiceSum(1, 60, 2), year.done());
    }

    @Test
    void two_charters_give_different_verdicts_of_the_same_records() {
        List<ServiceRecord> records = List.of(service("a", 1, 180), service("b", 2, 120));
        LocalDate april = LocalDate.of(2022, 4, 1);
        ServiceYear byQuarters = ServiceYear.of(MEMBER, NEW_YEAR, records, QUARTERLY, april);
        ServiceYear byYears = ServiceYear.of(MEMBER, NEW_YEAR, records, YEARLY, NEXT_YEAR);
        assertEquals(Period.between(NEW_YEAR, april), byQuarters.period());
        assertEquals(new ServiceSum(1, 300, 10), byQuarters.asked());
        assertTrue(byQuarters.isComplete());
        assertFalse(byYears.isComplete());
        assertEquals(Optional.empty(), ServiceRules.MINIMUM.check(byQuarters));
        assertTrue(ServiceRules.MINIMUM.check(byYears).isPresent());
        ServiceYear second = ServiceYear.of(MEMBER, april, records, QUARTERLY, NEXT_YEAR);
        assertEquals(new ServiceSum(0, 0, 0), second.done());
        assertEquals(Optional.of(LocalDate.of(2022, 7, 1)), second.overdueSince());
    }

    @Test
    void an_exemption_pauses_what_is_asked() {
        MemberReport half = new MemberReport(
                MEMBER.community(),
                MEMBER.id(),
                MEMBER.form(),
                MemberReportStatus.SERVING,
                MEMBER.grid(),
                List.of(Exemption.of(ExemptionReason.ILLNESS, Period.between(NEW_YEAR, LocalDate.of(2022, 7, 1)))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        ServiceSum asked =
                ServiceYear.of(half, NEW_YEAR, List.of(), YEARLY, NEXT_YEAR).asked();
        assertEquals(new ServiceSum(4 * 184 / 365, 1200 * 184 / 365, 40 * 184 / 365), asked);
        MemberReport whole = new MemberReport(
                MEMBER.community(),
                MEMBER.id(),
                MEMBER.form(),
                MemberReportStatus.EXEMPT,
                MEMBER.grid(),
                List.of(Exemption.of(ExemptionReason.ILLNESS, Period.between(NEW_YEAR, NEXT_YEAR))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        assertTrue(ServiceYear.of(whole, NEW_YEAR, List.of(), YEARLY, NEXT_YEAR).isComplete());
    }

    @Test
    void days_before_the_report_and_after_its_end_are_left_out() {
        ServiceYear late = ServiceYear.of(serving(LocalDate.of(2022, 7, 2)), NEW_YEAR, List.of(), YEARLY, NEXT_YEAR);
        assertEquals(1200 * 183 / 365, late.asked().minutes());
        MemberReport left = ReportSample.retired(MEMBER, LocalDate.of(2022, 4, 11));
        assertEquals(
                1200 * 100 / 365,
                ServiceYear.of(left, NEW_YEAR, List.of(), YEARLY, NEXT_YEAR)
                        .asked()
                        .minutes());
    }

    @Test
    void quarters_are_those_of_the_calendar() {
        for (int month = 1; month <= 12; month++) {
            LocalDate last = LocalDate.of(2024, month, 1).plusMonths(1).minusDays(1);
            Period quarter = FeedbackPeriod.QUARTER.around(last);
            assertEquals((month - 1) / 3 * 3 + 1, quarter.from().getMonthValue());
            assertTrue(quarter.contains(last));
            assertEquals(quarter.from().plusMonths(3), quarter.until().orElseThrow());
        }
    }

    private static DutyTerms terms(String feedback) {
        return CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of(
                        "duty.feedback", feedback,
                        "duty.pointsPerHour", "2",
                        "duty.passPoints", "40"))
                .orElseThrow()
                .terms(DutyTerms.TERMS, LocalDate.of(2022, 9, 1));
    }

    private static MemberReport serving(LocalDate reportedOn) {
        MemberReportForm form = MemberReportForm.of(ReportSample.FORM.person(), ReportSample.PROFILE, reportedOn);
        return ReportSample.placed(ReportSample.confirmed(ReportSample.ID, form, ReportSample.TODAY));
    }

    private static ServiceRecord service(String id, int dayOfYear, int minutes) {
        ServiceForm form = ServiceSample.form(LocalDate.ofYearDay(2022, dayOfYear), 9, minutes);
        return ServiceRecord.record(
                        ReportSample.COMMUNITY,
                        Id.of(id),
                        DutyMember.of(MEMBER),
                        form,
                        new ServiceRecord.Beside(List.of(), false),
                        List.of(),
                        ServiceSample.WORKER,
                        ReportSample.TODAY.atTime(LocalTime.MAX))
                .orElseThrow();
    }
}
