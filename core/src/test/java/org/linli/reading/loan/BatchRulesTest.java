package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class BatchRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Nested
    @RuleTest("batch-day")
    class batch_day {
        private final RuleCase<BatchRules.Received> rule = RuleCase.violation(BatchRules.DAY);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new BatchRules.Received(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(new BatchRules.Received(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new BatchRules.Received(DAY, DAY));
            rule.breaks(new BatchRules.Received(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("batch-due")
    class batch_due {
        private final RuleCase<BatchRules.Standing> rule = RuleCase.warning(BatchRules.DUE);

        @Test
        void satisfied_by_a_batch_that_came_lately() {
            rule.holds(new BatchRules.Standing("1", DAY.plusDays(60), DAY));
        }

        @Test
        void violated_by_one_that_has_stayed() {
            rule.breaks(
                    new BatchRules.Standing("1", DAY.minusDays(5), DAY),
                    Map.of("number", "1", "due", DAY.minusDays(5)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new BatchRules.Standing("1", DAY, DAY));
            rule.breaks(new BatchRules.Standing("1", DAY.minusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("batch-closed")
    class batch_closed {
        private final RuleCase<ClosingRules.Standing> rule = RuleCase.violation(BatchRules.CLOSED);

        @Test
        void satisfied_by_a_batch_that_is_here() {
            rule.holds(new ClosingRules.Standing("1", Optional.empty(), DAY));
        }

        @Test
        void violated_by_one_that_has_gone_back() {
            rule.breaks(
                    new ClosingRules.Standing("1", Optional.of(DAY.minusDays(9)), DAY),
                    Map.of("number", "1", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_closing() {
            rule.holds(new ClosingRules.Standing("1", Optional.of(DAY.plusDays(1)), DAY));
            rule.breaks(new ClosingRules.Standing("1", Optional.of(DAY), DAY));
        }
    }
}
