package org.linli.liaison;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class OfficerPlanRulesTest {
    @Nested
    @RuleTest("officer-plan-short")
    class officer_plan_short {
        private final RuleCase<Integer> rule = RuleCase.warning(OfficerPlanRules.SHORT);

        @Test
        void satisfied_by_a_person_for_each_role() {
            rule.holds(0);
        }

        @Test
        void violated_by_vacant_roles() {
            rule.breaks(7, Map.of("vacant", 7));
        }

        @Test
        void boundary_is_one_vacant_role() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("officer-plan-size")
    class officer_plan_size {
        private final RuleCase<Integer> rule = RuleCase.violation(OfficerPlanRules.SIZE);

        @Test
        void satisfied_by_fifty_enterprises() {
            rule.holds(150);
        }

        @Test
        void violated_by_a_whole_town() {
            rule.breaks(5000, Map.of("places", 5000, "most", 1000));
        }

        @Test
        void boundary_is_a_thousand() {
            rule.holds(1000);
            rule.breaks(1001);
        }
    }

    @Nested
    @RuleTest("officer-plan-vacant")
    class officer_plan_vacant {
        private final RuleCase<OfficerPlanRules.Placing> rule = RuleCase.violation(OfficerPlanRules.VACANT);

        @Test
        void satisfied_by_a_vacant_role() {
            rule.holds(placing(true));
        }

        @Test
        void violated_by_a_role_that_is_filled() {
            rule.breaks(placing(false), Map.of("enterprise", "丽景食品厂", "role", OfficerRole.PARTY_ADVISER));
        }

        @Test
        void boundary_is_the_officer() {
            rule.breaksIf(false, placing(true));
            rule.breaksIf(true, placing(false));
        }

        private OfficerPlanRules.Placing placing(boolean isVacant) {
            return new OfficerPlanRules.Placing("丽景食品厂", OfficerRole.PARTY_ADVISER, isVacant);
        }
    }
}
