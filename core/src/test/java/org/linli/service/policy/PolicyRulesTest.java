package org.linli.service.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PolicyRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Nested
    @RuleTest("policy-closed")
    class policy_closed {
        private final RuleCase<ClosingRules.Standing> rule = RuleCase.violation(PolicyRules.CLOSED);

        private ClosingRules.Standing standing(Optional<LocalDate> closedOn) {
            return new ClosingRules.Standing("稳岗补贴", closedOn, DAY);
        }

        @Test
        void satisfied_by_a_policy_that_holds() {
            rule.holds(standing(Optional.empty()));
        }

        @Test
        void violated_by_one_that_holds_no_longer() {
            rule.breaks(standing(Optional.of(DAY.minusDays(9))), Map.of("name", "稳岗补贴", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(standing(Optional.of(DAY.plusDays(1))));
            rule.breaks(standing(Optional.of(DAY)));
        }
    }

    @Nested
    @RuleTest("policy-complete")
    class policy_complete {
        private final RuleCase<Integer> rule = RuleCase.warning(PolicyRules.COMPLETE);

        @Test
        void satisfied_by_all_four() {
            rule.holds(PolicyForm.of("补贴", DAY).published("甲", "乙", "丙", "丁").missing());
        }

        @Test
        void violated_by_a_title_alone() {
            rule.breaks(PolicyForm.of("补贴", DAY).missing(), Map.of("missing", 4));
        }

        @Test
        void boundary_is_one_that_is_missing() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("policy-concerns")
    class policy_concerns {
        private final RuleCase<Integer> rule = RuleCase.violation(PolicyRules.CONCERNS);

        @Test
        void satisfied_by_fifty() {
            rule.holds(50);
        }

        @Test
        void violated_by_five_thousand() {
            rule.breaks(5000, Map.of("enterprises", 5000, "most", 1000));
        }

        @Test
        void boundary_is_a_thousand() {
            rule.holds(1000);
            rule.breaks(1001);
        }
    }

    @Nested
    @RuleTest("policy-day")
    class policy_day {
        private final RuleCase<PolicyRules.Dated> rule = RuleCase.violation(PolicyRules.DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new PolicyRules.Dated(DAY, DAY.plusDays(1), DAY.plusDays(5)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    new PolicyRules.Dated(DAY, DAY.plusDays(9), DAY.plusDays(5)),
                    Map.of("day", DAY.plusDays(9), "earliest", DAY, "latest", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_the_publication_and_today() {
            rule.holds(new PolicyRules.Dated(DAY, DAY, DAY.plusDays(5)));
            rule.breaks(new PolicyRules.Dated(DAY, DAY.minusDays(1), DAY.plusDays(5)));
            rule.holds(new PolicyRules.Dated(DAY, DAY.plusDays(5), DAY.plusDays(5)));
            rule.breaks(new PolicyRules.Dated(DAY, DAY.plusDays(6), DAY.plusDays(5)));
        }
    }

    @Nested
    @RuleTest("policy-reaches")
    class policy_reaches {
        private final RuleCase<PolicyRules.Reaching> rule = RuleCase.violation(PolicyRules.REACHES);

        @Test
        void satisfied_by_an_enterprise_that_it_concerns() {
            rule.holds(new PolicyRules.Reaching(true, false));
        }

        @Test
        void violated_by_another_one() {
            rule.breaks(new PolicyRules.Reaching(false, false), Map.of("other", true, "again", false));
        }

        @Test
        void boundary_is_the_second_time() {
            rule.holds(new PolicyRules.Reaching(true, false));
            rule.breaks(new PolicyRules.Reaching(true, true), Map.of("other", false, "again", true));
        }
    }

    @Nested
    @RuleTest("policy-reached")
    class policy_reached {
        private final RuleCase<Boolean> rule = RuleCase.violation(PolicyRules.REACHED);

        @Test
        void satisfied_by_a_delivery_that_was_written() {
            rule.holds(true);
        }

        @Test
        void violated_by_none() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_one_was_written() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }
}
