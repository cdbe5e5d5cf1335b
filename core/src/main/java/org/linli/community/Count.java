package org.linli.community;

/**
 * A number of households, people or enterprises, exact or a lower bound (余、以上). "More than 3000 households" is no 3000:
 * what is only bounded from below must not be compared as if it were exact.
 *
 * @param number from 0 to {@value #MAX}
 * @param isLowerBound whether there may be more
 */
public record Count(long number, boolean isLowerBound) {
    /** The greatest number; no community has more of anything, and norms can be reckoned with it. */
    public static final long MAX = 1_000_000_000;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is negative or greater than {@value #MAX}
     */
    public Count {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("A count lies from 0 to " + MAX + ", but got " + number);
        }
    }

    /**
     * An exact number.
     *
     * @param number the number
     * @return the count
     */
    public static Count of(long number) {
        return new Count(number, false);
    }

    /**
     * A lower bound.
     *
     * @param number the bound
     * @return the count
     */
    public static Count atLeast(long number) {
        return new Count(number, true);
    }

    /** {@return the number, with a plus sign when there may be more} */
    @Override
    public String toString() {
        return isLowerBound ? number + "+" : Long.toString(number);
    }
}
