package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AwardRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final AwardRoundForm FORM =
            AwardRoundForm.of("盛景新星", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1), DAY);

    @Nested
    @RuleTest("award-step")
    class award_step {
        private final RuleCase<Move<AwardStatus, AwardStep>> rule = RuleCase.violation(AwardRules.STEP);

        @Test
        void satisfied_by_an_honour_after_the_publicity() {
            rule.holds(new Move<>(AwardStatus.PUBLICISED, AwardStep.AWARD));
        }

        @Test
        void violated_by_an_honour_while_an_objection_is_looked_into() {
            rule.breaks(new Move<>(AwardStatus.OBJECTED, AwardStep.AWARD));
        }

        @Test
        void boundary_is_that_who_has_withdrawn_is_taken_up_again_and_corrected_alone() {
            for (AwardStep step : AwardStep.values()) {
                rule.breaksIf(
                        step != AwardStep.REOPEN && step != AwardStep.CORRECT, new Move<>(AwardStatus.WITHDRAWN, step));
            }
        }
    }

    @Nested
    @RuleTest("award-nominated-day")
    class award_nominated_day {
        private final RuleCase<AwardRules.Nominating> rule = RuleCase.violation(AwardRules.NOMINATED);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new AwardRules.Nominating(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(new AwardRules.Nominating(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new AwardRules.Nominating(DAY, DAY));
            rule.breaks(new AwardRules.Nominating(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("award-day")
    class award_day {
        private final RuleCase<AwardRules.Dated> rule = RuleCase.violation(AwardRules.DAY);

        private AwardRules.Dated on(LocalDate day) {
            return new AwardRules.Dated(DAY.minusDays(9), day, DAY);
        }

        @Test
        void satisfied_by_a_day_in_between() {
            rule.holds(on(DAY.minusDays(3)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    on(DAY.plusDays(3)), Map.of("day", DAY.plusDays(3), "earliest", DAY.minusDays(9), "today", DAY));
        }

        @Test
        void boundary_is_the_day_before_and_today() {
            rule.holds(on(DAY));
            rule.breaks(on(DAY.plusDays(1)));
            rule.holds(on(DAY.minusDays(9)));
            rule.breaks(on(DAY.minusDays(10)));
        }
    }

    @Nested
    @RuleTest("award-call")
    class award_call {
        private final RuleCase<AwardRules.Called> rule = RuleCase.violation(AwardRules.CALL);

        @Test
        void satisfied_by_a_category_of_the_round() {
            rule.holds(new AwardRules.Called(FORM, AwardCategory.EXCELLENT_MEMBER, DAY.minusDays(3)));
        }

        @Test
        void violated_by_another_category() {
            AwardRoundForm volunteers = FORM.in(AwardCategory.EXCELLENT_VOLUNTEER);
            rule.breaks(
                    new AwardRules.Called(volunteers, AwardCategory.EXCELLENT_MEMBER, DAY),
                    Map.of("category", AwardCategory.EXCELLENT_MEMBER, "day", DAY, "last", DAY));
        }

        @Test
        void boundary_is_the_last_day_of_the_call() {
            rule.holds(new AwardRules.Called(FORM, AwardCategory.EXCELLENT_MEMBER, DAY));
            rule.breaks(new AwardRules.Called(FORM, AwardCategory.EXCELLENT_MEMBER, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("award-consent")
    class award_consent {
        private final RuleCase<AwardRules.Agreeing> rule = RuleCase.violation(AwardRules.CONSENT);

        @Test
        void satisfied_by_one_who_has_agreed() {
            rule.holds(new AwardRules.Agreeing(Optional.of(DAY.minusDays(3)), DAY));
        }

        @Test
        void violated_by_one_who_has_not() {
            rule.breaks(new AwardRules.Agreeing(Optional.empty(), DAY), Map.of("today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new AwardRules.Agreeing(Optional.of(DAY), DAY));
            rule.breaks(new AwardRules.Agreeing(Optional.of(DAY.plusDays(1)), DAY));
        }
    }

    @Nested
    @RuleTest("award-guardian")
    class award_guardian {
        private final RuleCase<AwardRules.Guarded> rule = RuleCase.violation(AwardRules.GUARDIAN);

        private AwardRules.Guarded born(LocalDate day, Optional<LocalDate> agreed) {
            return new AwardRules.Guarded(day, DAY, agreed, DAY);
        }

        @Test
        void satisfied_by_an_adult() {
            rule.holds(born(DAY.minusYears(40), Optional.empty()));
        }

        @Test
        void violated_by_a_child_without_the_word_of_a_guardian() {
            rule.breaks(
                    born(DAY.minusYears(9), Optional.empty()),
                    Map.of("age", 14, "from", DAY.plusYears(5), "today", DAY));
        }

        @Test
        void boundary_is_the_fourteenth_birthday_and_today() {
            rule.holds(born(DAY.minusYears(14), Optional.empty()));
            rule.breaks(born(DAY.minusYears(14).plusDays(1), Optional.empty()));
            rule.holds(born(DAY.minusYears(9), Optional.of(DAY)));
            rule.breaks(born(DAY.minusYears(9), Optional.of(DAY.plusDays(1))));
        }
    }

    @Nested
    @RuleTest("award-barred")
    class award_barred {
        private final RuleCase<AwardRules.Barred> rule = RuleCase.violation(AwardRules.BARRED);

        @Test
        void satisfied_by_a_person_without_a_bar() {
            rule.holds(new AwardRules.Barred(DAY, Optional.empty()));
        }

        @Test
        void violated_within_the_bar() {
            rule.breaks(
                    new AwardRules.Barred(DAY, Optional.of(DAY.plusYears(1))),
                    Map.of("day", DAY, "free", DAY.plusYears(1)));
        }

        @Test
        void boundary_is_the_first_day_after_the_bar() {
            rule.holds(new AwardRules.Barred(DAY, Optional.of(DAY)));
            rule.breaks(new AwardRules.Barred(DAY, Optional.of(DAY.plusDays(1))));
        }
    }

    @Nested
    @RuleTest("award-same-nominee")
    class award_same_nominee {
        private final RuleCase<Boolean> rule = RuleCase.violation(AwardRules.SAME);

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
    @RuleTest("award-eligible")
    class award_eligible {
        private final RuleCase<AwardMerit> rule = RuleCase.warning(AwardRules.ELIGIBLE);

        @Test
        void satisfied_by_what_is_asked() {
            rule.holds(new AwardMerit(AwardMeasure.POST_MONTHS, 9, 6, List.of("post-1")));
        }

        @Test
        void violated_by_less() {
            rule.breaks(
                    new AwardMerit(AwardMeasure.POST_MONTHS, 2, 6, List.of()),
                    Map.of("measure", AwardMeasure.POST_MONTHS, "value", 2, "asked", 6));
        }

        @Test
        void boundary_is_what_is_asked_from_below_or_from_above() {
            rule.holds(new AwardMerit(AwardMeasure.VOLUNTEER_MINUTES, 1200, 1200, List.of()));
            rule.breaks(new AwardMerit(AwardMeasure.VOLUNTEER_MINUTES, 1199, 1200, List.of()));
            rule.holds(new AwardMerit(AwardMeasure.MONTHS_WITHOUT_ROUND, 0, 0, List.of()));
            rule.breaks(new AwardMerit(AwardMeasure.MONTHS_WITHOUT_ROUND, 1, 0, List.of()));
        }
    }

    @Nested
    @RuleTest("award-cooldown")
    class award_cooldown {
        private final RuleCase<AwardRules.Cooling> rule = RuleCase.warning(AwardRules.COOLDOWN);

        @Test
        void satisfied_by_a_first_honour() {
            rule.holds(new AwardRules.Cooling(DAY, Optional.empty(), 2));
        }

        @Test
        void violated_by_a_second_one_too_soon() {
            rule.breaks(
                    new AwardRules.Cooling(DAY, Optional.of(DAY.minusYears(1)), 2),
                    Map.of("last", DAY.minusYears(1), "years", 2));
        }

        @Test
        void boundary_is_the_day_after_so_many_years() {
            rule.holds(new AwardRules.Cooling(DAY, Optional.of(DAY.minusYears(2)), 2));
            rule.breaks(
                    new AwardRules.Cooling(DAY, Optional.of(DAY.minusYears(2).plusDays(1)), 2));
            rule.holds(new AwardRules.Cooling(DAY, Optional.of(DAY), 0));
        }
    }

    @Nested
    @RuleTest("award-recusal")
    class award_recusal {
        private final RuleCase<AwardRules.Judging> rule = RuleCase.violation(AwardRules.RECUSAL);

        @Test
        void satisfied_by_others() {
            rule.holds(new AwardRules.Judging(Set.of("worker-1"), Set.of("person-1", "worker-2")));
        }

        @Test
        void violated_by_the_candidate() {
            rule.breaks(new AwardRules.Judging(Set.of("person-1"), Set.of("person-1")), Map.of());
        }

        @Test
        void boundary_is_who_acts_for_the_candidate_or_stands_back() {
            rule.breaks(new AwardRules.Judging(Set.of("worker-1", "person-1"), Set.of("person-1")));
            rule.breaks(new AwardRules.Judging(Set.of("worker-2"), Set.of("person-1", "worker-2")));
            rule.holds(new AwardRules.Judging(Set.of("worker-3"), Set.of("person-1", "worker-2")));
        }
    }

    @Nested
    @RuleTest("award-points")
    class award_points {
        private final RuleCase<Integer> rule = RuleCase.violation(AwardRules.POINTS);

        @Test
        void satisfied_by_eighty() {
            rule.holds(80);
        }

        @Test
        void violated_by_a_thousand() {
            rule.breaks(1000, Map.of("points", 1000, "most", 100));
        }

        @Test
        void boundary_is_nought_and_a_hundred() {
            rule.holds(0);
            rule.breaks(-1);
            rule.holds(100);
            rule.breaks(101);
        }
    }

    @Nested
    @RuleTest("award-votes-cast")
    class award_votes_cast {
        private final RuleCase<AwardVotes> rule = RuleCase.violation(AwardRules.VOTES);

        @Test
        void satisfied_by_some_of_all() {
            rule.holds(new AwardVotes(30, 90));
        }

        @Test
        void violated_by_more_than_all() {
            rule.breaks(new AwardVotes(91, 90), Map.of("votes", 91, "cast", 90, "most", 1_000_000));
        }

        @Test
        void boundary_is_all_and_none() {
            rule.holds(new AwardVotes(90, 90));
            rule.holds(new AwardVotes(0, 1));
            rule.breaks(new AwardVotes(0, 0));
            rule.breaks(new AwardVotes(-1, 1));
            rule.holds(new AwardVotes(1, 1_000_000));
            rule.breaks(new AwardVotes(1, 1_000_001));
        }
    }

    @Nested
    @RuleTest("award-reviewers")
    class award_reviewers {
        private final RuleCase<AwardRules.Reviewed> rule = RuleCase.warning(AwardRules.REVIEWERS);

        @Test
        void satisfied_by_five() {
            rule.holds(new AwardRules.Reviewed(5, 3));
        }

        @Test
        void violated_by_none() {
            rule.breaks(new AwardRules.Reviewed(0, 3), Map.of("reviewers", 0, "least", 3));
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            rule.holds(new AwardRules.Reviewed(3, 3));
            rule.breaks(new AwardRules.Reviewed(2, 3));
        }
    }

    @Nested
    @RuleTest("award-rank")
    class award_rank {
        private final RuleCase<AwardRules.Ranked> rule = RuleCase.warning(AwardRules.RANK);

        @Test
        void satisfied_by_the_best() {
            rule.holds(new AwardRules.Ranked(0, 1, 2));
        }

        @Test
        void violated_by_the_fourth() {
            rule.breaks(new AwardRules.Ranked(3, 1, 2), Map.of("better", 3, "equal", 1, "places", 2));
        }

        @Test
        void boundary_is_the_last_place_and_a_tie_for_it() {
            rule.holds(new AwardRules.Ranked(1, 1, 2));
            rule.breaks(new AwardRules.Ranked(1, 2, 2));
            rule.holds(new AwardRules.Ranked(0, 2, 2));
            rule.breaks(new AwardRules.Ranked(0, 3, 2));
        }
    }

    @Nested
    @RuleTest("award-objection-late")
    class award_objection_late {
        private final RuleCase<AwardRules.Objecting> rule = RuleCase.warning(AwardRules.OBJECTION_LATE);
        private final AwardPublicity publicity = new AwardPublicity(DAY.minusDays(9), DAY);

        @Test
        void satisfied_within_the_publicity() {
            rule.holds(new AwardRules.Objecting(DAY.minusDays(3), publicity));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new AwardRules.Objecting(DAY.plusDays(3), publicity), Map.of("day", DAY.plusDays(3), "last", DAY));
        }

        @Test
        void boundary_is_its_last_day() {
            rule.holds(new AwardRules.Objecting(DAY, publicity));
            rule.breaks(new AwardRules.Objecting(DAY.plusDays(1), publicity));
        }
    }

    @Nested
    @RuleTest("award-quota-and-publicity")
    class award_quota_and_publicity {
        private final RuleCase<AwardRules.Giving> rule = RuleCase.violation(AwardRules.QUOTA_AND_PUBLICITY);

        @Test
        void satisfied_after_the_publicity_with_a_free_place() {
            rule.holds(new AwardRules.Giving(0, 2, DAY.minusDays(9), DAY));
        }

        @Test
        void violated_by_a_third_honour_within_the_publicity() {
            rule.breaks(
                    new AwardRules.Giving(2, 2, DAY, DAY),
                    Map.of("full", true, "early", true, "places", 2, "last", DAY));
        }

        @Test
        void boundary_is_the_last_place_and_the_day_after_the_last() {
            rule.holds(new AwardRules.Giving(1, 2, DAY.minusDays(1), DAY));
            rule.breaks(new AwardRules.Giving(2, 2, DAY.minusDays(1), DAY));
            rule.breaks(new AwardRules.Giving(1, 2, DAY, DAY));
        }
    }

    @Nested
    @RuleTest("award-bar")
    class award_bar {
        private final RuleCase<Integer> rule = RuleCase.violation(AwardRules.BAR);

        @Test
        void satisfied_by_a_year() {
            rule.holds(1);
        }

        @Test
        void violated_by_ten() {
            rule.breaks(10, Map.of("years", 10, "most", 3));
        }

        @Test
        void boundary_is_nought_and_three() {
            rule.holds(0);
            rule.breaks(-1);
            rule.holds(3);
            rule.breaks(4);
        }
    }

    private static AwardRules.Public publicised(AwardStatus status, LocalDate until) {
        return new AwardRules.Public(AwardCategory.EXCELLENT_MEMBER, status, until, DAY);
    }

    @Nested
    @RuleTest("award-to-decide")
    class award_to_decide {
        private final RuleCase<AwardRules.Public> rule = RuleCase.warning(AwardRules.DECIDE);

        @Test
        void satisfied_within_the_publicity() {
            rule.holds(publicised(AwardStatus.PUBLICISED, DAY.plusDays(3)));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    publicised(AwardStatus.PUBLICISED, DAY.minusDays(3)),
                    Map.of("category", AwardCategory.EXCELLENT_MEMBER, "last", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_its_last_day() {
            rule.holds(publicised(AwardStatus.PUBLICISED, DAY));
            rule.breaks(publicised(AwardStatus.PUBLICISED, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("award-to-investigate")
    class award_to_investigate {
        private final RuleCase<AwardRules.Public> rule = RuleCase.warning(AwardRules.INVESTIGATE);

        @Test
        void satisfied_without_an_objection() {
            rule.holds(publicised(AwardStatus.PUBLICISED, DAY));
        }

        @Test
        void violated_by_one_that_waits() {
            rule.breaks(
                    publicised(AwardStatus.OBJECTED, DAY),
                    Map.of("category", AwardCategory.EXCELLENT_MEMBER, "last", DAY));
        }

        @Test
        void boundary_is_the_status() {
            for (AwardStatus status : AwardStatus.values()) {
                rule.breaksIf(status == AwardStatus.OBJECTED, publicised(status, DAY));
            }
        }
    }

    @Nested
    @RuleTest("award-rests")
    class award_rests {
        private final RuleCase<AwardMerit> rule = RuleCase.warning(AwardRules.RESTS);

        @Test
        void satisfied_by_what_is_asked() {
            rule.holds(new AwardMerit(AwardMeasure.REPORTS_IN_FORCE, 2, 1, List.of()));
        }

        @Test
        void violated_by_an_appraisal_that_was_revised() {
            rule.breaks(
                    new AwardMerit(AwardMeasure.APPRAISALS_FAILED, 1, 0, List.of()),
                    Map.of("measure", AwardMeasure.APPRAISALS_FAILED, "value", 1, "asked", 0));
        }

        @Test
        void boundary_is_what_is_asked() {
            rule.holds(new AwardMerit(AwardMeasure.REPORTS_IN_FORCE, 1, 1, List.of()));
            rule.breaks(new AwardMerit(AwardMeasure.REPORTS_IN_FORCE, 0, 1, List.of()));
        }
    }
}
