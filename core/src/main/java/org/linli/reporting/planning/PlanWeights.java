package org.linli.reporting.planning;

/**
 * The weights of a plan, in points (派位权重). The plan with the smallest sum of points is the best one.
 *
 * @param residence for a grid in which the member does not live (居住)
 * @param workplace for a grid in which the member does not work, though in the community (工作地)
 * @param speciality for a grid that asks for other specialities (特长)
 * @param wish for each wish that ranks before what the grid offers (意愿)
 * @param leaving for leaving the present grid (稳定)
 * @param even for each member that the grid has already (均衡)
 */
public record PlanWeights(int residence, int workplace, int speciality, int wish, int leaving, int even) {
    /** The greatest weight. */
    public static final int MAX = 10_000;

    /** Residence before speciality, speciality before wishes; a member moves only where needed. */
    public static final PlanWeights USUAL = new PlanWeights(6, 3, 5, 2, 150, 1);

    boolean isSound() {
        return inRange(residence)
                && inRange(workplace)
                && inRange(speciality)
                && inRange(wish)
                && inRange(leaving)
                && inRange(even);
    }

    private static boolean inRange(int weight) {
        return weight >= 0 && weight <= MAX;
    }
}
