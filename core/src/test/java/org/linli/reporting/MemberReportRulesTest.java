package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.MemberReportRules.Excuse;
import org.linli.reporting.MemberReportRules.Notified;
import org.linli.reporting.MemberReportRules.Overdue;
import org.linli.reporting.MemberReportRules.Place;
import org.linli.reporting.MemberReportRules.Reported;
import org.linli.reporting.MemberReportRules.Span;
import org.linli.reporting.MemberReportRules.Transfer;
import org.linli.reporting.MemberReportRules.Unit;

class MemberReportRulesTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final ReportingTerms TERMS = ReportSample.TERMS;

    @Nested
    @RuleTest("dual-report-party-member")
    class dual_report_party_member {
        @Test
        void satisfied_by_a_full_member() {
            assertEquals(Optional.empty(), ask(PoliticalStatus.PARTY_MEMBER));
        }

        @Test
        void violated_by_others_without_saying_what_they_are() {
            Finding finding = Explained.of(ask(PoliticalStatus.LEAGUE_MEMBER));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
            assertTrue(ask(PoliticalStatus.OTHER_PARTY).isPresent());
            assertTrue(ask(PoliticalStatus.NONE).isPresent());
        }

        @Test
        void boundary_is_a_probationary_member() {
            assertEquals(Optional.empty(), ask(PoliticalStatus.PROBATIONARY_MEMBER));
        }

        private Optional<Finding> ask(PoliticalStatus status) {
            return MemberReportRules.PARTY_MEMBER.check(status);
        }
    }

    @Nested
    @RuleTest("dual-report-unit-kind")
    class dual_report_unit_kind {
        @Test
        void satisfied_by_the_kinds_of_the_national_charter() {
            assertEquals(Optional.empty(), ask(UnitKind.AGENCY, TERMS));
            assertEquals(Optional.empty(), ask(UnitKind.INSTITUTION, TERMS));
            assertEquals(Optional.empty(), ask(UnitKind.STATE_ENTERPRISE, TERMS));
        }

        @Test
        void violated_by_another_kind() {
            Finding finding = Explained.of(ask(UnitKind.OTHER, TERMS));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("kind", Label.of(UnitKind.OTHER), "allowed", "机关、事业单位、国企"), finding.figures());
        }

        @Test
        void boundary_is_what_the_charter_names() {
            ReportingTerms wider = ReportSample.terms("unitKinds", "机关,其他");
            assertEquals(Optional.empty(), ask(UnitKind.OTHER, wider));
            assertTrue(ask(UnitKind.STATE_ENTERPRISE, wider).isPresent());
        }

        private Optional<Finding> ask(UnitKind kind, ReportingTerms terms) {
            return MemberReportRules.UNIT_KIND.check(new Unit(kind, terms));
        }
    }

    @Nested
    @RuleTest("dual-report-specialities")
    class dual_report_specialities {
        @Test
        void satisfied_by_none() {
            assertEquals(Optional.empty(), MemberReportRules.SPECIALITIES.check(0));
        }

        @Test
        void violated_by_a_long_list() {
            Finding finding = Explained.of(MemberReportRules.SPECIALITIES.check(30));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("count", 30L, "most", 10L), finding.figures());
        }

        @Test
        void boundary_is_ten() {
            assertEquals(Optional.empty(), MemberReportRules.SPECIALITIES.check(10));
            assertTrue(MemberReportRules.SPECIALITIES.check(11).isPresent());
        }
    }

    @Nested
    @RuleTest("dual-report-not-in-future")
    class dual_report_not_in_future {
        @Test
        void satisfied_by_last_week() {
            assertEquals(Optional.empty(), ask(TODAY.minusDays(7)));
        }

        @Test
        void violated_by_next_week() {
            Finding finding = Explained.of(ask(TODAY.plusDays(7)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", TODAY.plusDays(7), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_today() {
            assertEquals(Optional.empty(), ask(TODAY));
            assertTrue(ask(TODAY.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate day) {
            return MemberReportRules.NOT_IN_FUTURE.check(new Reported(day, TODAY));
        }
    }

    @Nested
    @RuleTest("dual-report-deadline")
    class dual_report_deadline {
        @Test
        void satisfied_without_a_notice() {
            assertEquals(Optional.empty(), ask(Optional.empty()));
        }

        @Test
        void violated_two_months_after_the_notice() {
            Finding finding = Explained.of(ask(Optional.of(TODAY.minusDays(60))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("day", TODAY, "due", TODAY.minusDays(30), "days", 30L), finding.figures());
        }

        @Test
        void boundary_is_the_thirtieth_day() {
            assertEquals(Optional.empty(), ask(Optional.of(TODAY.minusDays(30))));
            assertTrue(ask(Optional.of(TODAY.minusDays(31))).isPresent());
        }

        private Optional<Finding> ask(Optional<LocalDate> notified) {
            return MemberReportRules.DEADLINE.check(new Notified(TODAY, notified, TERMS.deadlineDays()));
        }
    }

    @Nested
    @RuleTest("dual-report-step")
    class dual_report_step {
        @Test
        void satisfied_by_the_next_step() {
            assertEquals(Optional.empty(), ask(MemberReportStatus.REPORTED, MemberReportStep.CONFIRM));
        }

        @Test
        void violated_by_placing_who_is_not_confirmed() {
            Finding finding = Explained.of(ask(MemberReportStatus.REPORTED, MemberReportStep.PLACE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(MemberReportStatus.REPORTED), "step", Label.of(MemberReportStep.PLACE)),
                    finding.figures());
        }

        @Test
        void boundary_is_the_end_after_which_nothing_happens() {
            assertEquals(List.of(), MemberReport.LIFE_CYCLE.allowed(MemberReportStatus.EXITED));
            assertEquals(List.of(), MemberReport.LIFE_CYCLE.allowed(MemberReportStatus.TRANSFERRED));
            assertTrue(ask(MemberReportStatus.EXITED, MemberReportStep.AMEND).isPresent());
        }

        private Optional<Finding> ask(MemberReportStatus status, MemberReportStep step) {
            return MemberReportRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("dual-report-grid")
    class dual_report_grid {
        @Test
        void satisfied_by_a_grid_in_force() {
            assertEquals(Optional.empty(), ask(true));
        }

        @Test
        void violated_by_a_grid_that_is_not() {
            Finding finding = Explained.of(ask(false));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "south"), finding.figures());
        }

        @Test
        void boundary_is_a_report_that_is_not_changed_by_it() {
            assertEquals(
                    List.of("dual-report-grid"),
                    Explained.codes(ReportSample.serving().place(new Place(ReportSample.NORTH, false))));
        }

        private Optional<Finding> ask(boolean inForce) {
            return MemberReportRules.GRID.check(new Place(ReportSample.SOUTH, inForce));
        }
    }

    @Nested
    @RuleTest("dual-report-grid-gone")
    class dual_report_grid_gone {
        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            assertEquals(Optional.empty(), ask(Optional.of(ReportSample.SOUTH), true));
        }

        @Test
        void violated_by_a_grid_that_is_gone() {
            Finding finding = Explained.of(ask(Optional.of(ReportSample.SOUTH), false));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("report", "report-1", "grid", "south"), finding.figures());
        }

        @Test
        void boundary_is_a_member_without_a_grid() {
            assertEquals(Optional.empty(), ask(Optional.empty(), false));
        }

        private Optional<Finding> ask(Optional<Id<Grid>> grid, boolean inForce) {
            return MemberReportRules.GRID_GONE.check(new MemberReportRules.Kept(ReportSample.ID, grid, inForce));
        }
    }

    @Nested
    @RuleTest("dual-report-exempt-reason")
    class dual_report_exempt_reason {
        @Test
        void satisfied_by_a_reason_of_the_charter() {
            assertEquals(Optional.empty(), ask("因病", TERMS));
            assertEquals(Optional.empty(), ask("长期外出", TERMS));
        }

        @Test
        void violated_by_another_without_repeating_it() {
            Finding finding = Explained.of(ask("某某病", TERMS));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("allowed", "因病、长期外出"), finding.figures());
        }

        @Test
        void boundary_is_what_the_charter_names() {
            ReportingTerms other = ReportSample.terms("exemptReasons", "生育");
            assertEquals(Optional.empty(), ask("生育", other));
            assertTrue(ask("因病", other).isPresent());
            assertTrue(ask("因病 ", TERMS).isPresent());
        }

        private Optional<Finding> ask(String reason, ReportingTerms terms) {
            return MemberReportRules.EXEMPT_REASON.check(new Excuse(reason, terms));
        }
    }

    @Nested
    @RuleTest("dual-report-exempt-end")
    class dual_report_exempt_end {
        @Test
        void satisfied_by_a_month() {
            assertEquals(Optional.empty(), ask(TODAY.plusMonths(1)));
        }

        @Test
        void violated_by_yesterday() {
            Finding finding = Explained.of(ask(TODAY.minusDays(1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("from", TODAY, "until", TODAY.minusDays(1)), finding.figures());
        }

        @Test
        void boundary_is_one_day() {
            assertEquals(Optional.empty(), ask(TODAY.plusDays(1)));
            assertTrue(ask(TODAY).isPresent());
        }

        private Optional<Finding> ask(LocalDate until) {
            return MemberReportRules.EXEMPT_END.check(new Span(TODAY, until));
        }
    }

    @Nested
    @RuleTest("dual-report-exemption-over")
    class dual_report_exemption_over {
        @Test
        void satisfied_by_who_is_not_exempt() {
            assertEquals(Optional.empty(), ask(Optional.empty()));
        }

        @Test
        void violated_after_the_end() {
            Finding finding = Explained.of(ask(Optional.of(TODAY.minusDays(1))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("report", "report-1", "until", TODAY.minusDays(1)), finding.figures());
        }

        @Test
        void boundary_is_the_first_day_after() {
            assertEquals(Optional.empty(), ask(Optional.of(TODAY.plusDays(1))));
            assertTrue(ask(Optional.of(TODAY)).isPresent());
        }

        private Optional<Finding> ask(Optional<LocalDate> until) {
            return MemberReportRules.EXEMPTION_OVER.check(new Overdue(ReportSample.ID, until, TODAY));
        }
    }

    @Nested
    @RuleTest("dual-report-transfer")
    class dual_report_transfer {
        @Test
        void satisfied_by_a_neighbour() {
            assertEquals(Optional.empty(), ask(ReportSample.NEIGHBOUR));
        }

        @Test
        void violated_by_the_same_community() {
            Finding finding = Explained.of(ask(ReportSample.COMMUNITY));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("to", "350603005004"), finding.figures());
        }

        @Test
        void boundary_is_a_code_that_is_no_community() {
            assertTrue(ask(ReportSample.COMMUNITY.parent().orElseThrow()).isPresent());
        }

        private Optional<Finding> ask(DivisionCode to) {
            return MemberReportRules.TRANSFER.check(new Transfer(ReportSample.COMMUNITY, to));
        }
    }
}
