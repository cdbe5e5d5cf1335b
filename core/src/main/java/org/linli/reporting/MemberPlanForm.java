package org.linli.reporting;

import java.util.List;

/**
 * How in-service members are to be placed in the grids (编入网格方案). Grids that are not named take everybody.
 *
 * @param demands what grids need, each grid once
 * @param weights what counts how much
 * @param nearOnly whether members serve only in grids where they live or work; of whom neither is known may serve anywhere
 */
public record MemberPlanForm(List<GridDemand> demands, PlanWeights weights, boolean nearOnly) {
    /** Copies the list. */
    public MemberPlanForm {
        demands = List.copyOf(demands);
    }

    /**
     * Members go where they fit best, with the usual weights.
     *
     * @param demands what grids need
     * @return the form
     */
    public static MemberPlanForm of(GridDemand... demands) {
        return new MemberPlanForm(List.of(demands), PlanWeights.USUAL, false);
    }

    /**
     * The same with other weights.
     *
     * @param other what counts how much
     * @return the form
     */
    public MemberPlanForm weighing(PlanWeights other) {
        return new MemberPlanForm(demands, other, nearOnly);
    }

    /**
     * The same with members only where they live or work.
     *
     * @return the form
     */
    public MemberPlanForm onlyNear() {
        return new MemberPlanForm(demands, weights, true);
    }
}
