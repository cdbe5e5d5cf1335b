package org.linli.activity;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ActivityWishRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    @Nested
    @RuleTest("activity-wish-step")
    class activity_wish_step {
        private final RuleCase<Move<ActivityWishStatus, ActivityWishStep>> rule =
                RuleCase.violation(ActivityWishRules.STEP);

        @Test
        void satisfied_by_taking_up_an_open_one() {
            rule.holds(new Move<>(ActivityWishStatus.OPEN, ActivityWishStep.TAKE_UP));
        }

        @Test
        void violated_by_declining_one_that_was_taken_up() {
            rule.breaks(new Move<>(ActivityWishStatus.TAKEN_UP, ActivityWishStep.DECLINE));
        }

        @Test
        void boundary_is_that_an_open_one_alone_is_taken_up() {
            for (ActivityWishStatus status : ActivityWishStatus.values()) {
                rule.breaksIf(status != ActivityWishStatus.OPEN, new Move<>(status, ActivityWishStep.TAKE_UP));
            }
        }
    }

    @Nested
    @RuleTest("activity-wish-people")
    class activity_wish_people {
        private final RuleCase<Integer> rule = RuleCase.violation(ActivityWishRules.PEOPLE);

        @Test
        void satisfied_by_twelve() {
            rule.holds(12);
        }

        @Test
        void violated_by_a_negative_number() {
            rule.breaks(-4, Map.of("people", -4, "most", 1_000_000));
        }

        @Test
        void boundary_is_one_and_a_million() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(1_000_000);
            rule.breaks(1_000_001);
        }
    }

    @Nested
    @RuleTest("activity-wish-day")
    class activity_wish_day {
        private final RuleCase<ActivityWishRules.Voiced> rule = RuleCase.violation(ActivityWishRules.DAY);

        @Test
        void satisfied_by_yesterday() {
            rule.holds(new ActivityWishRules.Voiced(DAY.minusDays(1), DAY));
        }

        @Test
        void violated_by_next_week() {
            rule.breaks(
                    new ActivityWishRules.Voiced(DAY.plusDays(7), DAY), Map.of("day", DAY.plusDays(7), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new ActivityWishRules.Voiced(DAY, DAY));
            rule.breaks(new ActivityWishRules.Voiced(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("activity-wish-activity")
    class activity_wish_activity {
        private final RuleCase<ActivityStatus> rule = RuleCase.violation(ActivityWishRules.ACTIVITY);

        @Test
        void satisfied_by_one_that_is_planned() {
            rule.holds(ActivityStatus.PLANNED);
        }

        @Test
        void violated_by_one_that_was_called_off() {
            rule.breaks(ActivityStatus.CANCELLED, Map.of("status", ActivityStatus.CANCELLED));
        }

        @Test
        void boundary_is_the_one_status() {
            for (ActivityStatus status : ActivityStatus.values()) {
                rule.breaksIf(status == ActivityStatus.CANCELLED, status);
            }
        }
    }

    @Nested
    @RuleTest("activity-wish-waiting")
    class activity_wish_waiting {
        private final RuleCase<ActivityWishRules.Waiting> rule = RuleCase.warning(ActivityWishRules.WAITING);

        private ActivityWishRules.Waiting since(int days, boolean calledOff) {
            return new ActivityWishRules.Waiting("早教", 12, DAY.minusDays(days), 30, calledOff, DAY);
        }

        @Test
        void satisfied_by_a_new_one() {
            rule.holds(since(3, false));
        }

        @Test
        void violated_by_an_activity_that_was_called_off() {
            rule.breaks(
                    since(3, true),
                    Map.of("topic", "早教", "people", 12, "due", DAY.plusDays(27), "calledOff", true, "waiting", false));
        }

        @Test
        void boundary_is_thirty_days() {
            rule.holds(since(30, false));
            rule.breaks(since(31, false));
        }
    }
}
