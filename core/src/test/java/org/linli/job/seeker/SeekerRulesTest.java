package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class SeekerRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate BORN = LocalDate.of(2006, 3, 1);

    @Nested
    @RuleTest("seeker-step")
    class seeker_step {
        private final RuleCase<Move<JobSeekerStatus, JobSeekerStep>> rule = RuleCase.violation(SeekerRules.STEP);

        @Test
        void satisfied_by_the_end_of_one_in_force() {
            rule.holds(new Move<>(JobSeekerStatus.SEEKING, JobSeekerStep.END));
        }

        @Test
        void violated_by_other_wishes_after_the_end() {
            rule.breaks(new Move<>(JobSeekerStatus.ENDED, JobSeekerStep.AMEND));
        }

        @Test
        void boundary_is_that_what_has_ended_is_renewed_and_corrected_alone() {
            for (JobSeekerStep step : JobSeekerStep.values()) {
                rule.breaksIf(
                        step != JobSeekerStep.REOPEN && step != JobSeekerStep.CORRECT,
                        new Move<>(JobSeekerStatus.ENDED, step));
            }
        }
    }

    @Nested
    @RuleTest("job-age-16")
    class job_age_16 {
        private final RuleCase<SeekerRules.Aged> rule = RuleCase.violation(SeekerRules.AGE);

        @Test
        void satisfied_by_an_adult() {
            rule.holds(new SeekerRules.Aged(BORN.minusYears(20), DAY));
        }

        @Test
        void violated_by_a_child() {
            rule.breaks(
                    new SeekerRules.Aged(BORN.plusYears(3), DAY),
                    Map.of("day", DAY, "from", DAY.plusYears(3), "least", 16));
        }

        @Test
        void boundary_is_the_sixteenth_birthday() {
            rule.holds(new SeekerRules.Aged(BORN, DAY));
            rule.breaks(new SeekerRules.Aged(BORN.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("job-minor-heavy")
    class job_minor_heavy {
        private final RuleCase<SeekerRules.Working> rule = RuleCase.violation(SeekerRules.MINOR);

        private SeekerRules.Working heavy(LocalDate born) {
            return new SeekerRules.Working(new SeekerRules.Aged(born, DAY), true);
        }

        @Test
        void satisfied_by_light_work() {
            rule.holds(new SeekerRules.Working(new SeekerRules.Aged(BORN, DAY), false));
        }

        @Test
        void violated_by_heavy_work_at_sixteen() {
            rule.breaks(heavy(BORN), Map.of("day", DAY, "from", BORN.plusYears(18), "least", 18));
        }

        @Test
        void boundary_is_the_eighteenth_birthday() {
            rule.holds(heavy(BORN.minusYears(2)));
            rule.breaks(heavy(BORN.minusYears(2).plusDays(1)));
        }
    }

    @Nested
    @RuleTest("seeker-end-day")
    class seeker_end_day {
        private final RuleCase<SeekerRules.Ending> rule = RuleCase.violation(SeekerRules.END_DAY);

        @Test
        void satisfied_by_a_later_day() {
            rule.holds(new SeekerRules.Ending(DAY, DAY.plusDays(3)));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(new SeekerRules.Ending(DAY, DAY.minusDays(9)), Map.of("day", DAY.minusDays(9), "from", DAY));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new SeekerRules.Ending(DAY, DAY));
            rule.breaks(new SeekerRules.Ending(DAY, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("seeker-consent")
    class seeker_consent {
        private final RuleCase<SeekerRules.Agreeing> rule = RuleCase.violation(SeekerRules.CONSENT);

        @Test
        void satisfied_by_one_who_has_agreed() {
            rule.holds(new SeekerRules.Agreeing(Optional.of(DAY.minusDays(3)), DAY));
        }

        @Test
        void violated_by_one_who_has_not() {
            rule.breaks(new SeekerRules.Agreeing(Optional.empty(), DAY), Map.of("day", DAY));
        }

        @Test
        void boundary_is_the_day_on_which_an_enterprise_is_told() {
            rule.holds(new SeekerRules.Agreeing(Optional.of(DAY), DAY));
            rule.breaks(new SeekerRules.Agreeing(Optional.of(DAY.plusDays(1)), DAY));
        }
    }

    @Nested
    @RuleTest("seeker-day")
    class seeker_day {
        private final RuleCase<SeekerRules.Dated> rule = RuleCase.violation(SeekerRules.DAY);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new SeekerRules.Dated(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(new SeekerRules.Dated(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new SeekerRules.Dated(DAY, DAY));
            rule.breaks(new SeekerRules.Dated(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("seeker-same-person")
    class seeker_same_person {
        private final RuleCase<Boolean> rule = RuleCase.violation(SeekerRules.SAME_PERSON);

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
}
