package org.linli.reporting.planning;

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
            .orSays(facts -> Map.of("grid", facts.grid.value()));

    /** A grid has one demand. */
    public static final Rule<Asked> GRID_ONCE = Rule.<Asked>violation("member-plan-grid-once", Ground.RECORD)
            .basis(INPUT)
            .holds(facts -> facts.times == 1)
            .orSays(facts -> Map.of("grid", facts.grid.value(), "times", facts.times));

    /** The least number of a demand is not negative, and not above the most. */
    public static final Rule<GridDemand> BOUNDS = Rule.<GridDemand>violation("member-plan-bounds", Ground.ARITHMETIC)
            .basis(INPUT)
            .holds(GridDemand::isBounded)
            .orSays(demand -> Map.of("grid", demand.grid().value(), "least", demand.least(), "most", demand.most()));

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
            .orSays(facts -> Map.of("report", facts.report.value(), "times", facts.times));

    /** A member is still in the grid that the plan started from. */
    public static final Rule<Found> STALE = Rule.<Found>violation("member-plan-stale", Ground.RECORD)
            .basis(Basis.design(
                    "a member who was placed by another command in the meantime is not moved again unnoticed"))
            .holds(facts -> facts.planned.equals(facts.now))
            .orSays(facts -> Map.of("report", facts.report.value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(DIVISION, GRID, GRID_ONCE, BOUNDS, WEIGHTS, SHORT, SIZE, ONCE, STALE);

    private MemberPlanRules() {}

    /**
     * A demand.
     *
     * @param grid the grid
     * @param inForce whether the division in force has it
     * @param times the number of demands for the grid
     */
    public record Asked(Id<Grid> grid, boolean inForce, long times) {}

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
     * @param report the report
     * @param times how often the list names it
     */
    public record Named(Id<MemberReport> report, long times) {}

    /**
     * The grid of a member.
     *
     * @param report the report
     * @param planned the grid at the time of the plan
     * @param now the grid now
     */
    public record Found(Id<MemberReport> report, Optional<Id<Grid>> planned, Optional<Id<Grid>> now) {}
}
