package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportSample;

class ServiceRecordTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final ServiceForm FORM = ServiceSample.form(TODAY, 9, 90);

    @Test
    void a_record_says_who_served_where_and_who_confirmed() {
        Decision<ServiceRecord> recording = ServiceSample.recording("service-1", FORM, List.of());
        ServiceRecord record = recording.orElseThrow();
        assertEquals(ReportSample.FORM.person(), record.person());
        assertEquals(Optional.of(ReportSample.SOUTH), record.grid());
        assertEquals("worker-1", record.confirmedBy());
        assertEquals(1, record.sign());
        assertEquals(
                List.of(new ServiceRecordEvent.ServiceRecorded(
                        record.id(), ReportSample.ID, DutyCategory.GOVERNANCE, TODAY, 90)),
                recording.events());
    }

    @Test
    void everything_against_a_record_is_told_at_once() {
        ServiceForm wrong =
                ServiceForm.of(ReportSample.ID, DutyCategory.HEALTH, TODAY.plusDays(1), LocalTime.of(9, 30), 0);
        Decision<ServiceRecord> decision = ServiceRecord.record(
                ReportSample.COMMUNITY,
                Id.of("service-2"),
                DutyMember.of(ReportSample.reported()),
                wrong,
                new ServiceRecord.Beside(List.of(), true),
                List.of(),
                Actor.of(ReportSample.FORM.person(), Role.GRID_MEMBER),
                TODAY.atTime(LocalTime.MAX));
        assertEquals(
                List.of(
                        "duty-service-member",
                        "duty-service-not-in-future",
                        "duty-service-minutes",
                        "duty-service-confirmed-by-other",
                        "duty-service-overlap-elsewhere"),
                refused(decision));
    }

    @Test
    void a_reversed_record_stays_and_its_time_is_free_again() {
        ServiceRecord record = ServiceSample.recorded(FORM);
        assertEquals(
                List.of("duty-service-overlap"), refused(ServiceSample.recording("service-2", FORM, List.of(record))));
        Decision<ServiceRecord> reversing = record.reverse(Id.of("service-3"), "重复登记", List.of(), ServiceSample.WORKER);
        ServiceRecord reversal = reversing.orElseThrow();
        assertEquals(-1, reversal.sign());
        assertEquals(record.form(), reversal.form());
        assertEquals(List.of(new ServiceRecordEvent.ServiceReversed(reversal.id(), record.id())), reversing.events());
        assertTrue(ServiceSample.recording("service-4", FORM, List.of(record, reversal))
                .isAccepted());
        assertEquals(
                List.of("duty-service-confirmed-by-other", "text-missing"),
                refused(record.reverse(
                        Id.of("service-5"),
                        " ",
                        List.of(),
                        Actor.of(ReportSample.FORM.person(), Role.COMMUNITY_WORKER))));
    }

    @Test
    void a_service_over_midnight_overlaps_with_the_next_morning() {
        LocalDate yesterday = TODAY.minusDays(1);
        MemberReport earlier = ReportSample.confirmed(
                ReportSample.ID,
                MemberReportForm.of(ReportSample.FORM.person(), ReportSample.PROFILE, yesterday),
                TODAY);
        ServiceRecord night = ServiceRecord.record(
                        ReportSample.COMMUNITY,
                        Id.of("service-1"),
                        DutyMember.of(earlier),
                        ServiceSample.form(yesterday, 22, 180),
                        new ServiceRecord.Beside(List.of(), false),
                        List.of(),
                        ServiceSample.WORKER,
                        TODAY.atTime(LocalTime.MAX))
                .orElseThrow();
        assertEquals(
                List.of("duty-service-overlap"),
                refused(ServiceSample.recording("service-2", ServiceSample.form(TODAY, 0, 30), List.of(night))));
        assertTrue(ServiceSample.recording("service-2", ServiceSample.form(TODAY, 1, 30), List.of(night))
                .isAccepted());
    }

    @Test
    void a_minute_that_no_day_has_is_a_mistake_of_the_caller() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServiceForm(ReportSample.ID, DutyCategory.OTHER, TODAY, 1440, 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServiceForm(ReportSample.ID, DutyCategory.OTHER, TODAY, -1, 5));
    }
}
