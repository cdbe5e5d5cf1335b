package org.linli.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.linli.charter.Share;

/**
 * A part of a whole, exactly (比率). Of nothing there is no rate: it is shown as {@value #NONE}, not as zero.
 *
 * @param part the part, not negative
 * @param whole the whole, not negative
 */
public record GridMonthRate(long part, long whole) {
    /** How a rate of nothing is shown. */
    public static final String NONE = "n/a";

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one is negative, or the part is greater than the whole
     */
    public GridMonthRate {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part of " + whole + " lies from 0 to that, but got " + part);
        }
    }

    /** {@return whether there is a rate} */
    public boolean isDefined() {
        return whole > 0;
    }

    /**
     * Whether it is at least so many percent, reckoned exactly.
     *
     * @param percent how many
     * @return whether it is; of nothing no rate is reached
     */
    public boolean reaches(int percent) {
        return Share.percent(percent).isReachedBy(part, whole);
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
