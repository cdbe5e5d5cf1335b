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

    private Citizens() {}

    static String next() {
        int number = Math.floorMod(NEXT.getAndIncrement(), PEOPLE);
        String born = LocalDate.of(1880, 1, 2).plusDays(number / IN_A_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        return withCheck("350603" + born + String.format(Locale.ROOT, "%03d", 1 + number % IN_A_DAY));
    }

    static String withCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECKS.charAt(sum % CHECKS.length());
    }
}
