package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AwardRoundRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);
    private static final AwardRoundForm FORM =
            AwardRoundForm.of("盛景新星", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1), DAY);

    @Nested
    @RuleTest("award-round-step")
    class award_round_step {
        private final RuleCase<Move<AwardRoundStatus, AwardRoundStep>> rule = RuleCase.violation(AwardRoundRules.STEP);

        @Test
        void satisfied_by_a_nomination_during_the_call() {
            rule.holds(new Move<>(AwardRoundStatus.CALL, AwardRoundStep.NOMINATE));
        }

        @Test
        void violated_by_an_honour_during_the_call() {
            rule.breaks(new Move<>(AwardRoundStatus.CALL, AwardRoundStep.GRANT));
        }

        @Test
        void boundary_is_that_what_is_over_is_reopened_and_corrected_alone() {
            for (AwardRoundStep step : AwardRoundStep.values()) {
                rule.breaksIf(
                        step != AwardRoundStep.REOPEN && step != AwardRoundStep.CORRECT,
                        new Move<>(AwardRoundStatus.CLOSED, step));
            }
        }
    }

    @Nested
    @RuleTest("award-round-figures")
    class award_round_figures {
        private final RuleCase<AwardRoundForm> rule = RuleCase.violation(AwardRoundRules.FIGURES);

        private AwardRoundForm until(LocalDate day) {
            return AwardRoundForm.of("盛景新星", LocalDate.of(2021, 1, 1), day, DAY);
        }

        @Test
        void satisfied_by_a_year_with_two_places() {
            rule.holds(FORM);
        }

        @Test
        void violated_by_no_category() {
            rule.breaks(
                    FORM.in(),
                    Map.of(
                            "from",
                            LocalDate.of(2021, 1, 1),
                            "until",
                            LocalDate.of(2022, 1, 1),
                            "categories",
                            0,
                            "places",
                            2,
                            "most",
                            1000));
        }

        @Test
        void boundary_is_one_place_and_one_day() {
            rule.holds(FORM.places(1));
            rule.breaks(FORM.places(0));
            rule.holds(FORM.places(1000));
            rule.breaks(FORM.places(1001));
            rule.holds(until(LocalDate.of(2021, 1, 2)));
            rule.breaks(until(LocalDate.of(2021, 1, 1)));
        }
    }

    @Nested
    @RuleTest("award-quota")
    class award_quota {
        private final RuleCase<AwardRoundRules.Quota> rule = RuleCase.warning(AwardRoundRules.QUOTA);

        @Test
        void satisfied_by_one_place_of_two() {
            rule.holds(new AwardRoundRules.Quota(1, 2));
        }

        @Test
        void violated_by_five_places() {
            rule.breaks(new AwardRoundRules.Quota(5, 2), Map.of("places", 5, "most", 2));
        }

        @Test
        void boundary_is_what_the_charter_says() {
            rule.holds(new AwardRoundRules.Quota(2, 2));
            rule.breaks(new AwardRoundRules.Quota(3, 2));
        }
    }

    @Nested
    @RuleTest("award-votes")
    class award_votes {
        private final RuleCase<AwardRoundRules.Voting> rule = RuleCase.warning(AwardRoundRules.VOTES);
        private final Share most = Share.percent(40);

        @Test
        void satisfied_by_no_votes() {
            rule.holds(new AwardRoundRules.Voting(Share.percent(0), most));
        }

        @Test
        void violated_by_votes_alone() {
            rule.breaks(
                    new AwardRoundRules.Voting(Share.percent(100), most),
                    Map.of("votes", Share.percent(100).toString(), "most", most.toString()));
        }

        @Test
        void boundary_is_the_share_of_the_charter() {
            rule.holds(new AwardRoundRules.Voting(new Share(4000), most));
            rule.breaks(new AwardRoundRules.Voting(new Share(4001), most));
        }
    }

    @Nested
    @RuleTest("honour-issuer")
    class honour_issuer {
        private final RuleCase<AwardRoundRules.Titled> rule = RuleCase.warning(AwardRoundRules.ISSUER);

        @Test
        void satisfied_by_an_encouragement() {
            rule.holds(new AwardRoundRules.Titled("盛景新星", DAY));
        }

        @Test
        void violated_by_a_model_that_only_the_state_names() {
            rule.breaks(new AwardRoundRules.Titled("示 范楼栋长表彰", DAY), Map.of("title", "示 范楼栋长表彰", "words", "表彰、示范"));
        }

        @Test
        void boundary_is_the_day_of_the_ban() {
            rule.holds(new AwardRoundRules.Titled("创建标兵", DAY.minusDays(1)));
            rule.breaks(new AwardRoundRules.Titled("创建标兵", DAY));
        }
    }

    @Nested
    @RuleTest("award-round-kept")
    class award_round_kept {
        private final RuleCase<AwardRoundRules.Kept> rule = RuleCase.violation(AwardRoundRules.KEPT);
        private final List<AwardCategory> two = List.of(AwardCategory.EXCELLENT_MEMBER, AwardCategory.EXCELLENT_MEMBER);

        @Test
        void satisfied_while_nothing_is_given() {
            rule.holds(new AwardRoundRules.Kept(FORM, List.of(), Set.of(AwardCategory.EXCELLENT_MEMBER)));
        }

        @Test
        void violated_by_a_category_that_goes() {
            rule.breaks(
                    new AwardRoundRules.Kept(FORM.in(AwardCategory.EXCELLENT_VOLUNTEER), two, Set.of()),
                    Map.of("given", 2, "places", 2));
        }

        @Test
        void boundary_is_what_was_given_of_one_category() {
            rule.holds(new AwardRoundRules.Kept(FORM.places(2), two, Set.of()));
            rule.breaks(new AwardRoundRules.Kept(FORM.places(1), two, Set.of()));
            rule.holds(new AwardRoundRules.Kept(FORM.places(1), List.of(AwardCategory.values()), Set.of()));
            AwardRoundForm volunteers = FORM.in(AwardCategory.EXCELLENT_VOLUNTEER);
            rule.holds(new AwardRoundRules.Kept(volunteers, List.of(), Set.of(AwardCategory.EXCELLENT_VOLUNTEER)));
            rule.breaks(new AwardRoundRules.Kept(volunteers, List.of(), Set.of(AwardCategory.EXCELLENT_MEMBER)));
        }
    }

    @Nested
    @RuleTest("award-call-over")
    class award_call_over {
        private final RuleCase<AwardRoundRules.Calling> rule = RuleCase.warning(AwardRoundRules.CALL_OVER);

        @Test
        void satisfied_before_the_last_day() {
            rule.holds(new AwardRoundRules.Calling("盛景新星", DAY, DAY.minusDays(3)));
        }

        @Test
        void violated_long_after_it() {
            rule.breaks(new AwardRoundRules.Calling("盛景新星", DAY, DAY.plusDays(9)), Map.of("title", "盛景新星", "day", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new AwardRoundRules.Calling("盛景新星", DAY, DAY));
            rule.breaks(new AwardRoundRules.Calling("盛景新星", DAY, DAY.plusDays(1)));
        }
    }
}
