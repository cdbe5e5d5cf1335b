package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class LiaisonDayRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);

    private static LiaisonDayRules.Deciding on(LocalDate standing, LocalDate today) {
        return new LiaisonDayRules.Deciding(
                Optional.of(standing),
                Optional.of(LocalDate.of(2026, 7, 15)),
                Optional.of(LocalDate.of(2026, 9, 15)),
                today);
    }

    @Nested
    @RuleTest("liaison-day-shift")
    class liaison_day_shift {
        private final RuleCase<LiaisonDay> rule = RuleCase.hint(LiaisonDayRules.SHIFTED);

        @Test
        void satisfied_by_the_fifteenth() {
            rule.holds(day(LocalDate.of(2026, 8, 15)));
        }

        @Test
        void violated_by_a_monday_after_it() {
            rule.breaks(
                    day(DAY),
                    Map.of("planned", LocalDate.of(2026, 8, 15), "day", DAY, "reason", LiaisonDayReason.WEEKEND));
        }

        @Test
        void boundary_is_one_day() {
            rule.holds(day(LocalDate.of(2026, 8, 15)));
            rule.breaks(day(LocalDate.of(2026, 8, 16)));
        }

        private LiaisonDay day(LocalDate held) {
            return new LiaisonDay(
                    YearMonth.of(2026, 8),
                    Optional.of(LocalDate.of(2026, 8, 15)),
                    Optional.of(held),
                    LiaisonDayReason.WEEKEND,
                    Optional.empty(),
                    false);
        }
    }

    @Nested
    @RuleTest("liaison-day-over")
    class liaison_day_over {
        private final RuleCase<LiaisonDayRules.Deciding> rule = RuleCase.violation(LiaisonDayRules.OVER);

        @Test
        void satisfied_before_the_day() {
            rule.holds(on(DAY, DAY.minusDays(20)));
        }

        @Test
        void violated_after_it() {
            rule.breaks(on(DAY, DAY.plusDays(5)), Map.of("day", DAY, "today", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(on(DAY, DAY));
            rule.breaks(on(DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("liaison-day-order")
    class liaison_day_order {
        private final RuleCase<LiaisonDayRules.Moving> rule = RuleCase.violation(LiaisonDayRules.ORDER);

        @Test
        void satisfied_between_the_days_beside_it() {
            rule.holds(new LiaisonDayRules.Moving(DAY.plusDays(3), on(DAY, DAY)));
        }

        @Test
        void violated_after_the_next_one() {
            rule.breaks(
                    new LiaisonDayRules.Moving(LocalDate.of(2026, 9, 20), on(DAY, DAY)),
                    Map.of(
                            "day",
                            LocalDate.of(2026, 9, 20),
                            "before",
                            LocalDate.of(2026, 7, 15),
                            "after",
                            LocalDate.of(2026, 9, 15)));
        }

        @Test
        void boundary_is_today_and_the_next_day() {
            rule.holds(new LiaisonDayRules.Moving(DAY, on(DAY, DAY)));
            rule.breaks(new LiaisonDayRules.Moving(DAY.minusDays(1), on(DAY, DAY)));
            rule.holds(new LiaisonDayRules.Moving(LocalDate.of(2026, 9, 14), on(DAY, DAY)));
            rule.breaks(new LiaisonDayRules.Moving(LocalDate.of(2026, 9, 15), on(DAY, DAY)));
            rule.holds(new LiaisonDayRules.Moving(LocalDate.of(2026, 7, 16), on(DAY, LocalDate.of(2026, 7, 1))));
            rule.breaks(new LiaisonDayRules.Moving(LocalDate.of(2026, 7, 15), on(DAY, LocalDate.of(2026, 7, 1))));
        }
    }

    @Nested
    @RuleTest("liaison-day-decided")
    class liaison_day_decided {
        private final RuleCase<LiaisonDayRules.Restoring> rule = RuleCase.violation(LiaisonDayRules.DECIDED);

        @Test
        void satisfied_by_a_decision() {
            rule.holds(new LiaisonDayRules.Restoring(DAY.withDayOfMonth(1), true));
        }

        @Test
        void violated_without_one() {
            rule.breaks(
                    new LiaisonDayRules.Restoring(DAY.withDayOfMonth(1), false),
                    Map.of("month", DAY.withDayOfMonth(1)));
        }

        @Test
        void boundary_is_the_decision() {
            rule.breaksIf(false, new LiaisonDayRules.Restoring(DAY, true));
            rule.breaksIf(true, new LiaisonDayRules.Restoring(DAY, false));
        }
    }
}
