package org.linli.conference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ConsultationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Nested
    @RuleTest("consultation-step")
    class consultation_step {
        private static final Map<ConsultationStatus, EnumSet<ConsultationStep>> ALLOWED = Map.of(
                ConsultationStatus.PLANNED,
                        EnumSet.of(ConsultationStep.HOLD, ConsultationStep.CANCEL, ConsultationStep.CORRECT),
                ConsultationStatus.HELD,
                        EnumSet.of(ConsultationStep.HOLD, ConsultationStep.PUBLISH, ConsultationStep.CORRECT),
                ConsultationStatus.PUBLISHED,
                        EnumSet.of(ConsultationStep.HOLD, ConsultationStep.CONCLUDE, ConsultationStep.CORRECT),
                ConsultationStatus.CONCLUDED, EnumSet.of(ConsultationStep.CORRECT),
                ConsultationStatus.CANCELLED, EnumSet.noneOf(ConsultationStep.class));

        private final RuleCase<Move<ConsultationStatus, ConsultationStep>> rule =
                RuleCase.violation(ConsultationRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ConsultationStatus.HELD, ConsultationStep.PUBLISH));
        }

        @Test
        void violated_by_a_step_that_the_table_does_not_name() {
            rule.breaks(new Move<>(ConsultationStatus.PLANNED, ConsultationStep.PUBLISH));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (ConsultationStatus status : ConsultationStatus.values()) {
                for (ConsultationStep step : ConsultationStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("consultation-not-yet")
    class consultation_not_yet {
        private final RuleCase<ConsultationRules.Holding> rule = RuleCase.violation(ConsultationRules.NOT_YET);

        @Test
        void satisfied_after_it() {
            rule.holds(new ConsultationRules.Holding(DAY, 30, DAY.plusDays(2)));
        }

        @Test
        void violated_before_it() {
            rule.breaks(
                    new ConsultationRules.Holding(DAY, 30, DAY.minusDays(2)),
                    Map.of("day", DAY, "today", DAY.minusDays(2)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new ConsultationRules.Holding(DAY, 30, DAY));
            rule.breaks(new ConsultationRules.Holding(DAY, 30, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("consultation-participants")
    class consultation_participants {
        private final RuleCase<ConsultationRules.Holding> rule = RuleCase.violation(ConsultationRules.PARTICIPANTS);

        @Test
        void satisfied_by_thirty() {
            rule.holds(new ConsultationRules.Holding(DAY, 30, DAY));
        }

        @Test
        void violated_by_less_than_none() {
            rule.breaks(new ConsultationRules.Holding(DAY, -5, DAY), Map.of("participants", -5, "most", 100_000));
        }

        @Test
        void boundary_is_none_and_the_most() {
            rule.holds(new ConsultationRules.Holding(DAY, 0, DAY));
            rule.breaks(new ConsultationRules.Holding(DAY, -1, DAY));
            rule.holds(new ConsultationRules.Holding(DAY, 100_000, DAY));
            rule.breaks(new ConsultationRules.Holding(DAY, 100_001, DAY));
        }
    }

    @Nested
    @RuleTest("consultation-published-days")
    class consultation_published_days {
        private final RuleCase<ConsultationRules.Shown> rule = RuleCase.violation(ConsultationRules.PUBLISHED_DAYS);

        @Test
        void satisfied_by_a_month() {
            rule.holds(new ConsultationRules.Shown(DAY, DAY.plusMonths(1)));
        }

        @Test
        void violated_by_a_week() {
            rule.breaks(new ConsultationRules.Shown(DAY, DAY.plusDays(7)), Map.of("days", 7L, "least", 15));
        }

        @Test
        void boundary_is_fifteen_days_and_the_first_day_of_the_law() {
            rule.holds(new ConsultationRules.Shown(DAY, DAY.plusDays(15)));
            rule.breaks(new ConsultationRules.Shown(DAY, DAY.plusDays(14)));
            LocalDate law = LocalDate.of(2026, 1, 1);
            rule.holds(new ConsultationRules.Shown(law.minusDays(1), law.plusDays(3)));
            rule.breaks(new ConsultationRules.Shown(law, law.plusDays(3)));
        }
    }

    @Nested
    @RuleTest("consultation-published-order")
    class consultation_published_order {
        private final RuleCase<ConsultationRules.Shown> rule = RuleCase.violation(ConsultationRules.PUBLISHED_ORDER);

        @Test
        void satisfied_by_a_month() {
            rule.holds(new ConsultationRules.Shown(DAY, DAY.plusMonths(1)));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(
                    new ConsultationRules.Shown(DAY, DAY.minusDays(3)), Map.of("from", DAY, "until", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_one_day() {
            rule.holds(new ConsultationRules.Shown(DAY, DAY.plusDays(1)));
            rule.breaks(new ConsultationRules.Shown(DAY, DAY));
        }
    }

    @Nested
    @RuleTest("consultation-unpublished")
    class consultation_unpublished {
        private final RuleCase<ConsultationRules.Standing> rule = RuleCase.warning(ConsultationRules.UNPUBLISHED);

        @Test
        void satisfied_by_a_published_result() {
            rule.holds(standing(published(), DAY));
        }

        @Test
        void violated_by_one_that_was_held_only() {
            rule.breaks(standing(held(), DAY), Map.of("subject", "加装电梯", "day", DAY));
        }

        @Test
        void boundary_is_the_status_alone() {
            for (ConsultationStatus status : ConsultationStatus.values()) {
                rule.breaksIf(status == ConsultationStatus.HELD, standing(with(status), DAY));
            }
        }
    }

    @Nested
    @RuleTest("consultation-open")
    class consultation_open {
        private final RuleCase<ConsultationRules.Standing> rule = RuleCase.warning(ConsultationRules.OPEN);

        @Test
        void satisfied_within_the_days() {
            rule.holds(standing(published(), DAY.plusDays(5)));
        }

        @Test
        void violated_by_a_year() {
            rule.breaks(standing(published(), DAY.plusYears(1)), Map.of("subject", "加装电梯", "day", DAY, "days", 30));
        }

        @Test
        void boundary_is_thirty_days_and_the_open_states() {
            rule.holds(standing(held(), DAY.plusDays(30)));
            rule.breaks(standing(held(), DAY.plusDays(31)));
            for (ConsultationStatus status : ConsultationStatus.values()) {
                boolean isOpen = status == ConsultationStatus.HELD || status == ConsultationStatus.PUBLISHED;
                rule.breaksIf(isOpen, standing(with(status), DAY.plusDays(31)));
            }
        }
    }

    @Nested
    @RuleTest("consultation-conclude-day")
    class consultation_conclude_day {
        private final RuleCase<ConsultationRules.Concluding> rule = RuleCase.violation(ConsultationRules.CONCLUDE_DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new ConsultationRules.Concluding(DAY, DAY.plusDays(5), DAY.plusDays(9)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    new ConsultationRules.Concluding(DAY, DAY.plusDays(12), DAY.plusDays(9)),
                    Map.of("day", DAY.plusDays(12), "held", DAY, "today", DAY.plusDays(9)));
        }

        @Test
        void boundary_is_its_day_and_today() {
            rule.holds(new ConsultationRules.Concluding(DAY, DAY, DAY.plusDays(9)));
            rule.breaks(new ConsultationRules.Concluding(DAY, DAY.minusDays(1), DAY.plusDays(9)));
            rule.holds(new ConsultationRules.Concluding(DAY, DAY.plusDays(9), DAY.plusDays(9)));
            rule.breaks(new ConsultationRules.Concluding(DAY, DAY.plusDays(10), DAY.plusDays(9)));
        }
    }

    private static ConsultationRules.Standing standing(Consultation consultation, LocalDate today) {
        return new ConsultationRules.Standing(consultation, ConferenceSample.TERMS, today);
    }

    private static Consultation held() {
        ConsultationForm form = new ConsultationForm(ConsultationKind.COUNCIL, "加装电梯", DAY, Set.of());
        return Consultation.plan(ConferenceSample.COMMUNITY, Id.of("consultation-1"), form)
                .orElseThrow()
                .hold(30, "同意在三栋加装。", DAY)
                .orElseThrow();
    }

    private static Consultation published() {
        return held().publish(DAY.plusDays(15), DAY).orElseThrow();
    }

    private static Consultation with(ConsultationStatus status) {
        Consultation held = held();
        return new Consultation(
                held.community(),
                held.id(),
                held.form(),
                held.consulted(),
                held.publication(),
                held.conclusion(),
                status);
    }
}
