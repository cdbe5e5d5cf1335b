package org.linli.needs.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ProjectRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final ProjectForm FORM = ProjectForm.of("政策上门", Id.of("lead"), Set.of(Id.of("need")));

    @Nested
    @RuleTest("project-step")
    class project_step {
        private static final Map<ProjectStatus, EnumSet<ProjectStep>> ALLOWED = Map.of(
                ProjectStatus.PLANNED, EnumSet.of(ProjectStep.START, ProjectStep.STOP, ProjectStep.CORRECT),
                ProjectStatus.RUNNING,
                        EnumSet.of(ProjectStep.REACH, ProjectStep.FINISH, ProjectStep.STOP, ProjectStep.CORRECT),
                ProjectStatus.DONE, EnumSet.of(ProjectStep.REOPEN, ProjectStep.CORRECT),
                ProjectStatus.STOPPED, EnumSet.of(ProjectStep.REOPEN, ProjectStep.CORRECT));

        private final RuleCase<Move<ProjectStatus, ProjectStep>> rule = RuleCase.violation(ProjectRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ProjectStatus.PLANNED, ProjectStep.START));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(new Move<>(ProjectStatus.PLANNED, ProjectStep.FINISH));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (ProjectStatus status : ProjectStatus.values()) {
                for (ProjectStep step : ProjectStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("project-budget")
    class project_budget {
        private final RuleCase<ProjectForm> rule = RuleCase.violation(ProjectRules.BUDGET);

        @Test
        void satisfied_by_some_money() {
            rule.holds(FORM.costing(500_000));
        }

        @Test
        void violated_below_zero() {
            rule.breaks(FORM.costing(-500), Map.of("budget", -500L));
        }

        @Test
        void boundary_is_zero() {
            rule.holds(FORM.costing(0));
            rule.breaks(FORM.costing(-1));
        }
    }

    @Nested
    @RuleTest("project-parts")
    class project_parts {
        private final RuleCase<ProjectForm> rule = RuleCase.violation(ProjectRules.PARTS);

        @Test
        void satisfied_by_a_need() {
            rule.holds(FORM);
        }

        @Test
        void violated_by_none() {
            rule.breaks(
                    ProjectForm.of("政策上门", Id.of("lead"), Set.of()),
                    Map.of("needs", 0, "resources", 0, "milestones", 0, "most", 100));
        }

        @Test
        void boundary_is_the_twentieth_milestone() {
            rule.holds(FORM.reaching(Collections.nCopies(20, new Milestone("节点", DAY))));
            rule.breaks(FORM.reaching(Collections.nCopies(21, new Milestone("节点", DAY))));
        }
    }

    @Nested
    @RuleTest("project-milestone")
    class project_milestone {
        private final RuleCase<ProjectRules.Reaching> rule = RuleCase.violation(ProjectRules.MILESTONE);

        @Test
        void satisfied_by_an_open_one() {
            rule.holds(new ProjectRules.Reaching(2, 3, false, DAY.minusDays(9), DAY, DAY));
        }

        @Test
        void violated_by_one_that_was_reached() {
            rule.breaks(
                    new ProjectRules.Reaching(2, 3, true, DAY.minusDays(9), DAY, DAY),
                    Map.of("number", 2, "milestones", 3, "day", DAY, "planned", DAY.minusDays(9), "today", DAY));
        }

        @Test
        void boundary_is_the_first_the_last_and_today() {
            rule.holds(new ProjectRules.Reaching(1, 3, false, DAY.minusDays(9), DAY, DAY));
            rule.breaks(new ProjectRules.Reaching(0, 3, false, DAY.minusDays(9), DAY, DAY));
            rule.holds(new ProjectRules.Reaching(3, 3, false, DAY.minusDays(9), DAY, DAY));
            rule.breaks(new ProjectRules.Reaching(4, 3, false, DAY.minusDays(9), DAY, DAY));
            rule.breaks(new ProjectRules.Reaching(3, 3, false, DAY.minusDays(9), DAY.plusDays(1), DAY));
            rule.holds(new ProjectRules.Reaching(3, 3, false, DAY.minusDays(9), DAY.minusDays(9), DAY));
            rule.breaks(new ProjectRules.Reaching(3, 3, false, DAY.minusDays(9), DAY.minusDays(10), DAY));
        }
    }

    @Nested
    @RuleTest("project-unreached")
    class project_unreached {
        private final RuleCase<ProjectRules.Finishing> rule = RuleCase.warning(ProjectRules.UNREACHED);

        @Test
        void satisfied_by_none() {
            rule.holds(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY, DAY));
        }

        @Test
        void violated_by_several() {
            rule.breaks(new ProjectRules.Finishing(3, DAY.minusDays(9), DAY, DAY), Map.of("milestones", 3));
        }

        @Test
        void boundary_is_one() {
            rule.holds(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY, DAY));
            rule.breaks(new ProjectRules.Finishing(1, DAY.minusDays(9), DAY, DAY));
        }
    }

    @Nested
    @RuleTest("project-finish-day")
    class project_finish_day {
        private final RuleCase<ProjectRules.Finishing> rule = RuleCase.violation(ProjectRules.FINISH_DAY);

        @Test
        void satisfied_by_a_day_before() {
            rule.holds(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(
                    new ProjectRules.Finishing(0, DAY.minusDays(9), DAY.plusDays(3), DAY),
                    Map.of("day", DAY.plusDays(3), "earliest", DAY.minusDays(9), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY, DAY));
            rule.breaks(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY.plusDays(1), DAY));
            rule.holds(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY.minusDays(9), DAY));
            rule.breaks(new ProjectRules.Finishing(0, DAY.minusDays(9), DAY.minusDays(10), DAY));
        }
    }

    @Nested
    @RuleTest("project-overdue")
    class project_overdue {
        private final RuleCase<ProjectRules.Due> rule = RuleCase.warning(ProjectRules.OVERDUE);

        @Test
        void satisfied_before_its_day() {
            rule.holds(new ProjectRules.Due("政策上门", "首场宣讲", DAY.plusDays(3), DAY));
        }

        @Test
        void violated_after_it() {
            rule.breaks(
                    new ProjectRules.Due("政策上门", "首场宣讲", DAY.minusDays(3), DAY),
                    Map.of("project", "政策上门", "milestone", "首场宣讲", "due", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new ProjectRules.Due("政策上门", "首场宣讲", DAY, DAY));
            rule.breaks(new ProjectRules.Due("政策上门", "首场宣讲", DAY, DAY.plusDays(1)));
        }
    }
}
