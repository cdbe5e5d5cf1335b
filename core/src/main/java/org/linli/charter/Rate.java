package org.linli.charter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate, exactly (比率), beside the {@link Share} that a charter asks for. Of nothing there is no rate: it is shown as {@value
 * #NONE}, not as zero. No rate is above 100 percent: a surplus is no part of the whole, and is told beside it.
 *
 * @param part how many did, neither negative nor more than the whole
 * @param whole how many were to, not negative
 */
public record Rate(long part, long whole) {
    /** How a rate of nothing is shown. */
    public static final String NONE = "—";

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one is negative, or the part is more than the whole
     */
    public Rate {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A rate is of a part of a whole, but got " + part + " of " + whole);
        }
    }

    /**
     * A rate of a count that may be larger than what was expected.
     *
     * @param count how many there are, not negative
     * @param whole how many were to be, not negative
     * @return the rate, in which a surplus does not count
     */
    public static Rate capped(long count, long whole) {
        return new Rate(Math.min(count, whole), whole);
    }

    /** {@return whether there is a rate} */
    public boolean isDefined() {
        return whole > 0;
    }

    /**
     * Whether it is at least a share, reckoned exactly.
     *
     * @param least the share
     * @return whether it is; of nothing no rate is reached
     */
    public boolean reaches(Share least) {
        return least.isReachedBy(part, whole);
    }

    /** {@return the rate in percent to two places, cut off and never rounded up; empty when there is none} */
    public Optional<BigDecimal> percent() {
        return isDefined()
                ? Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN))
                : Optional.empty();
    }

    /** {@return such as {@code 94.99%}, or {@value #NONE}} */
    @Override
    public String toString() {
        return percent().map(rate -> rate.toPlainString() + "%").orElse(NONE);
    }
}
