package org.linli.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Citizen ids of invented people born in the 1880s, each given once. */
final class Citizens {
    private static final int PEOPLE = 3_000_000;
    private static final int IN_A_DAY = 999;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PEOPLE));

    private static final AtomicInteger NEXT_CHILD =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PEOPLE / 30));
    private static final AtomicInteger NEXT_ADULT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(IN_A_DAY - 100));

    private Citizens() {}

    static String next() {
        int number = Math.floorMod(NEXT.getAndIncrement(), PEOPLE);
        String born = LocalDate.of(1880, 1, 2).plusDays(number / IN_A_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        return withCheck("350603" + born + String.format(Locale.ROOT, "%03d", 1 + number % IN_A_DAY));
    }

    /** Somebody born in 1889, so a child in 1902. */
    static String nextChild() {
        int number = NEXT_CHILD.getAndIncrement();
        LocalDate born = LocalDate.of(1889, 1, 1).plusDays(number / IN_A_DAY);
        return withCheck("350603" + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", 1 + number % IN_A_DAY));
    }

    /** Somebody born on the first day of 1880, so of age in 1902. */
    static String nextAdult() {
        return withCheck("35060318800101"
                + String.format(Locale.ROOT, "%03d", 100 + NEXT_ADULT.getAndIncrement() % (IN_A_DAY - 100)));
    }

    static String withCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECKS.charAt(sum % CHECKS.length());
    }
}
