package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.duty.UnitStandingRules.Rated;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class UnitStandingRulesTest {
    @Nested
    @RuleTest("unit-report-rate")
    class unit_report_rate {
        @Test
        void satisfied_by_everybody() {
            assertEquals(Optional.empty(), ask(20, 20));
        }

        @Test
        void violated_below_the_share_of_the_charter() {
            Finding finding = Explained.of(ask(18, 20));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of(
                            "measure",
                            Label.of(UnitMeasure.REPORT),
                            "unit",
                            "税务局党支部",
                            "part",
                            18L,
                            "whole",
                            20L,
                            "rate",
                            "90.00%",
                            "least",
                            "95%"),
                    finding.figures());
        }

        @Test
        void boundary_is_the_share_itself_and_nobody() {
            assertEquals(Optional.empty(), ask(19, 20));
            assertEquals(Optional.empty(), ask(0, 0));
            assertTrue(ask(9_499, 10_000).isPresent());
            assertEquals(Optional.empty(), ask(9_500, 10_000));
        }

        private Optional<Finding> ask(long part, long whole) {
            return UnitStandingRules.RATE.check(
                    new Rated("税务局党支部", UnitMeasure.REPORT, new Rate(part, whole), Share.percent(95)));
        }
    }
}
