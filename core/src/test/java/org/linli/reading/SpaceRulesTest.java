package org.linli.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class SpaceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final SpaceForm FORM = SpaceForm.of("居民阅读空间", "3栋架空层");

    private static OwnersVote vote(long areaVoting, long areaFor, long headsVoting, long headsFor) {
        return new OwnersVote(1200, areaVoting, areaFor, 120, headsVoting, headsFor);
    }

    private static SpaceClosure closure(LocalDate announced) {
        return new SpaceClosure(Period.between(DAY, DAY.plusDays(2)), "整理图书", announced);
    }

    @Nested
    @RuleTest("space-owners-vote")
    class space_owners_vote {
        private final RuleCase<SpaceForm> rule = RuleCase.violation(SpaceRules.OWNERS_VOTE);

        @Test
        void satisfied_by_a_vote_that_carries() {
            rule.holds(FORM.onCommonProperty(vote(1000, 900, 100, 90)));
        }

        @Test
        void violated_by_common_property_without_a_vote() {
            rule.breaks(
                    new SpaceForm("居民阅读空间", "3栋架空层", Optional.empty(), FORM.openOn(), 0, true, Optional.empty()),
                    Map.of("voted", false));
        }

        @Test
        void boundary_is_two_thirds_of_both_and_three_quarters_of_both() {
            rule.holds(FORM.onCommonProperty(vote(800, 600, 80, 60)));
            rule.breaks(FORM.onCommonProperty(vote(799, 799, 80, 80)));
            rule.breaks(FORM.onCommonProperty(vote(800, 599, 80, 60)));
            rule.breaks(FORM.onCommonProperty(vote(800, 800, 79, 79)));
            rule.breaks(FORM.onCommonProperty(vote(800, 600, 80, 59)));
            rule.holds(FORM);
        }
    }

    @Nested
    @RuleTest("space-vote-count")
    class space_vote_count {
        private final RuleCase<Optional<OwnersVote>> rule = RuleCase.violation(SpaceRules.VOTE_COUNT);

        @Test
        void satisfied_by_parts_of_wholes() {
            rule.holds(Optional.of(vote(1000, 900, 100, 90)));
        }

        @Test
        void violated_by_more_who_agree_than_take_part() {
            rule.breaks(Optional.of(vote(1000, 1100, 100, 90)), Map.of("most", OwnersVote.MOST));
        }

        @Test
        void boundary_is_the_whole() {
            rule.holds(Optional.of(vote(1200, 1200, 120, 120)));
            rule.breaks(Optional.of(vote(1201, 1200, 120, 120)));
            rule.holds(Optional.of(vote(0, 0, 0, 0)));
            rule.breaks(Optional.of(vote(0, 0, 0, -1)));
        }
    }

    @Nested
    @RuleTest("space-opening")
    class space_opening {
        private final RuleCase<Integer> rule = RuleCase.violation(SpaceRules.OPENING);

        @Test
        void satisfied_by_six_days() {
            rule.holds(6);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of());
        }

        @Test
        void boundary_is_one_day() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("space-devices")
    class space_devices {
        private final RuleCase<Integer> rule = RuleCase.violation(SpaceRules.DEVICES);

        @Test
        void satisfied_by_one_device() {
            rule.holds(1);
        }

        @Test
        void violated_by_fewer_than_none() {
            rule.breaks(-3, Map.of("devices", -3, "most", 100));
        }

        @Test
        void boundary_is_none_and_a_hundred() {
            rule.holds(0);
            rule.breaks(-1);
            rule.holds(100);
            rule.breaks(101);
        }
    }

    @Nested
    @RuleTest("space-closure-announced")
    class space_closure_announced {
        private final RuleCase<SpaceClosure> rule = RuleCase.warning(SpaceRules.ANNOUNCED);

        @Test
        void satisfied_by_a_week_ahead() {
            rule.holds(closure(DAY.minusDays(7)));
        }

        @Test
        void violated_by_an_announcement_afterwards() {
            rule.breaks(closure(DAY.plusDays(1)), Map.of("from", DAY, "announced", DAY.plusDays(1)));
        }

        @Test
        void boundary_is_the_day_before() {
            rule.holds(closure(DAY.minusDays(1)));
            rule.breaks(closure(DAY));
        }
    }

    @Nested
    @RuleTest("space-closure")
    class space_closure {
        private final RuleCase<SpaceRules.Announcing> rule = RuleCase.violation(SpaceRules.CLOSURE);

        @Test
        void satisfied_by_days_with_an_end() {
            rule.holds(new SpaceRules.Announcing(closure(DAY), 3));
        }

        @Test
        void violated_by_days_without_an_end() {
            rule.breaks(
                    new SpaceRules.Announcing(new SpaceClosure(Period.from(DAY), "整理图书", DAY), 0), Map.of("most", 500));
        }

        @Test
        void boundary_is_the_most_that_are_kept() {
            rule.holds(new SpaceRules.Announcing(closure(DAY), 499));
            rule.breaks(new SpaceRules.Announcing(closure(DAY), 500));
        }
    }

    @Nested
    @RuleTest("space-closure-there")
    class space_closure_there {
        private final RuleCase<Boolean> rule = RuleCase.violation(SpaceRules.CLOSURE_THERE);

        @Test
        void satisfied_by_one_that_was_announced() {
            rule.holds(true);
        }

        @Test
        void violated_by_one_that_was_not() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_announcement() {
            rule.breaksIf(false, true);
            rule.breaksIf(true, false);
        }
    }

    @Nested
    @RuleTest("space-closed")
    class space_closed {
        private final RuleCase<ClosingRules.Standing> rule = RuleCase.violation(SpaceRules.CLOSED);

        @Test
        void satisfied_by_a_space_that_is_there() {
            rule.holds(new ClosingRules.Standing("书屋", Optional.empty(), DAY));
        }

        @Test
        void violated_by_one_that_is_not_there_any_more() {
            rule.breaks(
                    new ClosingRules.Standing("书屋", Optional.of(DAY.minusDays(9)), DAY),
                    Map.of("name", "书屋", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_closing() {
            rule.holds(new ClosingRules.Standing("书屋", Optional.of(DAY.plusDays(1)), DAY));
            rule.breaks(new ClosingRules.Standing("书屋", Optional.of(DAY), DAY));
        }
    }
}
