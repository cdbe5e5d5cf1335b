package org.linli.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;

/** The rules on plans of where members serve (编入网格预案规则). */
public final class MemberPlanRules {
    private static final Basis STORY = Basis.story("下沉网格");
    private static final Basis INPUT = Basis.design("other figures are mistakes of input");

    /** Members are placed in a division that is in force. */
    public static final Rule<Boolean> DIVISION = Rule.<Boolean>violation("member-plan-division")
            .basis(STORY, Basis.design("a member serves where there is a grid"))
            .holds(inForce -> inForce)
            .orSays(inForce -> Map.of());

    /** What grids need is said of grids of the division in force. */
    public static final Rule<Asked> GRID = Rule.<Asked>violation("member-plan-grid")
            .basis(INPUT)
            .holds(facts -> facts.inForce)
            .orSays(facts -> Map.of("grid", facts.grid.value()));

    /** What a grid needs is said once. */
    public static final Rule<Asked> GRID_ONCE = Rule.<Asked>violation("member-plan-grid-once")
            .basis(INPUT)
            .holds(facts -> facts.times == 1)
            .orSays(facts -> Map.of("grid", facts.grid.value(), "times", facts.times));

    /** A grid takes at least none, and at most no fewer than at least. */
    public static final Rule<GridDemand> BOUNDS = Rule.<GridDemand>violation("member-plan-bounds")
            .basis(INPUT)
            .holds(GridDemand::isBounded)
            .orSays(demand -> Map.of("grid", demand.grid().value(), "least", demand.least(), "most", demand.most()));

    /** Weights are counts of points. */
    public static final Rule<PlanWeights> WEIGHTS = Rule.<PlanWeights>violation("member-plan-weights")
            .basis(INPUT)
            .holds(PlanWeights::isSound)
            .orSays(weights -> Map.of("most", PlanWeights.MAX));

    /** A plan finds a grid for everybody, and as many members as each grid needs. */
    public static final Rule<Lacking> SHORT = Rule.<Lacking>warning("member-plan-short")
            .basis(STORY)
            .holds(facts -> facts.unplaced == 0 && facts.shortGrids == 0)
            .orSays(facts -> Map.of("unplaced", facts.unplaced, "grids", facts.shortGrids));

    /** A list that is taken over is no longer than a community has members. */
    public static final Rule<Integer> SIZE = Rule.<Integer>violation("member-plan-size")
            .basis(Basis.design("what is taken over in one commit is bounded"))
            .holds(count -> count >= 1 && count <= MembersPlaced.MAX)
            .orSays(count -> Map.of("count", count, "most", MembersPlaced.MAX));

    /** A member is placed once. */
    public static final Rule<Named> ONCE = Rule.<Named>violation("member-plan-once")
            .basis(INPUT)
            .holds(facts -> facts.times == 1)
            .orSays(facts -> Map.of("report", facts.report.value(), "times", facts.times));

    /** What is taken over was planned on what is still so. */
    public static final Rule<Found> STALE = Rule.<Found>violation("member-plan-stale")
            .basis(Basis.design("who was placed by somebody else in the meantime is not moved again unseen"))
            .holds(facts -> facts.planned.equals(facts.now))
            .orSays(facts -> Map.of("report", facts.report.value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(DIVISION, GRID, GRID_ONCE, BOUNDS, WEIGHTS, SHORT, SIZE, ONCE, STALE);

    private MemberPlanRules() {}

    /**
     * What is said of a grid.
     *
     * @param grid the grid
     * @param inForce whether the division in force has it
     * @param times how often something is said of it
     */
    public record Asked(Id<Grid> grid, boolean inForce, long times) {}

    /**
     * What a plan could not do.
     *
     * @param unplaced members without a grid
     * @param shortGrids grids with fewer members than they need
     */
    public record Lacking(int unplaced, long shortGrids) {}

    /**
     * A member in a list.
     *
     * @param report the report
     * @param times how often it is there
     */
    public record Named(Id<MemberReport> report, long times) {}

    /**
     * Where a member is.
     *
     * @param report the report
     * @param planned the grid at the time of the plan
     * @param now the grid now
     */
    public record Found(Id<MemberReport> report, Optional<Id<Grid>> planned, Optional<Id<Grid>> now) {}
}
