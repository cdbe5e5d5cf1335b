package org.linli.reporting.planning;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.reporting.MemberReport;

/** The rules on plans for placing members (编入网格预案规则). */
public final class MemberPlanRules {
    private static final Basis STORY = Basis.story("下沉网格");
    private static final Basis INPUT = Basis.design("other figures are mistakes of input");

    /** Members are placed in a division that is in force. */
    public static final Rule<Boolean> DIVISION = Rule.<Boolean>violation("member-plan-division", Ground.RECORD)
            .basis(STORY, Basis.design("a member serves where there is a grid"))
            .holds(inForce -> inForce)
            .orSays(inForce -> Map.of());

    /** A demand names a grid of the division in force. */
    public static final Rule<Asked> GRID = Rule.<Asked>violation("member-plan-grid", Ground.RECORD)
            .basis(INPUT)
            .holds(facts -> facts.inForce)
            .orSays(facts -> facts.figures(Map.of()));

    /** A grid has one demand. */
    public static final Rule<Asked> GRID_ONCE = Rule.<Asked>violation("member-plan-grid-once", Ground.RECORD)
            .basis(INPUT)
            .holds(facts -> facts.times == 1)
            .orSays(facts -> facts.figures(Map.of("times", facts.times)));

    /** The least number of a demand is not negative, and not above the most. */
    public static final Rule<Bounds> BOUNDS = Rule.<Bounds>violation("member-plan-bounds", Ground.ARITHMETIC)
            .basis(INPUT)
            .holds(facts -> facts.demand.isBounded())
            .orSays(facts -> facts.asked.figures(Map.of("least", facts.demand.least(), "most", facts.demand.most())));

    /** Weights are whole numbers of points, within bounds. */
    public static final Rule<PlanWeights> WEIGHTS = Rule.<PlanWeights>violation(
                    "member-plan-weights", Ground.ARITHMETIC)
            .basis(INPUT)
            .holds(PlanWeights::isSound)
            .orSays(weights -> Map.of("most", PlanWeights.MAX));

    /** A plan finds a grid for every member, and as many members as each grid needs. */
    public static final Rule<Lacking> SHORT = Rule.<Lacking>warning("member-plan-short")
            .basis(STORY)
            .holds(facts -> facts.unplaced == 0 && facts.shortGrids == 0)
            .orSays(facts -> Map.of("unplaced", facts.unplaced, "grids", facts.shortGrids));

    /** The number of members placed in one commit has a bound. */
    public static final Rule<Integer> SIZE = Rule.<Integer>violation("member-plan-size", Ground.RECORD)
            .basis(Basis.design("what is taken over in one commit is bounded"))
            .holds(count -> count >= 1 && count <= MembersPlaced.MAX)
            .orSays(count -> Map.of("count", count, "most", MembersPlaced.MAX));

    /** A list places a member once. */
    public static final Rule<Named> ONCE = Rule.<Named>violation("member-plan-once", Ground.RECORD)
            .basis(INPUT)
            .holds(facts -> facts.times == 1)
            .orSays(facts -> facts.member.figures(Map.of("times", facts.times)));

    /** A member is still in the grid that the plan started from. */
    public static final Rule<Found> STALE = Rule.<Found>violation("member-plan-stale", Ground.RECORD)
            .basis(Basis.design(
                    "a member who was placed by another command in the meantime is not moved again unnoticed"))
            .holds(facts -> facts.planned.equals(facts.now))
            .orSays(facts -> facts.member.figures(Map.of()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(DIVISION, GRID, GRID_ONCE, BOUNDS, WEIGHTS, SHORT, SIZE, ONCE, STALE);

    private MemberPlanRules() {}

    /**
     * A demand.
     *
     * @param item which of the demands it is, counted from 1
     * @param grid the grid
     * @param name what the grid is called in the division in force; empty when that lacks it
     * @param inForce whether the division in force has it
     * @param times the number of demands for the grid
     */
    public record Asked(int item, Id<Grid> grid, String name, boolean inForce, long times) {
        private Map<String, Object> figures(Map<String, Object> more) {
            return ImmutableMap.<String, Object>builder()
                    .put("item", item)
                    .put("grid", grid.value())
                    .put("name", name)
                    .putAll(more)
                    .buildOrThrow();
        }
    }

    /**
     * The numbers of members of a demand.
     *
     * @param asked the demand
     * @param demand what it asks for
     */
    public record Bounds(Asked asked, GridDemand demand) {}

    /**
     * The shortages of a plan.
     *
     * @param unplaced members without a grid
     * @param shortGrids grids with fewer members than they need
     */
    public record Lacking(int unplaced, long shortGrids) {}

    /**
     * A member in a list.
     *
     * @param item which entry of the list it is, counted from 1
     * @param report the report
     * @param unit the unit that the report names; the member's own name is told nowhere
     */
    public record Listed(int item, Id<MemberReport> report, String unit) {
        private Map<String, Object> figures(Map<String, Object> more) {
            return ImmutableMap.<String, Object>builder()
                    .put("item", item)
                    .put("report", report.value())
                    .put("unit", unit)
                    .putAll(more)
                    .buildOrThrow();
        }
    }

    /**
     * How often a list names a member.
     *
     * @param member the member, where the list names it first
     * @param times how often
     */
    public record Named(Listed member, long times) {}

    /**
     * The grid of a member.
     *
     * @param member the member
     * @param planned the grid at the time of the plan
     * @param now the grid now
     */
    public record Found(Listed member, Optional<Id<Grid>> planned, Optional<Id<Grid>> now) {}
}
