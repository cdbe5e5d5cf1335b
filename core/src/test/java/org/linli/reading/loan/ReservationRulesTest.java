package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reading.ReaderKind;
import org.linli.reading.ReadingTerms;

class ReservationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final ReadingTerms TERMS = ReadingTerms.TERMS.latest();

    @Nested
    @RuleTest("reservation-step")
    class reservation_step {
        private final RuleCase<Move<ReservationStatus, ReservationStep>> rule =
                RuleCase.violation(ReservationRules.STEP);

        @Test
        void satisfied_by_a_copy_for_who_waits() {
            rule.holds(new Move<>(ReservationStatus.WAITING, ReservationStep.PUT_ASIDE));
        }

        @Test
        void violated_by_expiry_of_one_that_waits() {
            rule.breaks(new Move<>(ReservationStatus.WAITING, ReservationStep.EXPIRE));
        }

        @Test
        void boundary_is_that_nothing_follows_on_an_end() {
            for (ReservationStep step : ReservationStep.values()) {
                rule.breaks(new Move<>(ReservationStatus.MET, step));
            }
            rule.holds(new Move<>(ReservationStatus.READY, ReservationStep.MEET));
        }
    }

    @Nested
    @RuleTest("reservation-max")
    class reservation_max {
        private final RuleCase<ReservationRules.Waiting> rule = RuleCase.warning(ReservationRules.MAX);

        @Test
        void satisfied_by_a_first_title() {
            rule.holds(new ReservationRules.Waiting(0, ReaderKind.RESIDENT, TERMS));
        }

        @Test
        void violated_by_a_tenth() {
            rule.breaks(new ReservationRules.Waiting(9, ReaderKind.RESIDENT, TERMS), Map.of("open", 9, "most", 5));
        }

        @Test
        void boundary_is_the_fifth_but_not_of_who_studies() {
            rule.holds(new ReservationRules.Waiting(4, ReaderKind.RESIDENT, TERMS));
            rule.breaks(new ReservationRules.Waiting(5, ReaderKind.RESIDENT, TERMS));
            rule.holds(new ReservationRules.Waiting(5, ReaderKind.RESEARCHER, TERMS));
        }
    }

    @Nested
    @RuleTest("reservation-copies")
    class reservation_copies {
        private final RuleCase<Boolean> rule = RuleCase.violation(ReservationRules.COPIES);

        @Test
        void satisfied_by_a_title_with_copies() {
            rule.holds(true);
        }

        @Test
        void violated_by_one_without() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_a_copy() {
            rule.breaksIf(false, true);
            rule.breaksIf(true, false);
        }
    }

    @Nested
    @RuleTest("reservation-expiry")
    class reservation_expiry {
        private final RuleCase<ReservationRules.Held> rule = RuleCase.violation(ReservationRules.EXPIRY);

        @Test
        void satisfied_by_a_day_that_is_over() {
            rule.holds(new ReservationRules.Held("", Optional.of(DAY.minusDays(4)), DAY));
        }

        @Test
        void violated_by_one_that_is_not() {
            rule.breaks(
                    new ReservationRules.Held("", Optional.of(DAY.plusDays(4)), DAY), Map.of("due", DAY.plusDays(4)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.breaks(new ReservationRules.Held("", Optional.of(DAY), DAY));
            rule.holds(new ReservationRules.Held("", Optional.of(DAY.minusDays(1)), DAY));
        }
    }

    @Nested
    @RuleTest("reservation-expired")
    class reservation_expired {
        private final RuleCase<ReservationRules.Held> rule = RuleCase.warning(ReservationRules.EXPIRED);

        @Test
        void satisfied_by_a_copy_that_still_waits() {
            rule.holds(new ReservationRules.Held("样本诗选", Optional.of(DAY.plusDays(2)), DAY));
        }

        @Test
        void violated_by_one_that_was_not_fetched() {
            rule.breaks(
                    new ReservationRules.Held("样本诗选", Optional.of(DAY.minusDays(4)), DAY),
                    Map.of("title", "样本诗选", "due", DAY.minusDays(4)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new ReservationRules.Held("样本诗选", Optional.of(DAY), DAY));
            rule.breaks(new ReservationRules.Held("样本诗选", Optional.of(DAY.minusDays(1)), DAY));
        }
    }
}
