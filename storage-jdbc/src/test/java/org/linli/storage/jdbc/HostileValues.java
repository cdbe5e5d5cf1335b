package org.linli.storage.jdbc;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What nobody writes by mistake alone. Each text of some length has a mark, by which it is found wherever it comes out. */
final class HostileValues {
    /** No part of any real text, in capitals and small letters, for codes are read in capitals. */
    static final String MARK = "Qz7canary";

    /** A hundred characters outside of the first plane fit nowhere where 99 are allowed. */
    static final String RARE = "𠮷";

    private static final int MANY = 10_000;
    private static final int MEGA = 1_000_000;

    /** How many elements the largest collections have. */
    static final int CROWD = 100_000;

    private static final List<String> TEXTS = texts();

    private static final Map<Class<?>, List<?>> SCALARS = Map.ofEntries(
            Map.entry(String.class, TEXTS),
            Map.entry(
                    int.class,
                    List.of(
                            Integer.MIN_VALUE,
                            Integer.MIN_VALUE + 1,
                            -MEGA,
                            -5,
                            -1,
                            0,
                            1,
                            2,
                            31,
                            32,
                            100,
                            101,
                            366,
                            999,
                            1000,
                            2999,
                            3000,
                            9999,
                            65_536,
                            MEGA,
                            1_000_000_000,
                            Integer.MAX_VALUE - 1,
                            Integer.MAX_VALUE)),
            Map.entry(
                    long.class,
                    List.of(
                            Long.MIN_VALUE,
                            -1L,
                            0L,
                            1L,
                            1L << 31,
                            1L << 32,
                            1L << 53,
                            Long.MAX_VALUE - 1,
                            Long.MAX_VALUE)),
            Map.entry(
                    double.class,
                    List.of(
                            Double.NaN,
                            Double.NEGATIVE_INFINITY,
                            -0.0,
                            Double.MIN_VALUE,
                            1e308,
                            Double.POSITIVE_INFINITY)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(
                    BigDecimal.class,
                    List.of(
                            BigDecimal.ZERO,
                            new BigDecimal("-1"),
                            new BigDecimal("1e999999999"),
                            new BigDecimal("1e-999999999"),
                            new BigDecimal("0.1000000000000000000000000000001"))),
            Map.entry(
                    LocalDate.class,
                    List.of(
                            LocalDate.MIN,
                            LocalDate.MIN.plusDays(1),
                            LocalDate.of(-9999, 1, 1),
                            LocalDate.of(-1, 12, 31),
                            LocalDate.of(0, 1, 1),
                            LocalDate.of(1, 1, 1),
                            LocalDate.of(999, 12, 31),
                            LocalDate.of(1000, 1, 1),
                            LocalDate.of(1582, 10, 4),
                            LocalDate.of(1582, 10, 10),
                            LocalDate.of(1899, 12, 31),
                            LocalDate.EPOCH.minusDays(1),
                            LocalDate.EPOCH,
                            LocalDate.of(2020, 2, 29),
                            LocalDate.of(2022, 9, 11),
                            LocalDate.of(2099, 12, 31),
                            LocalDate.of(2999, 12, 31),
                            LocalDate.of(3000, 1, 1),
                            LocalDate.of(9999, 12, 31),
                            LocalDate.of(10_000, 1, 1),
                            LocalDate.of(99_999, 1, 1),
                            LocalDate.MAX.minusDays(1),
                            LocalDate.MAX)),
            Map.entry(
                    LocalTime.class,
                    List.of(
                            LocalTime.MIN,
                            LocalTime.MIN.plusNanos(1),
                            LocalTime.NOON,
                            LocalTime.of(23, 59),
                            LocalTime.of(23, 59, 59),
                            LocalTime.MAX)),
            Map.entry(
                    Instant.class,
                    List.of(
                            Instant.MIN,
                            Instant.parse("-0001-01-01T00:00:00Z"),
                            Instant.EPOCH,
                            Instant.parse("2022-09-11T01:00:00.123456789Z"),
                            Instant.parse("9999-12-31T23:59:59.999999999Z"),
                            Instant.parse("+10000-01-01T00:00:00Z"),
                            Instant.MAX)),
            Map.entry(
                    YearMonth.class,
                    List.of(
                            YearMonth.of(-999_999_999, 1),
                            YearMonth.of(0, 1),
                            YearMonth.of(999, 12),
                            YearMonth.of(1000, 1),
                            YearMonth.of(1582, 10),
                            YearMonth.of(2999, 12),
                            YearMonth.of(3000, 1),
                            YearMonth.of(9999, 12),
                            YearMonth.of(999_999_999, 12))),
            Map.entry(
                    Duration.class,
                    List.of(Duration.ZERO, Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE))));

    private HostileValues() {}

    /** The values for a type that is no record, no choice, and no collection; none for other types. */
    static List<?> of(Class<?> type) {
        Class<?> simple = type == Integer.class ? int.class : type == Long.class ? long.class : type;
        return SCALARS.getOrDefault(simple, List.of());
    }

    /** {@return the n-th of as many different texts, numbers or days as somebody wants; null for other types} */
    static Object distinct(Class<?> type, int n) {
        if (type == String.class) {
            return "x" + n;
        }
        if (type == int.class || type == Integer.class) {
            return n;
        }
        return type == LocalDate.class ? LocalDate.EPOCH.plusDays(n) : null;
    }

    /** {@return the first element of a list, as often as asked for} */
    static List<Object> crowdOf(Object element) {
        return Collections.nCopies(CROWD, element);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "   ",
                "\u3000",
                "\u00a0\u2003",
                "\t",
                "\r\n",
                "null",
                "true",
                "-1",
                "0",
                "NaN",
                "１３８００００００００",
                "٠١٢٣٤٥٦٧٨٩",
                "3.50603E+17",
                "1".repeat(11),
                "1".repeat(18),
                "2022-02-30",
                "..",
                "."));
        for (String payload : List.of(
                "",
                "\u0000",
                "\u0001\u0007\u001b[31m",
                "\u0085\u007f",
                "\ud842",
                "\udfb7",
                "\udfb7\ud842",
                "\u202etxt.exe",
                "\u2066\u2069\u200f",
                "\u200d\u200b\u2060",
                "\ufeff",
                "\u2028\u2029",
                "\ue000",
                "\uffff\ufdd0",
                "\u0378",
                "😀👨\u200d👩\u200d👧",
                "\ufe0f\udb40\udc41",
                "e\u0301",
                "\uf900\u2f00",
                "İıſK",
                "𠮷㛃𬱟",
                "محمد",
                "\tx",
                "'; DROP TABLE linli_person;--",
                "' OR 1=1 --%_",
                "${jndi:ldap://x}",
                "{0} {code} {field} {name}",
                "%s%n%x%99999999d",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "../../etc/passwd",
                "\r\nINFO forged",
                "\nERROR forged",
                "{\"a\":1,\"a\":null}",
                "\"'`\\\\\"",
                "&#0;&amp;",
                "a".repeat(5_000) + "!",
                "9".repeat(5_000),
                "\u0301".repeat(MANY),
                RARE.repeat(100))) {
            texts.add(MARK + payload);
        }
        texts.add("  " + MARK + "\u3000");
        texts.add("\ufeff" + MARK);
        texts.add(" ".repeat(MEGA) + MARK);
        texts.add(MARK + "a".repeat(10 * MEGA));
        texts.add(MARK + RARE.repeat(MEGA));
        texts.add(MARK + "\u0000".repeat(MEGA));
        texts.add("\u0301".repeat(MEGA));
        return List.copyOf(texts);
    }
}
