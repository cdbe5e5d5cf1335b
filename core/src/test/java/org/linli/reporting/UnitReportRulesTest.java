package org.linli.reporting;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reporting.UnitReportRules.Seat;

class UnitReportRulesTest {
    @Nested
    @RuleTest("unit-report-seat")
    class unit_report_seat {
        private final RuleCase<DivisionCode> rule =
                RuleCase.warning(UnitReportRules.SEAT).on(seat -> new Seat(seat, ReportSample.COMMUNITY));

        @Test
        void satisfied_by_a_unit_that_sits_here() {
            rule.holds(ReportSample.COMMUNITY);
        }

        @Test
        void violated_by_a_unit_of_the_neighbours() {
            rule.breaks(ReportSample.NEIGHBOUR, Map.of("seat", "350603005005"));
        }

        @Test
        void boundary_is_the_sub_district_of_the_community() {
            rule.breaks(ReportSample.COMMUNITY.parent().orElseThrow());
            rule.holds(ReportSample.COMMUNITY);
        }
    }

    @Nested
    @RuleTest("unit-report-members")
    class unit_report_members {
        private final RuleCase<Integer> rule = RuleCase.violation(UnitReportRules.MEMBERS);

        @Test
        void satisfied_by_a_few() {
            rule.holds(55);
        }

        @Test
        void violated_by_less_than_none() {
            rule.breaks(-1, Map.of("members", -1, "most", 100_000));
        }

        @Test
        void boundary_is_none_and_the_most() {
            rule.breaks(-1);
            rule.holds(0);
            rule.holds(100_000);
            rule.breaks(100_001);
        }
    }

    @Nested
    @RuleTest("unit-report-step")
    class unit_report_step {
        private static final Map<UnitReportStatus, EnumSet<UnitReportStep>> ALLOWED = Map.of(
                UnitReportStatus.REPORTED,
                EnumSet.of(UnitReportStep.CONFIRM, UnitReportStep.AMEND, UnitReportStep.EXIT),
                UnitReportStatus.CONFIRMED,
                EnumSet.of(UnitReportStep.AMEND, UnitReportStep.EXIT, UnitReportStep.UNCONFIRM),
                UnitReportStatus.EXITED,
                EnumSet.noneOf(UnitReportStep.class));

        private final RuleCase<Move<UnitReportStatus, UnitReportStep>> rule = RuleCase.violation(UnitReportRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (UnitReportStatus status : UnitReportStatus.values()) {
                for (UnitReportStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_confirming_twice() {
            rule.breaks(
                    new Move<>(UnitReportStatus.CONFIRMED, UnitReportStep.CONFIRM),
                    Map.of(
                            "status",
                            UnitReportStatus.CONFIRMED,
                            "step",
                            UnitReportStep.CONFIRM,
                            "allowed",
                            Label.all(ALLOWED.get(UnitReportStatus.CONFIRMED))));
        }

        @Test
        void boundary_is_the_end_after_which_nothing_happens() {
            rule.holds(new Move<>(UnitReportStatus.CONFIRMED, UnitReportStep.EXIT));
            for (UnitReportStep step : UnitReportStep.values()) {
                rule.breaks(new Move<>(UnitReportStatus.EXITED, step));
            }
        }
    }
}
