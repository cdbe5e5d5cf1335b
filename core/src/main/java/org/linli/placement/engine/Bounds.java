package org.linli.placement.engine;

/**
 * How many people each grid takes, as prices of its places: the first ones, up to the least number, pay a bonus so high
 * that they are filled before all else; beyond the most there is no place; in between each place costs one step more than
 * the one before. Such prices never fall, which keeps the answer exact.
 */
public final class Bounds {
    /** More than any sum of a chain, yet small enough that a few of them can be added. */
    static final long NEVER = 1L << 60;

    private static final long LARGEST_BONUS = 1L << 53;
    private static final long SMALLEST_BONUS = 1L << 40;

    private final int[] least;
    private final int[] most;
    private final long[] step;
    private final long bonus;
    private final boolean stretched;

    /**
     * Bounds of grids.
     *
     * @param least the fewest people of each grid
     * @param most the most people of each grid
     * @param step what each place of a grid costs more than the one before
     * @param bonus what the first places pay
     */
    public Bounds(int[] least, int[] most, long[] step, long bonus) {
        this(least, most, step, bonus, false);
    }

    private Bounds(int[] least, int[] most, long[] step, long bonus, boolean stretched) {
        this.least = least;
        this.most = most;
        this.step = step;
        this.bonus = bonus;
        this.stretched = stretched;
    }

    /** The same bounds, but a place beyond the most can be had at the price of the bonus. */
    Bounds stretched() {
        return new Bounds(least, most, step, bonus, true);
    }

    /**
     * A bonus that outweighs any chain of moves. A chain passes each grid once at most, so it changes the sum of costs by
     * no more than twice the largest cost for each grid, and the price of places at its two ends.
     *
     * @param grids how many grids there are, the reserve among them
     * @param largestCost the largest cost of a pair
     * @param largestStep the largest step of a grid
     * @param people how many people there are
     * @return the bonus
     * @throws ArithmeticException when the costs are so large that sums could not be held
     */
    public static long bonusFor(int grids, long largestCost, long largestStep, int people) {
        long chain = Math.multiplyExact(Math.multiplyExact(4L, grids + 2L), Math.max(1, largestCost));
        long places = Math.multiplyExact(Math.multiplyExact(2L, largestStep), people + 1L);
        long needed = Math.addExact(chain, places);
        if (needed > LARGEST_BONUS) {
            throw new ArithmeticException("The costs are too large to be added up exactly");
        }
        long bonus = SMALLEST_BONUS;
        while (bonus < needed) {
            bonus <<= 1;
        }
        return bonus;
    }

    /**
     * The same bounds with another bonus.
     *
     * @param other the other one
     * @return the bounds
     */
    public Bounds withBonus(long other) {
        return new Bounds(least, most, step, other);
    }

    /**
     * How many grids there are, the reserve among them.
     *
     * @return how many
     */
    public int grids() {
        return most.length;
    }

    /**
     * The fewest people of a grid.
     *
     * @param grid the number of the grid
     * @return how many
     */
    public int least(int grid) {
        return least[grid];
    }

    /**
     * The most people of a grid.
     *
     * @param grid the number of the grid
     * @return how many
     */
    public int most(int grid) {
        return most[grid];
    }

    /**
     * What the first places of a grid pay.
     *
     * @return the bonus
     */
    public long bonus() {
        return bonus;
    }

    /**
     * What each place of a grid costs more than the one before.
     *
     * @param grid the number of the grid
     * @return the step
     */
    public long step(int grid) {
        return step[grid];
    }

    /**
     * The price of a place.
     *
     * @param grid the number of the grid
     * @param place its number, counted from one
     * @return the price, {@link #NEVER} for one that cannot be had
     */
    public long price(int grid, int place) {
        if (place > most[grid] && !stretched) {
            return NEVER;
        }
        if (place <= 0) {
            return -NEVER;
        }
        long price = step[grid] * (place - 1L);
        if (place <= least[grid]) {
            return price - bonus;
        }
        return place > most[grid] ? price + bonus : price;
    }

    /** How many of so many places are worth their price at a rent: the nearest to the wish that the rent allows. */
    int taken(int grid, int wish, long rent) {
        if (price(grid, wish) > rent) {
            return (int) highest(grid, rent, 0, wish);
        }
        if (price(grid, wish + 1) < rent) {
            return (int) lowest(grid, rent, wish + 1L, Math.max(most[grid], wish + 1L));
        }
        return wish;
    }

    /** The most places whose last one costs no more than the rent. */
    private long highest(int grid, long rent, long low, long high) {
        long from = low;
        long to = high;
        while (from < to) {
            long middle = (from + to + 1) >>> 1;
            if (price(grid, (int) middle) <= rent) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /** The fewest places after which one more would cost no less than the rent. */
    private long lowest(int grid, long rent, long low, long high) {
        long from = low;
        long to = high;
        while (from < to) {
            long middle = (from + to) >>> 1;
            if (price(grid, (int) middle + 1) >= rent) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
