package org.linli.community;

/**
 * A number of households, people or enterprises, exact or a lower bound (余、以上). "More than 3000 households" is no 3000:
 * what is only bounded from below must not be compared as if it were exact.
 *
 * @param number not negative
 * @param isLowerBound whether there may be more
 */
public record Count(long number, boolean isLowerBound) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Count {
        if (number < 0) {
            throw new IllegalArgumentException("A count is not negative, but got " + number);
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
