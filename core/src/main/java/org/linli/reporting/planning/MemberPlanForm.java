package org.linli.reporting.planning;

import java.util.List;

/**
 * How in-service members are to be placed in the grids (编入网格方案). A grid that is not named takes any number of members.
 *
 * @param demands the demands of grids, each grid once
 * @param weights the weights
 * @param nearOnly whether members serve only in grids where they live or work; a member of whom neither is known may serve
 *     in any grid
 */
public record MemberPlanForm(List<GridDemand> demands, PlanWeights weights, boolean nearOnly) {
    /** Copies the list. */
    public MemberPlanForm {
        demands = List.copyOf(demands);
    }

    /**
     * A plan with the usual weights.
     *
     * @param demands the demands of grids
     * @return the form
     */
    public static MemberPlanForm of(GridDemand... demands) {
        return new MemberPlanForm(List.of(demands), PlanWeights.USUAL, false);
    }

    /**
     * The same with other weights.
     *
     * @param other the weights
     * @return the form
     */
    public MemberPlanForm weighing(PlanWeights other) {
        return new MemberPlanForm(demands, other, nearOnly);
    }

    /**
     * The same, with members only in grids where they live or work.
     *
     * @return the form
     */
    public MemberPlanForm onlyNear() {
        return new MemberPlanForm(demands, weights, true);
    }
}
