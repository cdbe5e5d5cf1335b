package org.linli.grid.planning;

import java.util.List;

/** Divides one block: a small one exactly, a larger one by halving and searching, several times if need be. */
final class BlockDivision {
    private static final int ATTEMPTS = 4;
    /** Each attempt has one share of the steps, and what is done to the best of them has one. */
    private static final int SHARES = ATTEMPTS + 1;

    private BlockDivision() {}

    /**
     * Divides.
     *
     * @param block connected buildings
     * @param band the band
     * @param draws the block's own
     * @param steps how many changes are tried for each building
     * @return the buildings of each grid
     */
    static List<int[]> divide(BuildingGraph block, Band band, SeededDraws draws, int steps) {
        if (block.size() <= SmallBlock.MOST_BUILDINGS) {
            return SmallBlock.divide(block, band);
        }
        RandomTree tree = new RandomTree(block, draws);
        Bisection bisection = new Bisection(block, band, tree);
        long enough = unavoidable(block, band);
        int budget = Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) steps * block.size() / SHARES));
        Pieces best = bisection.divide(0);
        new PlanSearch(block, band, draws, tree, best).repair(budget, enough);
        for (int attempt = 1; attempt < ATTEMPTS && best.outside() > enough; attempt++) {
            Pieces next = bisection.divide(attempt);
            new PlanSearch(block, band, draws, tree, next).repair(budget, enough);
            best = next.judge() < best.judge() ? next : best;
        }
        new PlanSearch(block, band, draws, tree, best).polish(budget);
        return best.sorted();
    }

    /** {@return by how many households every division of the block misses the band, at least} */
    private static long unavoidable(BuildingGraph block, Band band) {
        long large = 0;
        for (int building = 0; building < block.size(); building++) {
            large += Math.max(0, block.households(building) - band.most());
        }
        long households = block.households();
        long fewest = band.fewest(households);
        long sum = Math.min(band.outside(households, fewest), band.outside(households, Math.max(1, fewest - 1)));
        return Math.max(large, sum);
    }
}
