package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceSum;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;

/** Feedback keeps its year or quarter, and the periods of a member never overlap, whatever charter comes. */
abstract class FeedbackPeriodScenarios extends ScenarioCase {
    private static final Duration INTO_THE_NEXT_YEAR = Duration.ofDays(150);

    private final LocalDate october = LocalDate.of(2022, 10, 8);

    /** So that what was done today is over. */
    @BeforeEach
    void wait_for_the_evening() {
        clock.pass(Duration.ofHours(14));
    }

    @Test
    void a_revised_feedback_keeps_the_year_that_it_was_given_for() {
        Id<MemberReport> member = member();
        recorded(member, today);
        clock.pass(INTO_THE_NEXT_YEAR);
        DutyFeedback first = appraise(member, today).orElseThrow();
        recorded(member, october);
        adoptedLongAgo();
        DutyFeedback revised = desk().dutyFeedbacks()
                .revise(first.id(), DutyEvaluation.NOT_PASSED, Optional.empty())
                .orElseThrow();
        assertEquals(first.period(), revised.period());
        assertEquals(new ServiceSum(2, 120, 0), revised.done());
        assertEquals(first.asked(), revised.asked());
    }

    @Test
    void a_quarter_within_a_year_that_has_feedback_is_refused_and_counts_as_told() {
        Id<MemberReport> member = member();
        adoptQuarters();
        clock.pass(INTO_THE_NEXT_YEAR);
        DutyFeedback year = appraise(member, today.minusDays(1)).orElseThrow();
        Decision<DutyFeedback> quarter = appraise(member, october);
        assertEquals(List.of("duty-feedback-once"), refused(quarter));
        assertEquals(year.id().value(), figure(quarter, "id"));
        assertEquals(List.of("dual-report-yearly-feedback"), lacking(october));
        acknowledged(year);
        assertEquals(List.of(), lacking(october));
    }

    @Test
    void a_year_in_which_a_quarter_has_feedback_is_refused_and_counts_as_told() {
        Id<MemberReport> member = member();
        adoptQuarters();
        clock.pass(INTO_THE_NEXT_YEAR);
        DutyFeedback quarter = appraise(member, october).orElseThrow();
        assertEquals(List.of("duty-feedback-once"), refused(appraise(member, today.minusDays(1))));
        appraise(member, today).orElseThrow();
        assertEquals(List.of("dual-report-yearly-feedback"), lacking(today.minusDays(1)));
        acknowledged(quarter);
        assertEquals(List.of(), lacking(today.minusDays(1)));
    }

    private Id<MemberReport> member() {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }

    private void recorded(Id<MemberReport> member, LocalDate day) {
        desk().dutyServices()
                .record(ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, day, LocalTime.of(9, 0), 60))
                .orElseThrow();
    }

    private Decision<DutyFeedback> appraise(Id<MemberReport> member, LocalDate day) {
        return desk().dutyFeedbacks().appraise(member, day, DutyEvaluation.NOT_PASSED, Optional.empty());
    }

    private void acknowledged(DutyFeedback feedback) {
        desk().dutyFeedbacks().send(feedback.id()).orElseThrow();
        desk().dutyFeedbacks().acknowledge(feedback.id()).orElseThrow();
    }

    private List<String> lacking(LocalDate day) {
        return desk().dutyFeedbacks().lacking(day).orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    private void adoptQuarters() {
        desk().charters().adopt(quarters(today)).orElseThrow();
    }

    /** A program whose clock is years behind has adopted it. */
    private void adoptedLongAgo() {
        Clock behind = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        builder(storage())
                .clock(behind)
                .build()
                .desk(home, SECRETARY)
                .charters()
                .adopt(quarters(LocalDate.of(2020, 1, 1)))
                .orElseThrow();
    }

    private static Charter quarters(LocalDate from) {
        return Charter.national(LocalDate.of(2022, 9, 1))
                .layered(CharterLayer.COMMUNITY, from, "社区居民会议", Map.of("duty.feedback", "QUARTER"))
                .orElseThrow();
    }
}
