package org.linli.conference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ResolutionRulesTest {
    private static final LocalDate DAY = ConferenceSample.DAY;

    @Nested
    @RuleTest("resolution-step")
    class resolution_step {
        private static final Map<ResolutionStatus, EnumSet<ResolutionStep>> ALLOWED = Map.of(
                ResolutionStatus.VOTING,
                        EnumSet.of(
                                ResolutionStep.VOTE,
                                ResolutionStep.ADOPT,
                                ResolutionStep.REJECT,
                                ResolutionStep.CORRECT),
                ResolutionStatus.ADOPTED,
                        EnumSet.of(
                                ResolutionStep.RETRACT,
                                ResolutionStep.REASSIGN,
                                ResolutionStep.REPORT,
                                ResolutionStep.FINISH,
                                ResolutionStep.DROP,
                                ResolutionStep.CORRECT),
                ResolutionStatus.REJECTED, EnumSet.of(ResolutionStep.RETRACT),
                ResolutionStatus.DONE, EnumSet.of(ResolutionStep.REOPEN),
                ResolutionStatus.DROPPED, EnumSet.of(ResolutionStep.REOPEN));

        private final RuleCase<Move<ResolutionStatus, ResolutionStep>> rule = RuleCase.violation(ResolutionRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ResolutionStatus.VOTING, ResolutionStep.ADOPT));
        }

        @Test
        void violated_by_a_step_that_the_table_does_not_name() {
            rule.breaks(new Move<>(ResolutionStatus.ADOPTED, ResolutionStep.VOTE));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (ResolutionStatus status : ResolutionStatus.values()) {
                for (ResolutionStep step : ResolutionStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("resolution-in-conference")
    class resolution_in_conference {
        private final RuleCase<ResolutionRules.Business> rule = RuleCase.violation(ResolutionRules.IN_CONFERENCE);

        @Test
        void satisfied_while_it_is_held() {
            rule.holds(new ResolutionRules.Business(ConferenceSample.held(6)));
        }

        @Test
        void violated_before() {
            rule.breaks(
                    new ResolutionRules.Business(ConferenceSample.scheduled("c", DAY)),
                    Map.of("conference", "第三季度联席会议", "status", ConferenceStatus.SCHEDULED));
        }

        @Test
        void boundary_is_its_minutes() {
            Conference held = ConferenceSample.held(6);
            rule.holds(new ResolutionRules.Business(held));
            Conference over = held.minute("一致同意。", new ConferenceRules.Business(0), List.of())
                    .orElseThrow();
            rule.breaks(new ResolutionRules.Business(over));
        }
    }

    @Nested
    @RuleTest("resolution-topic")
    class resolution_topic {
        private final RuleCase<ResolutionRules.OnTopic> rule = RuleCase.violation(ResolutionRules.TOPIC);

        @Test
        void satisfied_by_a_topic() {
            rule.holds(new ResolutionRules.OnTopic(2, 3));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new ResolutionRules.OnTopic(9, 3), Map.of("topic", 9, "topics", 3));
        }

        @Test
        void boundary_is_the_first_and_the_last() {
            rule.holds(new ResolutionRules.OnTopic(1, 3));
            rule.breaks(new ResolutionRules.OnTopic(0, 3));
            rule.holds(new ResolutionRules.OnTopic(3, 3));
            rule.breaks(new ResolutionRules.OnTopic(4, 3));
        }
    }

    @Nested
    @RuleTest("resolution-voters")
    class resolution_voters {
        private final RuleCase<ResolutionRules.Voting> rule = RuleCase.violation(ResolutionRules.VOTERS);

        @Test
        void satisfied_by_units_that_are_present() {
            rule.holds(voting(3, 6));
        }

        @Test
        void violated_by_units_that_are_not() {
            rule.breaks(voting(9, 6), Map.of("units", 3));
        }

        @Test
        void boundary_is_one_of_them() {
            rule.holds(voting(6, 6));
            rule.breaks(voting(7, 6), Map.of("units", 1));
        }

        private ResolutionRules.Voting voting(int voters, int present) {
            return new ResolutionRules.Voting(ConferenceSample.units(voters), ConferenceSample.units(present));
        }
    }

    @Nested
    @RuleTest("resolution-majority")
    class resolution_majority {
        private final RuleCase<ResolutionRules.Tally> rule = RuleCase.hint(ResolutionRules.MAJORITY);

        @Test
        void satisfied_by_all() {
            rule.holds(new ResolutionRules.Tally(6, 6));
        }

        @Test
        void violated_by_none() {
            rule.breaks(new ResolutionRules.Tally(0, 6), Map.of("votes", 0, "present", 6, "least", 4));
        }

        @Test
        void boundary_is_more_than_half_of_those_present() {
            rule.holds(new ResolutionRules.Tally(4, 6));
            rule.breaks(new ResolutionRules.Tally(3, 6), Map.of("votes", 3, "present", 6, "least", 4));
            rule.holds(new ResolutionRules.Tally(3, 5));
            rule.breaks(new ResolutionRules.Tally(2, 5));
        }
    }

    @Nested
    @RuleTest("resolution-owner")
    class resolution_owner {
        private final RuleCase<ResolutionRules.Giving> rule = RuleCase.violation(ResolutionRules.OWNER);

        @Test
        void satisfied_by_a_unit_with_a_seat() {
            rule.holds(ConferenceSample.given(DAY));
        }

        @Test
        void violated_by_a_stranger() {
            rule.breaks(
                    new ResolutionRules.Giving(new Task(ConferenceSample.unit(0), DAY.plusDays(1)), "丽景物业", false, DAY),
                    Map.of("unit", "丽景物业"));
        }

        @Test
        void boundary_is_the_seat_alone() {
            for (boolean isSeated : new boolean[] {true, false}) {
                rule.breaksIf(
                        !isSeated,
                        new ResolutionRules.Giving(
                                new Task(ConferenceSample.unit(0), DAY.plusDays(1)), "丽景物业", isSeated, DAY));
            }
        }
    }

    @Nested
    @RuleTest("resolution-due")
    class resolution_due {
        private final RuleCase<ResolutionRules.Giving> rule = RuleCase.violation(ResolutionRules.DUE);

        @Test
        void satisfied_by_next_month() {
            rule.holds(due(DAY.plusMonths(1)));
        }

        @Test
        void violated_by_last_month() {
            rule.breaks(due(DAY.minusMonths(1)), Map.of("due", DAY.minusMonths(1), "day", DAY));
        }

        @Test
        void boundary_is_the_next_day() {
            rule.holds(due(DAY.plusDays(1)));
            rule.breaks(due(DAY), Map.of("due", DAY, "day", DAY));
        }

        private ResolutionRules.Giving due(LocalDate due) {
            return new ResolutionRules.Giving(new Task(ConferenceSample.unit(0), due), "丽景物业", true, DAY);
        }
    }

    @Nested
    @RuleTest("resolution-later")
    class resolution_later {
        private final RuleCase<ResolutionRules.Later> rule = RuleCase.violation(ResolutionRules.LATER);

        @Test
        void satisfied_by_the_next_conference() {
            rule.holds(later(ConferenceSample.held("c", DAY.plusMonths(3), 6)));
        }

        @Test
        void violated_by_one_that_was_not_held() {
            rule.breaks(
                    later(ConferenceSample.scheduled("c", DAY.plusMonths(3))),
                    Map.of("conference", "第三季度联席会议", "day", DAY));
        }

        @Test
        void boundary_is_the_same_day() {
            rule.holds(later(ConferenceSample.held("c", DAY.plusDays(1), 6)));
            rule.breaks(later(ConferenceSample.held("c", DAY, 6)));
        }

        private ResolutionRules.Later later(Conference conference) {
            return new ResolutionRules.Later(DAY, conference);
        }
    }

    @Nested
    @RuleTest("resolution-finish-day")
    class resolution_finish_day {
        private final RuleCase<ResolutionRules.Finishing> rule = RuleCase.violation(ResolutionRules.FINISH_DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new ResolutionRules.Finishing(DAY, DAY.plusDays(5), DAY.plusDays(9)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    new ResolutionRules.Finishing(DAY, DAY.plusDays(12), DAY.plusDays(9)),
                    Map.of("day", DAY.plusDays(12), "decided", DAY, "today", DAY.plusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_conference_and_today() {
            rule.holds(new ResolutionRules.Finishing(DAY, DAY, DAY.plusDays(9)));
            rule.breaks(new ResolutionRules.Finishing(DAY, DAY.minusDays(1), DAY.plusDays(9)));
            rule.holds(new ResolutionRules.Finishing(DAY, DAY.plusDays(9), DAY.plusDays(9)));
            rule.breaks(new ResolutionRules.Finishing(DAY, DAY.plusDays(10), DAY.plusDays(9)));
        }
    }

    @Nested
    @RuleTest("resolution-overdue")
    class resolution_overdue {
        private final RuleCase<ResolutionRules.Timely> rule = RuleCase.warning(ResolutionRules.OVERDUE);

        @Test
        void satisfied_ahead_of_its_day() {
            rule.holds(new ResolutionRules.Timely("增设充电桩", DAY, DAY.minusDays(9)));
        }

        @Test
        void violated_a_month_later() {
            rule.breaks(
                    new ResolutionRules.Timely("增设充电桩", DAY, DAY.plusMonths(1)), Map.of("text", "增设充电桩", "due", DAY));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(new ResolutionRules.Timely("增设充电桩", DAY, DAY));
            rule.breaks(new ResolutionRules.Timely("增设充电桩", DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("resolution-votes")
    class resolution_votes {
        private final RuleCase<Integer> rule = RuleCase.violation(ResolutionRules.VOTES);

        @Test
        void satisfied_by_six_votes() {
            rule.holds(6);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of());
        }

        @Test
        void boundary_is_one() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("resolution-order")
    class resolution_order {
        private final RuleCase<LocalDate> rule =
                RuleCase.warning(ResolutionRules.ORDER).on(day -> new ResolutionRules.Dated("样本", DAY, day, false));
        private final RuleCase<LocalDate> done =
                RuleCase.warning(ResolutionRules.ORDER).on(day -> new ResolutionRules.Dated("样本", DAY, day, true));

        @Test
        void satisfied_by_a_month() {
            rule.holds(DAY.plusMonths(1));
        }

        @Test
        void violated_by_an_earlier_day() {
            rule.breaks(DAY.minusDays(9), Map.of("text", "样本", "day", DAY, "recorded", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_conference() {
            rule.breaks(DAY);
            rule.holds(DAY.plusDays(1));
            done.breaks(DAY.minusDays(1));
            done.holds(DAY);
        }
    }
}
