package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.reporting.UnitReportRules.Seat;

class UnitReportRulesTest {
    @Nested
    @RuleTest("unit-report-seat")
    class unit_report_seat {
        @Test
        void satisfied_by_a_unit_that_sits_here() {
            assertEquals(Optional.empty(), ask(ReportSample.COMMUNITY));
        }

        @Test
        void violated_by_a_unit_of_the_neighbours() {
            Finding finding = Explained.of(ask(ReportSample.NEIGHBOUR));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("seat", "350603005005"), finding.figures());
        }

        @Test
        void boundary_is_the_sub_district_of_the_community() {
            assertTrue(ask(ReportSample.COMMUNITY.parent().orElseThrow()).isPresent());
        }

        private Optional<Finding> ask(DivisionCode seat) {
            return UnitReportRules.SEAT.check(new Seat(seat, ReportSample.COMMUNITY));
        }
    }

    @Nested
    @RuleTest("unit-report-members")
    class unit_report_members {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), UnitReportRules.MEMBERS.check(55));
        }

        @Test
        void violated_by_less_than_none() {
            Finding finding = Explained.of(UnitReportRules.MEMBERS.check(-1));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("members", -1L, "most", 100_000L), finding.figures());
        }

        @Test
        void boundary_is_none_and_the_most() {
            assertEquals(Optional.empty(), UnitReportRules.MEMBERS.check(0));
            assertEquals(Optional.empty(), UnitReportRules.MEMBERS.check(100_000));
            assertTrue(UnitReportRules.MEMBERS.check(100_001).isPresent());
        }
    }

    @Nested
    @RuleTest("unit-report-step")
    class unit_report_step {
        @Test
        void satisfied_by_the_next_step() {
            assertEquals(Optional.empty(), ask(UnitReportStatus.REPORTED, UnitReportStep.CONFIRM));
        }

        @Test
        void violated_by_confirming_twice() {
            Finding finding = Explained.of(ask(UnitReportStatus.CONFIRMED, UnitReportStep.CONFIRM));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(UnitReportStatus.CONFIRMED), "step", Label.of(UnitReportStep.CONFIRM)),
                    finding.figures());
        }

        @Test
        void boundary_is_the_end_after_which_nothing_happens() {
            assertEquals(List.of(), UnitReport.LIFE_CYCLE.allowed(UnitReportStatus.EXITED));
        }

        private Optional<Finding> ask(UnitReportStatus status, UnitReportStep step) {
            return UnitReportRules.STEP.check(new Move<>(status, step));
        }
    }
}
