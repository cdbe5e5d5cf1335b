package org.linli.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * Finds out what a written date can mean. Every pattern has fixed bounds, and no text above a few dozen characters is
 * read.
 */
final class DateReader {
    private static final int MAX_LENGTH = 40;
    /** A year of four digits in front leaves one order of month and day. */
    private static final List<Pattern> YEAR_FIRST = List.of(
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"),
            Pattern.compile("([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})"),
            Pattern.compile("([0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,2})"),
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})"),
            Pattern.compile("([0-9〇○零一二三四五六七八九]{4})年([0-9〇○零一二三四五六七八九十]{1,3})月([0-9一二三四五六七八九十]{1,3})[日号]"));

    private static final Pattern SEPARATOR = Pattern.compile(" *([年月日号/.-]) *");
    private static final Pattern WITH_TIME =
            Pattern.compile("[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?[^0-9]{0,3}[0-9]{1,2}[:时時点點].{0,25}");
    /** What a spreadsheet or a database adds to a day that has no time. */
    private static final Pattern MIDNIGHT = Pattern.compile("(.{6,12}?日?)[ T]?0{1,2}:00(?::00(?:\\.0{1,9})?)?");

    private static final Pattern LUNAR = Pattern.compile("(?:农历|阴历|農曆|陰曆).{1,20}");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(正|腊|闰?[0-9一二三四五六七八九十]{1,2})月初?([0-9一二三四五六七八九十廿]{1,3})[日号]?");
    private static final Pattern ERA =
            Pattern.compile("(民国|民國|中华民国|中華民國|佛历|佛曆)([0-9]{1,4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");
    private static final Pattern THREE_NUMBERS =
            Pattern.compile("([0-9]{1,4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,4})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int REPUBLIC_SHIFT = 1911;
    private static final int BUDDHIST_SHIFT = 543;

    private DateReader() {}

    static Decision<LocalDate> read(String raw) {
        String trimmed = CodeText.trim(raw);
        if (trimmed.length() > MAX_LENGTH) {
            return refused("date-unreadable");
        }
        String text = withoutMidnight(normal(trimmed));
        for (Pattern accepted : YEAR_FIRST) {
            Matcher matcher = accepted.matcher(text);
            if (matcher.matches()) {
                return ofYearMonthDay(
                        ChineseNumber.ofDigits(matcher.group(1)),
                        ChineseNumber.of(matcher.group(2)),
                        ChineseNumber.of(matcher.group(3)));
            }
        }
        return WITH_TIME.matcher(text).matches() ? refused("date-with-time") : ambiguous(text);
    }

    private static String withoutMidnight(String text) {
        Matcher midnight = MIDNIGHT.matcher(text);
        return midnight.matches() ? midnight.group(1) : text;
    }

    /** Without format characters and the blanks around separators; full-width characters and hyphens of all kinds are one. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !CodeText.isFormat(c))
                .map(CodeText::halfWidth)
                .map(c -> CodeText.isBlank(c) ? ' ' : CodeText.isHyphen(c) ? '-' : c)
                .forEach(normal::appendCodePoint);
        return SEPARATOR
                .matcher(CodeText.withoutQuote(normal.toString().strip()))
                .replaceAll("$1");
    }

    private static Decision<LocalDate> ofYearMonthDay(int year, int month, int day) {
        Optional<LocalDate> date = date(year, month, day);
        if (date.isEmpty()) {
            return refused("date-invalid");
        }
        if (year < 1000) {
            return ambiguous(DateReading.REPUBLIC_YEAR, date(year + REPUBLIC_SHIFT, month, day), date);
        }
        if (year >= 2400 && year < 2700) {
            return ambiguous(DateReading.BUDDHIST_YEAR, date(year - BUDDHIST_SHIFT, month, day), date);
        }
        return Decision.accepted(date.get());
    }

    private static Decision<LocalDate> ambiguous(String text) {
        Matcher era = ERA.matcher(text);
        if (era.matches()) {
            boolean buddhist = era.group(1).startsWith("佛");
            int shift = buddhist ? -BUDDHIST_SHIFT : REPUBLIC_SHIFT;
            return ambiguous(
                    buddhist ? DateReading.BUDDHIST_YEAR : DateReading.REPUBLIC_YEAR,
                    date(number(era, 2) + shift, number(era, 3), number(era, 4)));
        }
        Matcher numbers = THREE_NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofThreeNumbers(numbers);
        }
        if (SERIAL.matcher(text).matches()) {
            return ambiguous(DateReading.SPREADSHEET_SERIAL, Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text))));
        }
        if (LUNAR.matcher(text).matches()) {
            return unclear(DateReading.LUNAR);
        }
        return MONTH_AND_DAY.matcher(text).matches() ? unclear(DateReading.NO_YEAR) : refused("date-unreadable");
    }

    private static Decision<LocalDate> ofThreeNumbers(Matcher numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 2);
        int third = number(numbers, 3);
        int firstDigits = numbers.group(1).length();
        int thirdDigits = numbers.group(3).length();
        if (firstDigits == 3) {
            return ambiguous(DateReading.REPUBLIC_YEAR, date(first + REPUBLIC_SHIFT, second, third));
        }
        if (firstDigits == 4) {
            return ambiguous(DateReading.UNUSUAL_FORM, date(first, second, third));
        }
        if (thirdDigits > 2) {
            return ambiguous(DateReading.UNUSUAL_FORM, date(third, first, second), date(third, second, first));
        }
        return ambiguous(
                DateReading.TWO_DIGIT_YEAR,
                date(1900 + first, second, third),
                date(2000 + first, second, third),
                date(1900 + third, first, second),
                date(2000 + third, first, second),
                date(1900 + third, second, first),
                date(2000 + third, second, first));
    }

    @SafeVarargs
    private static Decision<LocalDate> ambiguous(DateReading kind, Optional<LocalDate>... candidates) {
        Set<LocalDate> readings = new TreeSet<>();
        for (Optional<LocalDate> candidate : candidates) {
            candidate.ifPresent(readings::add);
        }
        if (readings.isEmpty()) {
            return refused("date-invalid");
        }
        String shown = readings.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Decision.refused(
                Finding.violation("date-ambiguous").with("kind", kind).with("readings", shown));
    }

    private static Decision<LocalDate> unclear(DateReading kind) {
        return Decision.refused(
                Finding.violation("date-ambiguous").with("kind", kind).with("readings", "?"));
    }

    private static Decision<LocalDate> refused(String code) {
        return Decision.refused(Finding.violation(code));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
