package org.linli.charter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate, exactly (比率), beside the {@link Share} that a charter asks for. Of nothing there is no rate: it is shown as {@value
 * #NONE}, not as zero. The part may be more than the whole, as when more report than were expected.
 *
 * @param part how many did, not negative
 * @param whole how many were to, not negative
 */
public record Rate(long part, long whole) {
    /** How a rate of nothing is shown. */
    public static final String NONE = "n/a";

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public Rate {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("A rate is of counts, but got " + part + " of " + whole);
        }
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
