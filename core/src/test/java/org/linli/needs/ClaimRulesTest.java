package org.linli.needs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ClaimRulesTest {
    private static final LocalDate DAY = NeedSample.DAY;

    @Nested
    @RuleTest("resource-member-active")
    class resource_member_active {
        private final RuleCase<ClaimRules.Offering> rule = RuleCase.violation(ClaimRules.MEMBER_ACTIVE);

        @Test
        void satisfied_by_an_active_member() {
            rule.holds(new ClaimRules.Offering("税务支部", true));
        }

        @Test
        void violated_by_one_that_has_left() {
            rule.breaks(new ClaimRules.Offering("税务支部", false), Map.of("member", "税务支部"));
        }

        @Test
        void boundary_is_whether_it_is_active() {
            rule.breaksIf(false, new ClaimRules.Offering("", true));
            rule.breaksIf(true, new ClaimRules.Offering("", false));
        }
    }

    @Nested
    @RuleTest("need-claim-category")
    class need_claim_category {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.warning(ClaimRules.CATEGORY);

        @Test
        void satisfied_by_the_same_category() {
            rule.holds(NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1, 0));
        }

        @Test
        void violated_by_another() {
            rule.breaks(
                    NeedSample.claiming(NeedForm.of(Requester.community(), "就业", "求职"), NeedSample.OFFER, 1, 0),
                    Map.of("need", "就业", "resource", "税收政策宣讲"));
        }

        @Test
        void boundary_is_a_further_category() {
            NeedForm need = NeedForm.of(Requester.community(), "惠企政策", "咨询");
            rule.breaks(NeedSample.claiming(need, NeedSample.OFFER.alsoFor(Set.of("就业")), 1, 0));
            rule.holds(NeedSample.claiming(need, NeedSample.OFFER.alsoFor(Set.of("惠企政策")), 1, 0));
        }
    }

    @Nested
    @RuleTest("need-claim-quantity")
    class need_claim_quantity {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.warning(ClaimRules.QUANTITY);

        @Test
        void satisfied_by_what_is_needed() {
            rule.holds(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 3, 0));
        }

        @Test
        void violated_by_less() {
            rule.breaks(
                    NeedSample.claiming(NeedSample.FORM.times(9), NeedSample.OFFER, 3, 0),
                    Map.of("amount", 3L, "quantity", 9));
        }

        @Test
        void boundary_is_one_more_and_one_less() {
            rule.breaks(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 2, 0));
            rule.holds(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 3, 0));
            rule.breaks(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 4, 0));
        }
    }

    @Nested
    @RuleTest("need-claims-open")
    class need_claims_open {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.warning(ClaimRules.OPEN_CLAIMS);

        @Test
        void satisfied_by_a_few() {
            rule.holds(NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1, 2));
        }

        @Test
        void violated_by_many() {
            rule.breaks(
                    NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1, 9),
                    Map.of("member", "税务支部", "open", 9, "most", 5));
        }

        @Test
        void boundary_is_the_fifth() {
            rule.holds(NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1, 4));
            rule.breaks(NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1, 5));
        }
    }

    @Nested
    @RuleTest("need-deliver-day")
    class need_deliver_day {
        private final RuleCase<ClaimRules.Delivering> rule = RuleCase.violation(ClaimRules.DELIVER_DAY);

        @Test
        void satisfied_after_the_claim() {
            rule.holds(new ClaimRules.Delivering(DAY, DAY.plusDays(2), DAY.plusDays(5)));
        }

        @Test
        void violated_before_it() {
            rule.breaks(
                    new ClaimRules.Delivering(DAY, DAY.minusDays(2), DAY.plusDays(5)),
                    Map.of("day", DAY.minusDays(2), "claimed", DAY, "today", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_the_day_of_the_claim_and_today() {
            rule.holds(new ClaimRules.Delivering(DAY, DAY, DAY.plusDays(1)));
            rule.breaks(new ClaimRules.Delivering(DAY, DAY.minusDays(1), DAY.plusDays(1)));
            rule.holds(new ClaimRules.Delivering(DAY, DAY.plusDays(1), DAY.plusDays(1)));
            rule.breaks(new ClaimRules.Delivering(DAY, DAY.plusDays(2), DAY.plusDays(1)));
        }
    }
}
