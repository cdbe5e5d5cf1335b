package org.linli.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ReaderRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate CHILD = DAY.minusYears(9);
    private static final LocalDate ADULT = DAY.minusYears(40);

    private static ReaderRules.Guarded guarded(LocalDate born, LocalDate guardian, LocalDate agreed) {
        return new ReaderRules.Guarded(born, Optional.of(new ReaderRules.Agreed(true, guardian, agreed)), DAY);
    }

    private static ReaderRules.Guarded alone(LocalDate born) {
        return new ReaderRules.Guarded(born, Optional.empty(), DAY);
    }

    @Nested
    @RuleTest("reader-step")
    class reader_step {
        private final RuleCase<Move<ReaderStatus, ReaderStep>> rule = RuleCase.violation(ReaderRules.STEP);

        @Test
        void satisfied_by_the_end_of_one_in_force() {
            rule.holds(new Move<>(ReaderStatus.ACTIVE, ReaderStep.END));
        }

        @Test
        void violated_by_a_change_after_the_end() {
            rule.breaks(new Move<>(ReaderStatus.ENDED, ReaderStep.AMEND));
        }

        @Test
        void boundary_is_that_what_has_ended_is_renewed_and_corrected_alone() {
            for (ReaderStep step : ReaderStep.values()) {
                rule.breaksIf(
                        step != ReaderStep.REOPEN && step != ReaderStep.CORRECT, new Move<>(ReaderStatus.ENDED, step));
            }
        }
    }

    @Nested
    @RuleTest("reader-guardian")
    class reader_guardian {
        private final RuleCase<ReaderRules.Guarded> rule = RuleCase.violation(ReaderRules.GUARDIAN);

        @Test
        void satisfied_by_a_child_for_whom_an_adult_has_agreed() {
            rule.holds(guarded(CHILD, ADULT, DAY.minusDays(3)));
        }

        @Test
        void violated_by_a_child_alone() {
            rule.breaks(alone(CHILD), Map.of("child", 14, "adult", 18));
        }

        @Test
        void boundary_is_the_day_after_the_birthday_and_today() {
            rule.breaks(alone(DAY.minusYears(14)));
            rule.holds(alone(DAY.minusYears(14).minusDays(1)));
            rule.breaks(guarded(CHILD, DAY.minusYears(18), DAY));
            rule.holds(guarded(CHILD, DAY.minusYears(18).minusDays(1), DAY));
            rule.breaks(guarded(CHILD, ADULT, DAY.plusDays(1)));
            rule.breaks(new ReaderRules.Guarded(CHILD, Optional.of(new ReaderRules.Agreed(false, ADULT, DAY)), DAY));
        }
    }

    @Nested
    @RuleTest("reader-day")
    class reader_day {
        private final RuleCase<ReaderRules.Dated> rule = RuleCase.violation(ReaderRules.DAY);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new ReaderRules.Dated(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(new ReaderRules.Dated(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new ReaderRules.Dated(DAY, DAY));
            rule.breaks(new ReaderRules.Dated(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("reader-same-person")
    class reader_same_person {
        private final RuleCase<Boolean> rule = RuleCase.violation(ReaderRules.SAME_PERSON);

        @Test
        void satisfied_by_the_same_one() {
            rule.holds(true);
        }

        @Test
        void violated_by_another_one() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_person() {
            rule.breaksIf(false, true);
            rule.breaksIf(true, false);
        }
    }

    @Nested
    @RuleTest("reader-closed")
    class reader_closed {
        private final RuleCase<ReaderRules.Standing> rule = RuleCase.violation(ReaderRules.CLOSED);

        @Test
        void satisfied_by_one_who_borrows() {
            rule.holds(new ReaderRules.Standing(Optional.empty(), DAY));
        }

        @Test
        void violated_by_one_who_has_left() {
            rule.breaks(new ReaderRules.Standing(Optional.of(DAY.minusDays(9)), DAY), Map.of("day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_end() {
            rule.holds(new ReaderRules.Standing(Optional.of(DAY.plusDays(1)), DAY));
            rule.breaks(new ReaderRules.Standing(Optional.of(DAY), DAY));
        }
    }
}
