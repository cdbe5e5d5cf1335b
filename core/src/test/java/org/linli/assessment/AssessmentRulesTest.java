package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AssessmentRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final RubricForm FORM = new RubricForm(
            "网格员考核",
            AssessedKind.PERSON,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2023, 1, 1),
            List.of(Indicator.counted("走访", Share.percent(50)), Indicator.measured("按时办结", Share.percent(50))));

    @Nested
    @RuleTest("assessment-step")
    class assessment_step {
        private final RuleCase<Move<AssessmentStatus, AssessmentStep>> rule = RuleCase.violation(AssessmentRules.STEP);

        @Test
        void satisfied_by_an_appeal_against_what_was_announced() {
            rule.holds(new Move<>(AssessmentStatus.ANNOUNCED, AssessmentStep.APPEAL));
        }

        @Test
        void violated_by_a_line_after_the_result() {
            rule.breaks(new Move<>(AssessmentStatus.FINAL, AssessmentStep.ENTER));
        }

        @Test
        void boundary_is_that_what_is_final_is_reopened_alone() {
            for (AssessmentStep step : AssessmentStep.values()) {
                rule.breaksIf(step != AssessmentStep.REOPEN, new Move<>(AssessmentStatus.FINAL, step));
            }
        }
    }

    @Nested
    @RuleTest("assessment-about")
    class assessment_about {
        private final RuleCase<AssessmentRules.About> rule = RuleCase.violation(AssessmentRules.ABOUT);

        @Test
        void satisfied_by_a_person_where_people_are_assessed() {
            rule.holds(new AssessmentRules.About(AssessedKind.PERSON, Assessed.person(Id.of("a"))));
        }

        @Test
        void violated_by_a_grid_there() {
            rule.breaks(
                    new AssessmentRules.About(AssessedKind.PERSON, Assessed.grid(Id.of("a"))),
                    Map.of("of", AssessedKind.PERSON));
        }

        @Test
        void boundary_is_one_thing_and_no_other_beside_it() {
            Assessed unit = Assessed.unit(Id.of("a"));
            rule.holds(new AssessmentRules.About(AssessedKind.UNIT, unit));
            rule.breaks(new AssessmentRules.About(
                    AssessedKind.UNIT,
                    new Assessed(unit.unit(), Assessed.grid(Id.of("b")).grid(), unit.person())));
        }
    }

    @Nested
    @RuleTest("assessment-entry")
    class assessment_entry {
        private final RuleCase<AssessmentRules.Entering> rule = RuleCase.violation(AssessmentRules.ENTRY);

        private AssessmentRules.Entering line(EntryForm form) {
            return new AssessmentRules.Entering(FORM, form);
        }

        @Test
        void satisfied_by_points_for_a_counted_indicator() {
            rule.holds(line(EntryForm.deduct(1, 5, "a", "b", DAY)));
        }

        @Test
        void violated_by_points_for_a_measured_one() {
            rule.breaks(
                    line(EntryForm.deduct(2, 5, "a", "b", DAY)),
                    Map.of(
                            "indicator",
                            2,
                            "indicators",
                            2,
                            "kind",
                            EntryKind.DEDUCT,
                            "points",
                            5,
                            "part",
                            0,
                            "whole",
                            0));
        }

        @Test
        void boundary_is_the_number_of_the_indicator_and_what_can_be() {
            rule.breaks(line(EntryForm.add(0, 5, "a", "b", DAY)));
            rule.breaks(line(EntryForm.measure(3, 1, 2, "b", DAY)));
            rule.holds(line(EntryForm.add(1, 1, "a", "b", DAY)));
            rule.breaks(line(EntryForm.add(1, 0, "a", "b", DAY)));
            rule.holds(line(EntryForm.add(1, 1000, "a", "b", DAY)));
            rule.breaks(line(EntryForm.add(1, 1001, "a", "b", DAY)));
            rule.holds(line(EntryForm.measure(2, 0, 0, "b", DAY)));
            rule.holds(line(EntryForm.measure(2, 2, 2, "b", DAY)));
            rule.breaks(line(EntryForm.measure(2, 3, 2, "b", DAY)));
            rule.breaks(line(EntryForm.measure(2, -1, 2, "b", DAY)));
            rule.holds(line(EntryForm.measure(2, 0, 1_000_000, "b", DAY)));
            rule.breaks(line(EntryForm.measure(2, 0, 1_000_001, "b", DAY)));
        }
    }

    @Nested
    @RuleTest("assessment-day")
    class assessment_day {
        private final RuleCase<AssessmentRules.Dated> rule = RuleCase.violation(AssessmentRules.DAY);

        private AssessmentRules.Dated on(LocalDate day) {
            return new AssessmentRules.Dated(day, FORM.from(), DAY, DAY.plusDays(9));
        }

        @Test
        void satisfied_within_the_time() {
            rule.holds(on(DAY.minusDays(9)));
        }

        @Test
        void violated_before_it() {
            rule.breaks(
                    on(LocalDate.of(2021, 1, 1)),
                    Map.of(
                            "day",
                            LocalDate.of(2021, 1, 1),
                            "from",
                            FORM.from(),
                            "until",
                            DAY,
                            "today",
                            DAY.plusDays(9)));
        }

        @Test
        void boundary_is_the_first_day_the_last_and_today() {
            rule.holds(on(FORM.from()));
            rule.breaks(on(FORM.from().minusDays(1)));
            rule.holds(on(DAY.minusDays(1)));
            rule.breaks(on(DAY));
            rule.holds(new AssessmentRules.Dated(DAY, FORM.from(), FORM.until(), DAY));
            rule.breaks(new AssessmentRules.Dated(DAY.plusDays(1), FORM.from(), FORM.until(), DAY));
        }
    }

    @Nested
    @RuleTest("assessment-fact-once")
    class assessment_fact_once {
        private final RuleCase<Boolean> rule = RuleCase.violation(AssessmentRules.FACT_ONCE);

        @Test
        void satisfied_by_the_first_deduction() {
            rule.holds(true);
        }

        @Test
        void violated_by_the_second() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_second() {
            rule.breaksIf(false, true);
            rule.breaksIf(true, false);
        }
    }

    @Nested
    @RuleTest("assessment-line")
    class assessment_line {
        private final RuleCase<Boolean> rule = RuleCase.violation(AssessmentRules.LINE);

        @Test
        void satisfied_by_a_line_that_counts() {
            rule.holds(true);
        }

        @Test
        void violated_by_one_that_does_not() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_it_counts() {
            rule.breaksIf(false, true);
            rule.breaksIf(true, false);
        }
    }

    @Nested
    @RuleTest("assessment-own")
    class assessment_own {
        private final RuleCase<AssessmentRules.Judging> rule = RuleCase.violation(AssessmentRules.OWN);

        @Test
        void satisfied_by_others() {
            rule.holds(new AssessmentRules.Judging(Set.of("worker-1"), "person-1"));
        }

        @Test
        void violated_by_the_assessed() {
            rule.breaks(new AssessmentRules.Judging(Set.of("person-1"), "person-1"), Map.of());
        }

        @Test
        void boundary_is_who_acts_for_the_assessed() {
            rule.breaks(new AssessmentRules.Judging(Set.of("worker-1", "person-1"), "person-1"));
            rule.holds(new AssessmentRules.Judging(Set.of("worker-1", "person-2"), "person-1"));
        }
    }

    @Nested
    @RuleTest("assessment-by-people")
    class assessment_by_people {
        private final RuleCase<AssessmentRules.Deciding> rule = RuleCase.violation(AssessmentRules.HUMAN);

        @Test
        void satisfied_by_an_employee() {
            rule.holds(new AssessmentRules.Deciding(true, Role.COMMUNITY_WORKER));
        }

        @Test
        void violated_by_a_program() {
            rule.breaks(new AssessmentRules.Deciding(true, Role.SYSTEM), Map.of());
        }

        @Test
        void boundary_is_that_a_program_may_where_no_person_is_assessed() {
            rule.holds(new AssessmentRules.Deciding(false, Role.SYSTEM));
            rule.breaks(new AssessmentRules.Deciding(true, Role.SYSTEM));
        }
    }

    @Nested
    @RuleTest("assessment-appeal-late")
    class assessment_appeal_late {
        private final RuleCase<AssessmentRules.Appealing> rule = RuleCase.warning(AssessmentRules.APPEAL_LATE);

        @Test
        void satisfied_within_its_days() {
            rule.holds(new AssessmentRules.Appealing(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_after_them() {
            rule.breaks(
                    new AssessmentRules.Appealing(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "last", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new AssessmentRules.Appealing(DAY, DAY));
            rule.breaks(new AssessmentRules.Appealing(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("assessment-final-early")
    class assessment_final_early {
        private final RuleCase<AssessmentRules.Appealing> rule = RuleCase.violation(AssessmentRules.FINAL_EARLY);

        @Test
        void satisfied_after_the_days_of_appeal() {
            rule.holds(new AssessmentRules.Appealing(DAY.plusDays(9), DAY));
        }

        @Test
        void violated_within_them() {
            rule.breaks(new AssessmentRules.Appealing(DAY.minusDays(3), DAY), Map.of("last", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.breaks(new AssessmentRules.Appealing(DAY, DAY));
            rule.holds(new AssessmentRules.Appealing(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("assessment-appeal-waits")
    class assessment_appeal_waits {
        private final RuleCase<AssessmentRules.Appealing> rule = RuleCase.warning(AssessmentRules.UNANSWERED);

        @Test
        void satisfied_within_its_days() {
            rule.holds(new AssessmentRules.Appealing(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_after_them() {
            rule.breaks(new AssessmentRules.Appealing(DAY.plusDays(3), DAY), Map.of("last", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new AssessmentRules.Appealing(DAY, DAY));
            rule.breaks(new AssessmentRules.Appealing(DAY.plusDays(1), DAY));
        }
    }
}
