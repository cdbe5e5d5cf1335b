package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.DutyFeedbackEvent;
import org.linli.duty.FeedbackStatus;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;

/** A year stays as it was told to the unit, once the unit has acknowledged it. */
abstract class ClosedPeriodScenarios extends ScenarioCase {
    /** So that what was done today is over. */
    @BeforeEach
    void wait_for_the_evening() {
        clock.pass(Duration.ofHours(14));
    }

    @Test
    void services_of_a_year_are_recorded_and_reversed_until_the_unit_has_acknowledged() {
        Id<MemberReport> member = member();
        Id<ServiceRecord> morning =
                desk().dutyServices().record(service(member, 9)).orElseThrow().id();
        Id<ServiceRecord> noon =
                desk().dutyServices().record(service(member, 12)).orElseThrow().id();
        clock.pass(Duration.ofDays(150));
        Id<DutyFeedback> feedback = sent(member);
        desk().dutyServices().record(service(member, 15)).orElseThrow();
        desk().dutyServices().reverse(noon, "重复登记").orElseThrow();
        desk().dutyFeedbacks().acknowledge(feedback).orElseThrow();

        Decision<ServiceRecord> late = desk().dutyServices().record(service(member, 17));
        assertEquals(List.of("duty-service-period-closed"), refused(late));
        assertEquals(today.withDayOfYear(1).plusYears(1).minusDays(1), figure(late, "due"));
        assertEquals(
                List.of("duty-service-period-closed"),
                refused(desk().dutyServices().reverse(morning, "时间写错")));
        assertEquals(4, desk().dutyServices().ofMember(member).orElseThrow().size());
        assertTrue(desk().dutyServices()
                .record(ServiceForm.of(member, DutyCategory.HEALTH, today.plusDays(150), LocalTime.of(8, 0), 60))
                .isAccepted());
    }

    @Test
    void a_year_long_ago_is_told_and_closed_like_any_other() {
        LocalDate lastDay = LocalDate.of(1969, 12, 31);
        Id<MemberReport> member = member(LocalDate.of(1965, 1, 1));
        ServiceRecord record =
                desk().dutyServices().record(service(member, lastDay, 9)).orElseThrow();
        assertEquals(List.of(record), desk().dutyServices().ofMember(member).orElseThrow());
        Id<DutyFeedback> feedback = sent(member, lastDay);
        DutyFeedback told = desk().dutyFeedbacks().acknowledge(feedback).orElseThrow();
        assertEquals(List.of(told), desk().dutyFeedbacks().ofMember(member).orElseThrow());
        assertEquals(
                List.of("duty-service-period-closed"),
                refused(desk().dutyServices().record(service(member, lastDay.minusDays(30), 9))));
        assertEquals(
                List.of("duty-service-period-closed"),
                refused(desk().dutyServices().reverse(record.id(), "时间写错")));
    }

    @Test
    void a_mistaken_acknowledgement_is_taken_back_and_the_period_is_open_again() {
        Id<MemberReport> member = member();
        Id<ServiceRecord> morning =
                desk().dutyServices().record(service(member, 9)).orElseThrow().id();
        clock.pass(Duration.ofDays(150));
        Id<DutyFeedback> feedback = sent(member);
        assertEquals(
                List.of("duty-feedback-step", "text-missing"),
                refused(desk().dutyFeedbacks().reopen(feedback, " ")));
        DutyFeedback sent = desk().dutyFeedbacks().find(feedback).orElseThrow();
        desk().dutyFeedbacks().acknowledge(feedback).orElseThrow();
        Decision<DutyFeedback> decision = desk().dutyFeedbacks().reopen(feedback, "签收的是另一单位");
        DutyFeedback reopened = decision.orElseThrow();
        assertEquals(sent.status(), reopened.status());
        assertEquals(Optional.empty(), reopened.acknowledgedOn());
        assertEquals(List.of("签收的是另一单位"), reopened.reasons());
        assertEquals(List.of(new DutyFeedbackEvent.FeedbackReopened(feedback, today.plusDays(150))), decision.events());
        assertTrue(desk().dutyServices().reverse(morning, "时间写错").isAccepted());
    }

