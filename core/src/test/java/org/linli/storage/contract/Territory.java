package org.linli.storage.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.code.DivisionCode;

/**
 * A county of its own for each test, so that tests do not see one another in a store that they share.
 *
 * @param county six digits
 * @param begin when time begins for this test
 */
public record Territory(String county, Instant begin) {
    private static final int COUNTIES = 500_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNTIES));

    /** {@return ground on which no other test works} */
    public static Territory fresh() {
        int number = Math.floorMod(NEXT.getAndIncrement(), COUNTIES);
        // Counties 110101 to 650099, without those that end in 00, which would be cities.
        String county = String.format(Locale.ROOT, "%04d%02d", 1101 + number / 99, 1 + number % 99);
        Instant begin = Instant.parse("1990-01-01T00:00:00Z").plus(Duration.ofMinutes(6L * number));
        return new Territory(county, begin);
    }

    /** A community of the county, by number. */
    public DivisionCode community(int number) {
        return DivisionCode.of(county + String.format(Locale.ROOT, "%03d%03d", 1 + number / 500, 1 + number % 500));
    }

    /** The whole county. */
    public DivisionCode whole() {
        return DivisionCode.ofPrefix(county);
    }

    /** A text that no other test has. */
    public String own(String text) {
        return county + "-" + text;
    }
}
