package org.linli.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ReferralRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Nested
    @RuleTest("referral-step")
    class referral_step {
        private final RuleCase<Move<ReferralStatus, ReferralStep>> rule = RuleCase.violation(ReferralRules.STEP);

        @Test
        void satisfied_by_a_confirmation_of_what_was_entered() {
            rule.holds(new Move<>(ReferralStatus.ENTERED, ReferralStep.CONFIRM));
        }

        @Test
        void violated_by_leaving_before_the_hire() {
            rule.breaks(new Move<>(ReferralStatus.OFFERED, ReferralStep.LEAVE));
        }

        @Test
        void boundary_is_that_what_was_declined_is_taken_up_again_or_mended_and_what_was_discarded_is_not() {
            for (ReferralStep step : EnumSet.allOf(ReferralStep.class)) {
                boolean mends =
                        step == ReferralStep.REOPEN || step == ReferralStep.CORRECT || step == ReferralStep.DISCARD;
                rule.breaksIf(!mends, new Move<>(ReferralStatus.DECLINED, step));
                rule.breaks(new Move<>(ReferralStatus.DISCARDED, step));
            }
        }
    }

    @Nested
    @RuleTest("referral-seeking")
    class referral_seeking {
        private final RuleCase<Boolean> rule = RuleCase.violation(ReferralRules.SEEKING);

        @Test
        void satisfied_by_one_who_looks_for_work() {
            rule.holds(true);
        }

        @Test
        void violated_by_one_who_does_not() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_end_of_the_registration() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("referral-step-day")
    class referral_step_day {
        private final RuleCase<ReferralRules.Dated> rule = RuleCase.violation(ReferralRules.STEP_DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new ReferralRules.Dated(DAY, DAY.plusDays(2), DAY.plusDays(5)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    new ReferralRules.Dated(DAY, DAY.plusDays(9), DAY.plusDays(5)),
                    Map.of("day", DAY.plusDays(9), "earliest", DAY, "today", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_the_step_before_and_today() {
            rule.holds(new ReferralRules.Dated(DAY, DAY, DAY.plusDays(5)));
            rule.breaks(new ReferralRules.Dated(DAY, DAY.minusDays(1), DAY.plusDays(5)));
            rule.holds(new ReferralRules.Dated(DAY, DAY.plusDays(5), DAY.plusDays(5)));
            rule.breaks(new ReferralRules.Dated(DAY, DAY.plusDays(6), DAY.plusDays(5)));
        }
    }

    @Nested
    @RuleTest("referral-same")
    class referral_same {
        private final RuleCase<Boolean> rule = RuleCase.violation(ReferralRules.SAME);

        @Test
        void satisfied_by_the_same_person_and_vacancy() {
            rule.holds(true);
        }

        @Test
        void violated_by_another_one() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_both_stay() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("referral-step-recorded")
    class referral_step_recorded {
        private final RuleCase<ReferralRules.Recorded> rule = RuleCase.violation(ReferralRules.RECORDED);

        @Test
        void satisfied_by_a_step_that_was_written() {
            rule.holds(new ReferralRules.Recorded(ReferralStep.INTERVIEW, DAY, true));
        }

        @Test
        void violated_by_one_that_was_not() {
            rule.breaks(
                    new ReferralRules.Recorded(ReferralStep.OFFER, DAY, false),
                    Map.of("what", ReferralStep.OFFER, "day", DAY));
        }

        @Test
        void boundary_is_whether_it_was_written() {
            rule.holds(new ReferralRules.Recorded(ReferralStep.DECLINE, DAY, true));
            rule.breaks(new ReferralRules.Recorded(ReferralStep.DECLINE, DAY, false));
        }
    }

    @Nested
    @RuleTest("hire-days")
    class hire_days {
        private final RuleCase<ReferralRules.Days> rule = RuleCase.violation(ReferralRules.DAYS);

        @Test
        void satisfied_by_one_who_is_still_there() {
            rule.holds(new ReferralRules.Days(HireDays.since(DAY), DAY));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(
                    new ReferralRules.Days(HireDays.since(DAY).left(DAY.minusDays(3)), DAY),
                    Map.of("from", DAY, "left", DAY.minusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_one_day_and_today() {
            rule.breaks(new ReferralRules.Days(HireDays.since(DAY).left(DAY), DAY.plusDays(9)));
            rule.holds(new ReferralRules.Days(HireDays.since(DAY).left(DAY.plusDays(1)), DAY.plusDays(1)));
            rule.breaks(new ReferralRules.Days(HireDays.since(DAY).left(DAY.plusDays(2)), DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("referral-unanswered")
    class referral_unanswered {
        private final RuleCase<ReferralRules.Waiting> rule = RuleCase.warning(ReferralRules.UNANSWERED);

        @Test
        void satisfied_on_the_next_day() {
            rule.holds(new ReferralRules.Waiting("包装工", DAY, 14, DAY.plusDays(1)));
        }

        @Test
        void violated_after_a_month() {
            rule.breaks(
                    new ReferralRules.Waiting("包装工", DAY, 14, DAY.plusDays(30)),
                    Map.of("title", "包装工", "since", DAY, "due", DAY.plusDays(14)));
        }

        @Test
        void boundary_is_the_fourteenth_day() {
            rule.holds(new ReferralRules.Waiting("包装工", DAY, 14, DAY.plusDays(14)));
            rule.breaks(new ReferralRules.Waiting("包装工", DAY, 14, DAY.plusDays(15)));
        }
    }

    @Nested
    @RuleTest("hire-unconfirmed")
    class hire_unconfirmed {
        private final RuleCase<ReferralRules.Waiting> rule = RuleCase.warning(ReferralRules.UNCONFIRMED);

        @Test
        void satisfied_on_the_next_day() {
            rule.holds(new ReferralRules.Waiting("包装工", DAY, 7, DAY.plusDays(1)));
        }

        @Test
        void violated_after_a_month() {
            rule.breaks(
                    new ReferralRules.Waiting("包装工", DAY, 7, DAY.plusDays(30)),
                    Map.of("title", "包装工", "since", DAY, "due", DAY.plusDays(7)));
        }

        @Test
        void boundary_is_the_seventh_day() {
            rule.holds(new ReferralRules.Waiting("包装工", DAY, 7, DAY.plusDays(7)));
            rule.breaks(new ReferralRules.Waiting("包装工", DAY, 7, DAY.plusDays(8)));
        }
    }

    @Nested
    class retention {
        @Test
        void is_failed_by_whom_leaves_before_the_thirtieth_day() {
            HireDays days = HireDays.since(DAY);
            assertFalse(days.leftEarly());
            assertTrue(days.left(DAY.plusDays(29)).leftEarly());
            assertFalse(days.left(DAY.plusDays(30)).leftEarly());
        }
    }
}
