package org.linli.needs.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on projects (项目规则). */
public final class ProjectRules {
    private static final Basis LISTS = Basis.story("需求清单、资源清单、项目清单");

    /** Projects change by the steps of their life cycle. */
    public static final Rule<Move<ProjectStatus, ProjectStep>> STEP =
            Project.LIFE_CYCLE.rule("project-step", Basis.design("the life cycle of a project"));

    /** A budget is not below zero. */
    public static final Rule<ProjectForm> BUDGET = Rule.<ProjectForm>violation("project-budget", Ground.ARITHMETIC)
            .basis(Basis.design("money is not below zero"))
            .holds(form -> form.budget() >= 0)
            .orSays(form -> Map.of("budget", form.budget()));

    /** A project serves a need, and names no more needs, resources and milestones than can be overseen. */
    public static final Rule<ProjectForm> PARTS = Rule.<ProjectForm>violation("project-parts", Ground.ARITHMETIC)
            .basis(LISTS, Basis.design("aggregates stay small"))
            .holds(form -> !form.needs().isEmpty()
                    && form.needs().size() <= ProjectForm.MAX_PARTS
                    && form.resources().size() <= ProjectForm.MAX_PARTS
                    && form.milestones().size() <= ProjectForm.MAX_MILESTONES)
            .orSays(form -> Map.of(
                    "needs",
                    form.needs().size(),
                    "resources",
                    form.resources().size(),
                    "milestones",
                    form.milestones().size(),
                    "most",
                    ProjectForm.MAX_PARTS));

    /** What a project is held to by itself. */
    public static final RuleSet<ProjectForm> FORM = RuleSet.of(BUDGET, PARTS);

    /** A milestone of the project is reached on a day since it was planned that has come, and once. */
    public static final Rule<Reaching> MILESTONE = Rule.<Reaching>violation("project-milestone", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> facts.number >= 1
                    && facts.number <= facts.milestones
                    && !facts.reached
                    && !facts.day.isBefore(facts.plannedOn)
                    && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of(
                    "number",
                    facts.number,
                    "milestones",
                    facts.milestones,
                    "day",
                    facts.day,
                    "planned",
                    facts.plannedOn,
                    "today",
                    facts.today));

    /** A project is done when all its milestones are reached. */
    public static final Rule<Finishing> UNREACHED = Rule.<Finishing>choice("project-unreached")
            .basis(LISTS)
            .holds(facts -> facts.open == 0)
            .orSays(facts -> Map.of("milestones", facts.open));

    /** A project is done on a day that has come, after its milestones. */
    public static final Rule<Finishing> FINISH_DAY = Rule.<Finishing>violation("project-finish-day", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.day.isAfter(facts.today) && !facts.day.isBefore(facts.earliest))
            .orSays(facts -> Map.of("day", facts.day, "earliest", facts.earliest, "today", facts.today));

    /** A milestone is reached by its day. */
    public static final Rule<Due> OVERDUE = Rule.<Due>warning("project-overdue")
            .basis(LISTS)
            .holds(facts -> !facts.today.isAfter(facts.due))
            .orSays(facts -> Map.of("project", facts.project, "milestone", facts.milestone, "due", facts.due));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, BUDGET, PARTS, MILESTONE, UNREACHED, FINISH_DAY, OVERDUE);

    private ProjectRules() {}

    /**
     * A milestone that is said to be reached.
     *
     * @param number its number
     * @param milestones how many the project has
     * @param reached whether it was reached before
     * @param plannedOn when the project was planned
     * @param day when
     * @param today today
     */
    public record Reaching(
            int number, int milestones, boolean reached, LocalDate plannedOn, LocalDate day, LocalDate today) {}

    /**
     * A project that is said to be done.
     *
     * @param open how many milestones are not reached
     * @param earliest when the last milestone was reached, or when it was planned
     * @param day when
     * @param today today
     */
    public record Finishing(int open, LocalDate earliest, LocalDate day, LocalDate today) {}

    /**
     * A milestone that is not reached.
     *
     * @param project what the project is called
     * @param milestone what is to be reached
     * @param due by which day
     * @param today today
     */
    public record Due(String project, String milestone, LocalDate due, LocalDate today) {}
}