    @Test
    void an_acknowledgement_that_comes_between_is_seen_by_the_recording() {
        Id<MemberReport> member = member();
        clock.pass(Duration.ofDays(150));
        WatchedStorage slow = acknowledging(sent(member));
        assertEquals(
                List.of("duty-service-period-closed"),
                refused(desk(slow).dutyServices().record(service(member, 12))));
        assertEquals(List.of(), desk().dutyServices().ofMember(member).orElseThrow());
    }

    @Test
    void an_acknowledgement_that_comes_between_is_seen_by_the_reversal() {
        Id<MemberReport> member = member();
        Id<ServiceRecord> morning =
                desk().dutyServices().record(service(member, 9)).orElseThrow().id();
        clock.pass(Duration.ofDays(150));
        WatchedStorage slow = acknowledging(sent(member));
        assertEquals(
                List.of("duty-service-period-closed"),
                refused(desk(slow).dutyServices().reverse(morning, "重复登记")));
        assertEquals(1, desk().dutyServices().ofMember(member).orElseThrow().size());
    }

    @Test
    void an_acknowledgement_is_decided_anew_when_a_service_comes_between() {
        Id<MemberReport> member = member();
        clock.pass(Duration.ofDays(150));
        Id<DutyFeedback> feedback = sent(member);
        WatchedStorage slow = new WatchedStorage(
                storage(),
                WatchedStorage.firstOfThread(
                        () -> desk().dutyServices().record(service(member, 9)).orElseThrow()));
        desk(slow).dutyFeedbacks().acknowledge(feedback).orElseThrow();
        assertEquals(2, slow.writing());
        assertEquals(
                FeedbackStatus.ACKNOWLEDGED,
                desk().dutyFeedbacks().find(feedback).orElseThrow().status());
    }

    /** A store on which another actor acknowledges, after the first transaction has read and before it writes. */
    private WatchedStorage acknowledging(Id<DutyFeedback> feedback) {
        return new WatchedStorage(
                storage(),
                WatchedStorage.firstOfThread(
                        () -> desk().dutyFeedbacks().acknowledge(feedback).orElseThrow()));
    }

    @Test
    void the_journal_names_the_charter_by_which_a_member_was_appraised() {
        Id<MemberReport> member = member();
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("duty.minHoursPerYear", "4"))
                        .orElseThrow())
                .orElseThrow();
        clock.pass(Duration.ofDays(120));
        Id<DutyFeedback> feedback = desk().dutyFeedbacks()
                .appraise(member, today, DutyEvaluation.NOT_PASSED, Optional.empty())
                .orElseThrow()
                .id();
        assertEquals(
                List.of(1L),
                history(DutyFeedback.KIND, feedback).stream()
                        .map(change -> change.entry().charter())
                        .toList());
    }

    private ServiceForm service(Id<MemberReport> member, int hour) {
        return service(member, today, hour);
    }

    private static ServiceForm service(Id<MemberReport> member, LocalDate day, int hour) {
        return ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, day, LocalTime.of(hour, 0), 60);
    }

    private Id<DutyFeedback> sent(Id<MemberReport> member) {
        return sent(member, today);
    }

    private Id<DutyFeedback> sent(Id<MemberReport> member, LocalDate day) {
        Id<DutyFeedback> feedback = desk().dutyFeedbacks()
                .appraise(member, day, DutyEvaluation.NOT_PASSED, Optional.empty())
                .orElseThrow()
                .id();
        return desk().dutyFeedbacks().send(feedback).orElseThrow().id();
    }

    private Id<MemberReport> member() {
        return member(today);
    }

    private Id<MemberReport> member(LocalDate reported) {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, reported))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }
}
