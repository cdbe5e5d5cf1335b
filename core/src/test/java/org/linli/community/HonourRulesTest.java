package org.linli.community;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.CommunityRules.HonourDays;
import org.linli.community.CommunityRules.Honouring;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class HonourRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Nested
    @RuleTest("honour-once")
    class honour_once {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(CommunityRules.HONOUR_ONCE).on(known -> new Honouring("示范点", known, 3));

        @Test
        void satisfied_by_an_honour_that_is_new() {
            rule.holds(false);
        }

        @Test
        void violated_by_one_that_is_known() {
            rule.breaks(true, Map.of("title", "示范点"));
        }

        @Test
        void boundary_is_another_level_or_another_day() {
            Honour known = honour("漳州市“近邻党建”示范点", HonourLevel.CITY, DAY);
            rule.breaks(known.isSameAs(honour("漳州市 “近邻党建” 示范点", HonourLevel.CITY, DAY)));
            rule.holds(known.isSameAs(honour(known.title(), HonourLevel.PROVINCE, DAY)));
            rule.holds(known.isSameAs(honour(known.title(), HonourLevel.CITY, DAY.plusYears(1))));
        }

        private Honour honour(String title, HonourLevel level, LocalDate day) {
            return new Honour(title, level, Optional.empty(), Optional.of(day), Optional.empty());
        }
    }

    @Nested
    @RuleTest("honour-unknown")
    class honour_unknown {
        private final RuleCase<Honouring> rule = RuleCase.violation(CommunityRules.HONOUR_UNKNOWN);

        @Test
        void satisfied_by_an_honour_that_is_entered() {
            rule.holds(new Honouring("示范点", true, 3));
        }

        @Test
        void violated_by_one_that_is_not() {
            rule.breaks(new Honouring("示范点", false, 3), Map.of("title", "示范点"));
        }

        @Test
        void boundary_is_that_an_honour_is_either_entered_once_or_taken_out() {
            RuleCase<Honouring> once = RuleCase.violation(CommunityRules.HONOUR_ONCE);
            Honouring known = new Honouring("示范点", true, 1);
            rule.holds(known);
            once.breaks(known);
            Honouring unknown = new Honouring("示范点", false, 1);
            rule.breaks(unknown);
            once.holds(unknown);
        }
    }

    @Nested
    @RuleTest("honour-dates")
    class honour_dates {
        private static final Optional<LocalDate> NONE = Optional.empty();

        private final RuleCase<HonourDays> rule = RuleCase.violation(CommunityRules.HONOUR_DATES);

        @Test
        void satisfied_by_an_honour_of_three_years() {
            rule.holds(days(DAY.minusYears(1), DAY.plusYears(2)));
        }

        @Test
        void violated_by_an_honour_to_come() {
            rule.breaks(
                    new HonourDays(Optional.of(DAY.plusYears(1)), NONE, DAY),
                    Map.of("awarded", DAY.plusYears(1), "until", new Label("honour-day.NONE"), "today", DAY));
        }

        @Test
        void violated_by_an_honour_that_ended_before_it_was_given() {
            rule.breaks(days(DAY, DAY.minusDays(5)), Map.of("awarded", DAY, "until", DAY.minusDays(5), "today", DAY));
        }

        @Test
        void boundary_is_today_and_a_single_day() {
            rule.holds(days(DAY, DAY.plusDays(1)));
            rule.breaks(days(DAY, DAY));
            rule.breaks(days(DAY.plusDays(1), DAY.plusDays(2)));
        }

        @Test
        void boundary_is_that_only_a_day_that_is_known_is_judged() {
            rule.holds(new HonourDays(NONE, NONE, DAY));
            rule.holds(new HonourDays(NONE, Optional.of(DAY.minusYears(9)), DAY));
            rule.holds(new HonourDays(Optional.of(DAY), NONE, DAY));
            rule.breaks(days(DAY, DAY.minusYears(9)));
        }

        private HonourDays days(LocalDate awarded, LocalDate until) {
            return new HonourDays(Optional.of(awarded), Optional.of(until), DAY);
        }
    }

    @Nested
    @RuleTest("honours-limit")
    class honours_limit {
        private final RuleCase<Integer> rule =
                RuleCase.violation(CommunityRules.HONOURS_LIMIT).on(already -> new Honouring("示范点", false, already));

        @Test
        void satisfied_by_a_few() {
            rule.holds(4);
        }

        @Test
        void violated_by_many_more() {
            rule.breaks(1000, Map.of("most", 500));
        }

        @Test
        void boundary_is_the_five_hundredth() {
            rule.holds(499);
            rule.breaks(500);
        }
    }
}
