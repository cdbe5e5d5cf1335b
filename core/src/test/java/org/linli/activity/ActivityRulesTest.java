package org.linli.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.PermitLevel;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ActivityRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static ActivityForm form() {
        return ActivityForm.of("诵读", "诵读", "会堂", ActivityTime.of(DAY, LocalTime.of(9, 0), 60), 30);
    }

    private static ActivityForm lasting(int minutes) {
        return form().on(new ActivityTime(DAY, 540, minutes));
    }

    @Nested
    @RuleTest("activity-step")
    class activity_step {
        private final RuleCase<Move<ActivityStatus, ActivityStep>> rule = RuleCase.violation(ActivityRules.STEP);

        @Test
        void satisfied_by_publishing_what_is_planned() {
            rule.holds(new Move<>(ActivityStatus.PLANNED, ActivityStep.PUBLISH));
        }

        @Test
        void violated_by_a_sign_up_for_what_was_called_off() {
            rule.breaks(new Move<>(ActivityStatus.CANCELLED, ActivityStep.SIGN_UP));
        }

        @Test
        void boundary_is_that_people_sign_up_while_it_is_published_alone() {
            for (ActivityStatus status : ActivityStatus.values()) {
                rule.breaksIf(status != ActivityStatus.PUBLISHED, new Move<>(status, ActivityStep.SIGN_UP));
            }
        }
    }

    @Nested
    @RuleTest("activity-plan")
    class activity_plan {
        private final RuleCase<ActivityForm> rule = RuleCase.violation(ActivityRules.PLAN);

        @Test
        void satisfied_by_an_hour_for_thirty() {
            rule.holds(form());
        }

        @Test
        void violated_by_a_negative_fee() {
            rule.breaks(
                    form().charging(-1),
                    Map.of("minutes", 60, "capacity", 30, "expected", 30, "fee", -1, "most", 1_000_000));
        }

        @Test
        void boundary_is_a_minute_and_a_day_and_no_place_and_a_million() {
            rule.breaks(lasting(0));
            rule.holds(lasting(1));
            rule.holds(lasting(1440));
            rule.breaks(lasting(1441));
            rule.holds(form().seating(0));
            rule.breaks(form().seating(-1));
            rule.holds(form().expecting(1_000_000));
            rule.breaks(form().expecting(1_000_001));
        }
    }

    @Nested
    @RuleTest("activity-fee")
    class activity_fee {
        private final RuleCase<Optional<Long>> rule = RuleCase.hint(ActivityRules.FEE);

        @Test
        void satisfied_by_no_fee() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_five_yuan() {
            rule.breaks(Optional.of(500L), Map.of("fee", 500));
        }

        @Test
        void boundary_is_a_fen() {
            rule.holds(Optional.of(0L));
            rule.breaks(Optional.of(1L));
        }
    }

    @Nested
    @RuleTest("activity-child-fee")
    class activity_child_fee {
        private final RuleCase<ActivityForm> rule = RuleCase.warning(ActivityRules.CHILD_FEE);

        @Test
        void satisfied_by_a_fee_for_adults() {
            rule.holds(form().forAudience(ActivityAudience.PARENT).charging(500));
        }

        @Test
        void violated_by_a_fee_for_children() {
            rule.breaks(form().forAudience(ActivityAudience.CHILD).charging(500), Map.of("fee", 500));
        }

        @Test
        void boundary_is_a_fen() {
            rule.holds(form().forAudience(ActivityAudience.CHILD).charging(0));
            rule.breaks(form().forAudience(ActivityAudience.CHILD).charging(1));
        }
    }

    @Nested
    @RuleTest("activity-safety-note")
    class activity_safety_note {
        private final RuleCase<ActivityForm> rule = RuleCase.warning(ActivityRules.SAFETY_NOTE);

        @Test
        void satisfied_by_a_note() {
            rule.holds(form().outdoors(Optional.of("雨天改期")));
        }

        @Test
        void violated_by_none() {
            rule.breaks(form().outdoors(Optional.empty()), Map.of("title", "诵读"));
        }

        @Test
        void boundary_is_the_roof() {
            rule.holds(form());
            rule.breaks(form().outdoors(Optional.empty()));
        }
    }

    @Nested
    @RuleTest("activity-day")
    class activity_day {
        private final RuleCase<ActivityRules.Dated> rule = RuleCase.violation(ActivityRules.DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new ActivityRules.Dated(DAY.minusDays(9), DAY, DAY.plusDays(9)));
        }

        @Test
        void violated_by_a_day_too_late() {
            rule.breaks(
                    new ActivityRules.Dated(DAY, DAY.plusDays(3), DAY.plusDays(1)),
                    Map.of("day", DAY.plusDays(3), "earliest", DAY, "latest", DAY.plusDays(1)));
        }

        @Test
        void boundary_is_the_first_day_and_the_last() {
            rule.holds(new ActivityRules.Dated(DAY, DAY, DAY));
            rule.breaks(new ActivityRules.Dated(DAY.plusDays(1), DAY, DAY.plusDays(1)));
            rule.breaks(new ActivityRules.Dated(DAY.minusDays(1), DAY, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("activity-permit")
    class activity_permit {
        private final RuleCase<ActivityRules.Permitting> rule = RuleCase.violation(ActivityRules.PERMIT);

        private ActivityRules.Permitting of(int expected, PermitLevel level) {
            return new ActivityRules.Permitting(expected, Optional.of(level));
        }

        @Test
        void satisfied_by_the_permit_of_the_county() {
            rule.holds(of(2000, PermitLevel.COUNTY));
        }

        @Test
        void violated_by_none() {
            rule.breaks(
                    new ActivityRules.Permitting(2000, Optional.empty()),
                    Map.of("expected", 2000, "city", false, "large", 1000));
        }

        @Test
        void boundary_is_a_thousand_people_and_five_thousand() {
            rule.holds(new ActivityRules.Permitting(999, Optional.empty()));
            rule.breaks(new ActivityRules.Permitting(1000, Optional.empty()));
            rule.holds(of(4999, PermitLevel.COUNTY));
            rule.breaks(of(5000, PermitLevel.COUNTY));
            rule.holds(of(5000, PermitLevel.CITY));
        }
    }

    @Nested
    @RuleTest("activity-permit-again")
    class activity_permit_again {
        private final RuleCase<Boolean> rule = RuleCase.warning(ActivityRules.PERMIT_AGAIN);

        @Test
        void satisfied_by_no_change() {
            rule.holds(false);
        }

        @Test
        void violated_by_another_place() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_any_change() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("activity-permit-time")
    class activity_permit_time {
        private final RuleCase<Boolean> rule = RuleCase.warning(ActivityRules.PERMIT_TIME);

        @Test
        void satisfied_by_the_same_time() {
            rule.holds(false);
        }

        @Test
        void violated_by_another_time() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_any_change() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("activity-permit-due")
    class activity_permit_due {
        private final RuleCase<ActivityRules.Applying> rule = RuleCase.warning(ActivityRules.PERMIT_DUE);

        private ActivityRules.Applying in(int days, int expected, boolean permitted) {
            return new ActivityRules.Applying("诗会", expected, permitted, DAY.plusDays(days), DAY);
        }

        @Test
        void satisfied_by_a_permit() {
            rule.holds(in(3, 2000, true));
        }

        @Test
        void violated_by_a_large_one_soon() {
            rule.breaks(in(3, 2000, false), Map.of("title", "诗会", "from", DAY.plusDays(3), "due", DAY.minusDays(17)));
        }

        @Test
        void boundary_is_twenty_days_and_a_thousand_people() {
            rule.holds(in(20, 1000, false));
            rule.breaks(in(19, 1000, false));
            rule.holds(in(19, 999, false));
        }
    }

    @Nested
    @RuleTest("activity-seats")
    class activity_seats {
        private final RuleCase<ActivityRules.Seats> rule = RuleCase.violation(ActivityRules.SEATS);

        @Test
        void satisfied_by_more_places() {
            rule.holds(new ActivityRules.Seats(30, 10));
        }

        @Test
        void violated_by_25_of_29() {
            rule.breaks(new ActivityRules.Seats(25, 29), Map.of("capacity", 25, "taken", 29));
        }

        @Test
        void boundary_is_as_many_as_are_taken() {
            rule.holds(new ActivityRules.Seats(29, 29));
            rule.breaks(new ActivityRules.Seats(28, 29));
        }
    }

    @Nested
    @RuleTest("activity-seats-corrected")
    class activity_seats_corrected {
        private final RuleCase<ActivityRules.Seats> rule = RuleCase.warning(ActivityRules.SEATS_CORRECTED);

        @Test
        void satisfied_by_more_places() {
            rule.holds(new ActivityRules.Seats(30, 10));
        }

        @Test
        void violated_by_25_of_29() {
            rule.breaks(new ActivityRules.Seats(25, 29), Map.of("capacity", 25, "taken", 29));
        }

        @Test
        void boundary_is_as_many_as_are_taken() {
            rule.holds(new ActivityRules.Seats(29, 29));
            rule.breaks(new ActivityRules.Seats(28, 29));
        }
    }

    @Nested
    @RuleTest("activity-counts")
    class activity_counts {
        private final RuleCase<ActivityCounts> rule = RuleCase.violation(ActivityRules.COUNTS);

        @Test
        void satisfied_by_forty_people_and_a_cost() {
            rule.holds(new ActivityCounts(40, 26_000));
        }

        @Test
        void violated_by_a_negative_cost() {
            rule.breaks(new ActivityCounts(40, -5), Map.of("unnamed", 40, "cost", -5, "most", 1_000_000));
        }

        @Test
        void boundary_is_none_and_a_million() {
            rule.holds(new ActivityCounts(0, 0));
            rule.breaks(new ActivityCounts(-1, 0));
            rule.holds(new ActivityCounts(1_000_000, 0));
            rule.breaks(new ActivityCounts(1_000_001, 0));
            rule.breaks(new ActivityCounts(0, -1));
        }
    }

    @Nested
    @RuleTest("activity-feedback")
    class activity_feedback {
        private final RuleCase<ActivityRules.Answering> rule = RuleCase.violation(ActivityRules.FEEDBACK);

        private ActivityRules.Answering of(int answered, int satisfied, int attendances) {
            return new ActivityRules.Answering(new ActivityFeedback(answered, satisfied), attendances);
        }

        @Test
        void satisfied_by_nine_of_ten() {
            rule.holds(of(10, 9, 30));
        }

        @Test
        void violated_by_more_satisfied_than_answered() {
            rule.breaks(of(10, 13, 30), Map.of("answered", 10, "satisfied", 13, "attendances", 30));
        }

        @Test
        void boundary_is_as_many() {
            rule.holds(of(10, 10, 10));
            rule.breaks(of(10, 11, 10));
            rule.breaks(of(11, 10, 10));
            rule.holds(of(0, 0, 0));
            rule.breaks(of(0, -1, 0));
        }
    }

    @Nested
    @RuleTest("activity-unheld")
    class activity_unheld {
        private final RuleCase<ActivityRules.Over> rule = RuleCase.warning(ActivityRules.UNHELD);

        @Test
        void satisfied_by_one_to_come() {
            rule.holds(new ActivityRules.Over("诗会", DAY.plusDays(9), DAY));
        }

        @Test
        void violated_by_one_a_week_ago() {
            rule.breaks(
                    new ActivityRules.Over("诗会", DAY.minusDays(7), DAY),
                    Map.of("title", "诗会", "day", DAY.minusDays(7)));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(new ActivityRules.Over("诗会", DAY, DAY));
            rule.breaks(new ActivityRules.Over("诗会", DAY.minusDays(1), DAY));
        }
    }
}
