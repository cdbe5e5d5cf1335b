package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.grid.GridTerms;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** The rules on a grid's monthly sheet (网格月报规则). */
public final class GridMonthRules {
    /** Rounds are made so many times a week. */
    public static final Rule<Patrolled> PATROLS_WEEKLY = Rule.<Patrolled>warning("grid-patrols-weekly")
            .basis(Basis.design("how often rounds are made is for the charter to say"))
            .reads("grid.patrolsPerWeek")
            .holds(facts -> facts.week.rounds() >= facts.terms.patrolsPerWeek())
            .orSays(facts -> Map.of(
                    "grid",
                    facts.grid,
                    "monday",
                    facts.week.monday(),
                    "sunday",
                    facts.sunday(),
                    "rounds",
                    facts.week.rounds(),
                    "least",
                    facts.terms.patrolsPerWeek()));

    /** In a month no more households are called on than live in the grid. */
    public static final Rule<Covered> VISITED = Rule.<Covered>warning("grid-month-visited")
            .basis(Basis.general("网格员考核办法（示例）", "巡查覆盖率为实际巡查户数与总户数之比"), Basis.design("calls are not households"))
            .holds(facts -> facts.visits.visited() <= facts.visits.households())
            .orSays(facts -> Map.of(
                    "grid", facts.grid, "visited", facts.visits.visited(), "households", facts.visits.households()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(PATROLS_WEEKLY, VISITED);

    private GridMonthRules() {}

    /**
     * The rounds of a week.
     *
     * @param grid the grid's name, for findings
     * @param week the week
     * @param terms the charter's
     */
    public record Patrolled(String grid, GridMonthVisits.Week week, GridTerms terms) {
        LocalDate sunday() {
            return week.monday().plusDays(6);
        }
    }

    /**
     * The rounds of a month.
     *
     * @param grid the grid's name, for findings
     * @param visits the rounds
     */
    public record Covered(String grid, GridMonthVisits visits) {}
}
