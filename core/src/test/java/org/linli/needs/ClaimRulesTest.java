package org.linli.needs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Window;

class ClaimRulesTest {
    private static final LocalDate DAY = NeedSample.DAY;
    private static final Optional<Booking> BOOKED = Optional.of(NeedSample.booking(1, 1, 4));

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
            rule.holds(NeedSample.claiming(NeedSample.FORM, NeedSample.OFFER, 1));
        }

        @Test
        void violated_by_another() {
            rule.breaks(
                    NeedSample.claiming(NeedForm.of(Requester.community(), "就业", "求职"), NeedSample.OFFER, 1),
                    Map.of("need", "就业", "resource", "税收政策宣讲"));
        }

        @Test
        void boundary_is_a_further_category() {
            NeedForm need = NeedForm.of(Requester.community(), "惠企政策", "咨询");
            rule.breaks(NeedSample.claiming(need, NeedSample.OFFER.alsoFor(Set.of("就业")), 1));
            rule.holds(NeedSample.claiming(need, NeedSample.OFFER.alsoFor(Set.of("惠企政策")), 1));
        }
    }

    @Nested
    @RuleTest("need-claim-quantity")
    class need_claim_quantity {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.warning(ClaimRules.QUANTITY);

        @Test
        void satisfied_by_what_is_needed() {
            rule.holds(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 3));
        }

        @Test
        void violated_by_less() {
            rule.breaks(
                    NeedSample.claiming(NeedSample.FORM.times(9), NeedSample.OFFER, 3),
                    Map.of("amount", 3L, "quantity", 9));
        }

        @Test
        void boundary_is_one_more_and_one_less() {
            rule.breaks(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 2));
            rule.holds(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 3));
            rule.breaks(NeedSample.claiming(NeedSample.FORM.times(3), NeedSample.OFFER, 4));
        }
    }

    @Nested
    @RuleTest("need-claims-open")
    class need_claims_open {
        private final RuleCase<ClaimRules.Load> rule = RuleCase.warning(ClaimRules.OPEN_CLAIMS);

        @Test
        void satisfied_by_a_few() {
            rule.holds(NeedSample.load(2));
        }

        @Test
        void violated_by_many() {
            rule.breaks(NeedSample.load(9), Map.of("member", "税务支部", "open", 9, "most", 5));
        }

        @Test
        void boundary_is_the_fifth() {
            rule.holds(NeedSample.load(4));
            rule.breaks(NeedSample.load(5));
        }
    }

    @Nested
    @RuleTest("need-claim-time")
    class need_claim_time {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.warning(ClaimRules.TIME);

        private ClaimRules.Claiming claiming(NeedForm form, int from, int until) {
            return NeedSample.claiming(form, NeedSample.OFFER, NeedSample.booking(1, from, until));
        }

        @Test
        void satisfied_when_any_time_suits() {
            rule.holds(claiming(NeedSample.FORM, 20, 25));
        }

        @Test
        void violated_after_the_day_by_which_it_is_wanted() {
            rule.breaks(
                    claiming(NeedSample.FORM.by(DAY.withDayOfMonth(5)), 20, 22),
                    Map.of(
                            "from",
                            DAY.withDayOfMonth(20),
                            "last",
                            DAY.withDayOfMonth(21),
                            "by",
                            DAY.withDayOfMonth(5)));
        }

        @Test
        void boundary_is_the_day_itself_and_each_end_of_the_window() {
            rule.holds(claiming(NeedSample.FORM.by(DAY.withDayOfMonth(5)), 3, 6));
            rule.breaks(claiming(NeedSample.FORM.by(DAY.withDayOfMonth(5)), 3, 7));
            NeedForm window = NeedSample.FORM.within(NeedSample.days(10, 13));
            rule.holds(claiming(window, 10, 13));
            rule.breaks(claiming(window, 9, 13));
            rule.breaks(claiming(window, 10, 14));
        }
    }

    @Nested
    @RuleTest("need-claim-past")
    class need_claim_past {
        private final RuleCase<ClaimRules.Claiming> rule = RuleCase.violation(ClaimRules.PAST);

        private ClaimRules.Claiming until(LocalDate end) {
            return NeedSample.claiming(
                    NeedSample.FORM, NeedSample.OFFER, new Booking(1, Window.days(DAY.minusDays(9), end)));
        }

        @Test
        void satisfied_by_a_time_to_come() {
            rule.holds(until(DAY.plusDays(9)));
        }

        @Test
        void violated_by_one_that_is_past() {
            rule.breaks(until(DAY.minusDays(5)), Map.of("last", DAY.minusDays(6), "today", DAY));
        }

        @Test
        void boundary_is_a_last_day_today() {
            rule.holds(until(DAY.plusDays(1)));
            rule.breaks(until(DAY));
        }
    }

    @Nested
    @RuleTest("need-deliver-time")
    class need_deliver_time {
        private final RuleCase<ClaimRules.Delivering> rule = RuleCase.warning(ClaimRules.DELIVER_TIME);

        private ClaimRules.Delivering on(LocalDate day) {
            return new ClaimRules.Delivering(DAY, BOOKED, day, DAY.plusDays(20));
        }

        @Test
        void satisfied_in_the_time_reserved() {
            rule.holds(on(DAY.plusDays(1)));
        }

        @Test
        void violated_at_another_time() {
            rule.breaks(on(DAY.plusDays(9)), Map.of("day", DAY.plusDays(9), "from", DAY, "last", DAY.plusDays(2)));
        }

        @Test
        void boundary_is_the_first_and_the_last_day() {
            rule.holds(on(DAY));
            rule.breaks(on(DAY.minusDays(1)));
            rule.holds(on(DAY.plusDays(2)));
            rule.breaks(on(DAY.plusDays(3)));
        }
    }

    @Nested
    @RuleTest("need-deliver-day")
    class need_deliver_day {
        private final RuleCase<ClaimRules.Delivering> rule = RuleCase.violation(ClaimRules.DELIVER_DAY);

        @Test
        void satisfied_after_the_claim() {
            rule.holds(new ClaimRules.Delivering(DAY, BOOKED, DAY.plusDays(2), DAY.plusDays(5)));
        }

        @Test
        void violated_before_it() {
            rule.breaks(
                    new ClaimRules.Delivering(DAY, BOOKED, DAY.minusDays(2), DAY.plusDays(5)),
                    Map.of("day", DAY.minusDays(2), "claimed", DAY, "today", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_the_day_of_the_claim_and_today() {
            rule.holds(new ClaimRules.Delivering(DAY, BOOKED, DAY, DAY.plusDays(1)));
            rule.breaks(new ClaimRules.Delivering(DAY, BOOKED, DAY.minusDays(1), DAY.plusDays(1)));
            rule.holds(new ClaimRules.Delivering(DAY, BOOKED, DAY.plusDays(1), DAY.plusDays(1)));
            rule.breaks(new ClaimRules.Delivering(DAY, BOOKED, DAY.plusDays(2), DAY.plusDays(1)));
        }
    }
}
