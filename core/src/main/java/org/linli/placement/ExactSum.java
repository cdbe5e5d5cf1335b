package org.linli.placement;

/** A sum of longs and of products of longs in 128 bits, which no figure of a placement can overflow. */
final class ExactSum {
    private long high;
    private long low;

    void add(long value) {
        add(value < 0 ? -1 : 0, value);
    }

    void addProduct(long one, long other) {
        add(Math.multiplyHigh(one, other), one * other);
    }

    private void add(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        low = sum;
        high = Math.addExact(Math.addExact(high, moreHigh), carry);
    }

    boolean isSameAs(ExactSum other) {
        return high == other.high && low == other.low;
    }

    /**
     * The sum as a long.
     *
     * @throws ArithmeticException when it does not fit
     */
    long toLong() {
        if (high != low >> 63) {
            throw new ArithmeticException("The sum is too large to be shown");
        }
        return low;
    }
}
