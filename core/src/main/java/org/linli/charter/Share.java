package org.linli.charter;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A share of a whole, exact to a hundredth of a percent (比例). A draft of a charter may hold any figure; a charter in
 * force holds 0 to 100 percent.
 *
 * @param basisPoints hundredths of a percent: 10000 is the whole
 */
public record Share(int basisPoints) implements Comparable<Share> {
    /** The whole. */
    public static final int WHOLE = 10_000;

    /**
     * A share in percent.
     *
     * @param percent how many
     * @return the share
     * @throws ArithmeticException when the figure is too large to hold
     */
    public static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, 100));
    }

    /** {@return whether it is 0 to 100 percent} */
    public boolean isProper() {
        return basisPoints >= 0 && basisPoints <= WHOLE;
    }

    /**
     * Whether a part is at least this share.
     *
     * @param part the part
     * @param whole the whole
     * @return whether it is; of nothing no share is reached
     */
    public boolean isReachedBy(long part, long whole) {
        return whole > 0 && compare(part, whole) >= 0;
    }

    /**
     * Whether a part is more than this share.
     *
     * @param part the part
     * @param whole the whole
     * @return whether it is; of nothing no share is exceeded
     */
    public boolean isExceededBy(long part, long whole) {
        return whole > 0 && compare(part, whole) > 0;
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    /** {@return the share in percent, such as {@code 52.38%}} */
    @Override
    public String toString() {
        String percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
        return percent + "%";
    }

    private int compare(long part, long whole) {
        BigInteger parts = BigInteger.valueOf(part).multiply(BigInteger.valueOf(WHOLE));
        return parts.compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(basisPoints)));
    }
}
