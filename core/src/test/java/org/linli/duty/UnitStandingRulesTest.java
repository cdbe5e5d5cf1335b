package org.linli.duty;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.duty.UnitStandingRules.Rated;
import org.linli.duty.UnitStandingRules.Stated;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class UnitStandingRulesTest {
    @Nested
    @RuleTest("unit-report-rate")
    class unit_report_rate {
        private final RuleCase<Rate> rule = RuleCase.warning(UnitStandingRules.RATE)
                .on(rate -> new Rated("税务局党支部", UnitMeasure.REPORT, rate, Share.percent(95)));

        @Test
        void satisfied_by_all_members() {
            rule.holds(new Rate(20, 20));
        }

        @Test
        void violated_below_the_share_of_the_charter() {
            rule.breaks(
                    new Rate(18, 20),
                    Map.of(
                            "measure",
                            UnitMeasure.REPORT,
                            "unit",
                            "税务局党支部",
                            "part",
                            18,
                            "whole",
                            20,
                            "rate",
                            "90.00%",
                            "least",
                            "95%"));
        }

        @Test
        void boundary_is_the_share_itself_and_a_unit_without_members() {
            rule.holds(new Rate(19, 20));
            rule.holds(new Rate(0, 0));
            rule.breaks(new Rate(0, 1));
            rule.breaks(new Rate(9_499, 10_000));
            rule.holds(new Rate(9_500, 10_000));
        }
    }

    @Nested
    @RuleTest("unit-report-over")
    class unit_report_over {
        private final RuleCase<Integer> rule =
                RuleCase.warning(UnitStandingRules.OVER).on(reported -> new Stated("税务局党支部", 2, reported));

        @Test
        void satisfied_by_as_many_as_were_stated() {
            rule.holds(2);
        }

        @Test
        void violated_by_three_where_two_were_stated() {
            rule.breaks(3, Map.of("unit", "税务局党支部", "stated", 2, "reported", 3));
        }

        @Test
        void boundary_is_the_stated_number() {
            rule.holds(1);
            rule.holds(2);
            rule.breaks(3);
        }
    }
}
