package org.linli.job.fair;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.PermitLevel;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class JobFairRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 12);

    private static JobFairForm form(int expected) {
        return JobFairForm.of("春风行动招聘会", DAY, "社区广场", expected);
    }

    @Nested
    @RuleTest("job-fair-step")
    class job_fair_step {
        private final RuleCase<Move<JobFairStatus, JobFairStep>> rule = RuleCase.violation(JobFairRules.STEP);

        @Test
        void satisfied_by_opening_what_was_published() {
            rule.holds(new Move<>(JobFairStatus.PUBLISHED, JobFairStep.OPEN));
        }

        @Test
        void violated_by_opening_what_was_not() {
            rule.breaks(new Move<>(JobFairStatus.PLANNED, JobFairStep.OPEN));
        }

        @Test
        void boundary_is_that_what_was_called_off_is_only_taken_up_again() {
            for (JobFairStep step : JobFairStep.values()) {
                boolean again = step == JobFairStep.REOPEN || step == JobFairStep.REOPEN_PUBLISHED;
                rule.breaksIf(!again, new Move<>(JobFairStatus.CANCELLED, step));
            }
        }
    }

    @Nested
    @RuleTest("job-fair-plan")
    class job_fair_plan {
        private final RuleCase<JobFairForm> rule = RuleCase.violation(JobFairRules.PLAN);

        @Test
        void satisfied_by_two_days() {
            rule.holds(form(300).until(DAY.plusDays(1)));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(
                    form(300).until(DAY.minusDays(5)),
                    Map.of("from", DAY, "last", DAY.minusDays(5), "expected", 300, "most", 1_000_000));
        }

        @Test
        void boundary_is_one_day_one_person_and_a_million() {
            rule.holds(form(1).until(DAY));
            rule.breaks(form(1).until(DAY.minusDays(1)));
            rule.breaks(form(0));
            rule.holds(form(1_000_000));
            rule.breaks(form(1_000_001));
        }
    }

    @Nested
    @RuleTest("job-seeker-free")
    class job_seeker_free {
        private final RuleCase<Optional<Long>> rule = RuleCase.violation(JobFairRules.FREE);

        @Test
        void satisfied_by_no_fee() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_ten_yuan() {
            rule.breaks(Optional.of(1000L), Map.of("fee", 1000L));
        }

        @Test
        void boundary_is_one_fen() {
            rule.holds(Optional.of(0L));
            rule.breaks(Optional.of(1L));
        }
    }

    @Nested
    @RuleTest("job-fair-duties")
    class job_fair_duties {
        private final RuleCase<JobFairRules.Duties> rule = RuleCase.violation(JobFairRules.DUTIES);

        @Test
        void satisfied_by_all_that_is_to_be_done() {
            rule.holds(new JobFairRules.Duties(0, 20, 0, true));
        }

        @Test
        void violated_by_nothing_done_at_all() {
            rule.breaks(
                    new JobFairRules.Duties(3, 0, 0, false),
                    Map.of("plans", 3, "nobody", true, "unchecked", 0, "late", true));
        }

        @Test
        void boundary_is_each_of_them() {
            rule.holds(new JobFairRules.Duties(0, 1, 0, true));
            rule.breaks(new JobFairRules.Duties(1, 1, 0, true));
            rule.breaks(new JobFairRules.Duties(0, 0, 0, true));
            rule.breaks(new JobFairRules.Duties(0, 1, 1, true));
            rule.breaks(new JobFairRules.Duties(0, 1, 0, false));
        }
    }

    @Nested
    @RuleTest("job-fair-permit")
    class job_fair_permit {
        private final RuleCase<JobFairRules.Permitting> rule = RuleCase.violation(JobFairRules.PERMIT);

        private JobFairRules.Permitting fair(int expected, PermitLevel level) {
            return new JobFairRules.Permitting(expected, Optional.of(level), true);
        }

        @Test
        void satisfied_by_a_small_fair() {
            rule.holds(new JobFairRules.Permitting(300, Optional.empty(), true));
        }

        @Test
        void violated_by_a_large_one_without_a_permit() {
            rule.breaks(
                    new JobFairRules.Permitting(2000, Optional.empty(), true),
                    Map.of("expected", 2000, "city", false, "large", 1000, "days", false));
        }

        @Test
        void boundary_is_a_thousand_people_and_five_thousand() {
            rule.holds(new JobFairRules.Permitting(999, Optional.empty(), true));
            rule.breaks(new JobFairRules.Permitting(1000, Optional.empty(), true));
            rule.holds(fair(4999, PermitLevel.COUNTY));
            rule.breaks(fair(5000, PermitLevel.COUNTY));
            rule.holds(fair(5000, PermitLevel.CITY));
            rule.breaks(
                    new JobFairRules.Permitting(1000, Optional.of(PermitLevel.CITY), false),
                    Map.of("expected", 1000, "city", false, "large", 1000, "days", true));
            rule.holds(new JobFairRules.Permitting(999, Optional.empty(), false));
        }
    }

    @Nested
    @RuleTest("job-fair-permit-again")
    class job_fair_permit_again {
        private final RuleCase<JobFairRules.Again> rule = RuleCase.warning(JobFairRules.PERMIT_AGAIN);

        @Test
        void satisfied_by_a_permit_that_holds() {
            rule.holds(new JobFairRules.Again(false, false));
        }

        @Test
        void violated_by_one_that_does_not() {
            rule.breaks(new JobFairRules.Again(true, false), Map.of("kept", false, "lost", true));
        }

        @Test
        void boundary_is_another_place_or_more_people_also_of_a_record_that_was_wrong() {
            rule.breaks(new JobFairRules.Again(true, true), Map.of("kept", true, "lost", false));
            rule.holds(new JobFairRules.Again(false, true));
        }
    }

    @Nested
    @RuleTest("job-fair-consent")
    class job_fair_consent {
        private final RuleCase<Boolean> rule = RuleCase.warning(JobFairRules.CONSENT);

        @Test
        void satisfied_by_days_that_were_permitted() {
            rule.holds(false);
        }

        @Test
        void violated_by_days_to_which_the_police_have_not_agreed() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_whether_they_have_to_yet() {
            rule.breaksIf(true, true);
            rule.breaksIf(false, false);
        }
    }

    @Nested
    @RuleTest("job-fair-consent-due")
    class job_fair_consent_due {
        private final RuleCase<Boolean> rule = RuleCase.violation(JobFairRules.CONSENT_DUE);

        @Test
        void satisfied_by_days_that_have_changed() {
            rule.holds(true);
        }

        @Test
        void violated_by_days_that_were_permitted() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_the_police_have_to_agree_yet() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("job-fair-published")
    class job_fair_published {
        private final RuleCase<Boolean> rule = RuleCase.violation(JobFairRules.PUBLISHED);

        @Test
        void satisfied_by_a_publication_that_was_written() {
            rule.holds(true);
        }

        @Test
        void violated_by_none() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_one_was_written() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("job-fair-permit-due")
    class job_fair_permit_due {
        private final RuleCase<JobFairRules.Applying> rule = RuleCase.warning(JobFairRules.PERMIT_DUE);

        private JobFairRules.Applying applying(int expected, boolean permitted, LocalDate today) {
            return new JobFairRules.Applying("招聘会", expected, permitted, DAY, today);
        }

        @Test
        void satisfied_by_a_permit() {
            rule.holds(applying(2000, true, DAY));
        }

        @Test
        void violated_by_a_large_fair_tomorrow() {
            rule.breaks(
                    applying(2000, false, DAY.minusDays(1)),
                    Map.of("title", "招聘会", "from", DAY, "due", DAY.minusDays(20)));
        }

        @Test
        void boundary_is_twenty_days_and_a_thousand_people() {
            rule.holds(applying(1000, false, DAY.minusDays(20)));
            rule.breaks(applying(1000, false, DAY.minusDays(19)));
            rule.holds(applying(999, false, DAY.minusDays(19)));
        }
    }

    @Nested
    @RuleTest("job-fair-employer")
    class job_fair_employer {
        private final RuleCase<JobFairRules.Coming> rule = RuleCase.violation(JobFairRules.COMING);

        @Test
        void satisfied_by_one_that_comes() {
            rule.holds(new JobFairRules.Coming(true, true, 20));
        }

        @Test
        void violated_by_one_that_was_not_asked() {
            rule.breaks(new JobFairRules.Coming(false, true, 20), Map.of("comes", false, "missing", true, "most", 500));
        }

        @Test
        void boundary_is_being_asked_twice_and_five_hundred() {
            rule.holds(new JobFairRules.Coming(false, false, 500));
            rule.breaks(new JobFairRules.Coming(true, false, 500));
            rule.breaks(new JobFairRules.Coming(false, false, 501));
        }
    }

    @Nested
    @RuleTest("job-fair-day")
    class job_fair_day {
        private final RuleCase<JobFairRules.Dated> rule = RuleCase.violation(JobFairRules.DAY);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new JobFairRules.Dated(DAY, DAY.plusDays(1), DAY.plusDays(3)));
        }

        @Test
        void violated_by_a_day_long_before() {
            rule.breaks(
                    new JobFairRules.Dated(DAY, DAY.minusDays(9), DAY.plusDays(3)),
                    Map.of("day", DAY.minusDays(9), "earliest", DAY, "latest", DAY.plusDays(3)));
        }

        @Test
        void boundary_is_the_first_day_and_the_last() {
            rule.holds(new JobFairRules.Dated(DAY, DAY, DAY.plusDays(3)));
            rule.breaks(new JobFairRules.Dated(DAY, DAY.minusDays(1), DAY.plusDays(3)));
            rule.holds(new JobFairRules.Dated(DAY, DAY.plusDays(3), DAY.plusDays(3)));
            rule.breaks(new JobFairRules.Dated(DAY, DAY.plusDays(4), DAY.plusDays(3)));
        }
    }

    @Nested
    @RuleTest("job-fair-vacancy")
    class job_fair_vacancy {
        private final RuleCase<JobFairRules.Showing> rule = RuleCase.violation(JobFairRules.SHOWN);

        @Test
        void satisfied_by_one_that_looks_for_people() {
            rule.holds(new JobFairRules.Showing(true, 3));
        }

        @Test
        void violated_by_one_that_does_not() {
            rule.breaks(new JobFairRules.Showing(false, 3), Map.of("over", true, "many", false, "most", 500));
        }

        @Test
        void boundary_is_the_five_hundredth_of_an_enterprise() {
            rule.holds(new JobFairRules.Showing(true, 500));
            rule.breaks(new JobFairRules.Showing(true, 501), Map.of("over", false, "many", true, "most", 500));
        }
    }

    @Nested
    @RuleTest("job-fair-counts")
    class job_fair_counts {
        private final RuleCase<JobFairRules.Counting> rule = RuleCase.violation(JobFairRules.COUNTS);

        private JobFairRules.Counting counts(int visitors, int employers, int intentions) {
            return new JobFairRules.Counting(new FairCounts(visitors, employers, intentions), 20);
        }

        @Test
        void satisfied_by_a_good_day() {
            rule.holds(counts(300, 18, 120));
        }

        @Test
        void violated_by_more_enterprises_than_were_asked() {
            rule.breaks(
                    counts(300, 25, 120),
                    Map.of("visitors", 300, "employers", 25, "intentions", 120, "asked", 20, "most", 1_000_000));
        }

        @Test
        void boundary_is_none_all_and_a_million() {
            rule.holds(counts(0, 0, 0));
            rule.breaks(counts(-1, 0, 0));
            rule.breaks(counts(0, -1, 0));
            rule.breaks(counts(0, 0, -1));
            rule.holds(counts(1_000_000, 20, 1_000_000));
            rule.breaks(counts(1_000_001, 20, 0));
            rule.breaks(counts(0, 21, 0));
            rule.breaks(counts(0, 20, 1_000_001));
        }
    }

    @Nested
    @RuleTest("job-fair-unpublished")
    class job_fair_unpublished {
        private final RuleCase<JobFairRules.Nearing> rule = RuleCase.warning(JobFairRules.UNPUBLISHED);

        @Test
        void satisfied_a_month_before() {
            rule.holds(new JobFairRules.Nearing("招聘会", DAY, 7, DAY.minusDays(30)));
        }

        @Test
        void violated_on_its_day() {
            rule.breaks(new JobFairRules.Nearing("招聘会", DAY, 7, DAY), Map.of("title", "招聘会", "from", DAY));
        }

        @Test
        void boundary_is_the_seventh_day_before() {
            rule.holds(new JobFairRules.Nearing("招聘会", DAY, 7, DAY.minusDays(8)));
            rule.breaks(new JobFairRules.Nearing("招聘会", DAY, 7, DAY.minusDays(7)));
        }
    }

    @Nested
    @RuleTest("job-fair-unheld")
    class job_fair_unheld {
        private final RuleCase<JobFairRules.Over> rule = RuleCase.warning(JobFairRules.UNHELD);

        @Test
        void satisfied_before_it() {
            rule.holds(new JobFairRules.Over("招聘会", DAY, DAY.minusDays(9)));
        }

        @Test
        void violated_a_week_after() {
            rule.breaks(new JobFairRules.Over("招聘会", DAY, DAY.plusDays(7)), Map.of("title", "招聘会", "last", DAY));
        }

        @Test
        void boundary_is_the_day_after_its_last() {
            rule.holds(new JobFairRules.Over("招聘会", DAY, DAY));
            rule.breaks(new JobFairRules.Over("招聘会", DAY, DAY.plusDays(1)));
        }
    }
}
