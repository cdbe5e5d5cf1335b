package org.linli;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Ids of 26 characters whose order is, roughly, that of their making: 48 bits of time, 80 random bits. Rows that are
 * made one after the other so lie near one another in an index.
 *
 * @param clock where the time comes from
 * @param random a good source, safe for use by many threads
 */
public record TimeOrderedIds(Clock clock, RandomGenerator random) implements Supplier<String> {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;
    private static final int CHANCE_DIGITS = 16;

    @Override
    public String get() {
        StringBuilder id = new StringBuilder(TIME_DIGITS + CHANCE_DIGITS);
        long time = clock.millis();
        for (int digit = TIME_DIGITS - 1; digit >= 0; digit--) {
            id.append(DIGITS.charAt((int) (time >>> (digit * 5) & 31)));
        }
        for (int digit = 0; digit < CHANCE_DIGITS; digit++) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
