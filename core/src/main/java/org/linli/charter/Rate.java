package org.linli.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.linli.charter.Share;

/**
 * A rate of a unit, exactly (报到率、完成率). Of nobody there is no rate: it is shown as {@value #NONE}, not as zero. More may
 * have reported than the unit said; then the rate is more than the whole.
 *
 * @param part those who did, not negative
 * @param whole those who were to, not negative
 */
public record UnitRate(long part, long whole) {
    /** How a rate of nobody is shown. */
    public static final String NONE = "n/a";

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public UnitRate {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("A rate counts people, but got " + part + " of " + whole);
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
     * @return whether it is; of nobody no rate is reached
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
