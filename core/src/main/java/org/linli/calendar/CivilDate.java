package org.linli.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/**
 * Dates as people write them (日期). Accepted are {@code 2022-09-11}, {@code 2022年9月11日} and {@code 二〇二二年九月十一日}.
 * What could be read in more than one way is refused, with the readings that it could have.
 *
 * <p>Not for dates of birth: a refusal shows what was read.
 */
public final class CivilDate {
    private static final int MAX_LENGTH = 40;
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern WORDS =
            Pattern.compile("([" + NUMERALS + "]{4})年([" + NUMERALS + "十]{1,3})月([" + NUMERALS + "十]{1,3})[日号]");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})");
    private static final Pattern REPUBLIC = Pattern.compile("民国(\\d{1,3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern LUNAR = Pattern.compile("(?:农历|阴历)?[正冬腊一二三四五六七八九十]{1,2}月[初廿卅一二三四五六七八九十]{1,3}");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private CivilDate() {}

    /**
     * Reads a date.
     *
     * @param text as somebody wrote it; full-width digits and blanks around it do not matter
     * @return the date; refused with {@code date-ambiguous}, which names the readings, or with {@code date-invalid} when
     *     there is no such day
     */
    public static Decision<LocalDate> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return invalid(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('零', '〇').replace('○', '〇');
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            int year = Integer.parseInt(iso.group(1));
            return year >= FIRST_BUDDHIST_YEAR
                    ? ambiguous(text, readings(year - 543, number(iso.group(2)), number(iso.group(3))))
                    : day(text, year, number(iso.group(2)), number(iso.group(3)));
        }
        for (Pattern accepted : List.of(CHINESE, WORDS)) {
            Matcher date = accepted.matcher(plain);
            if (date.matches()) {
                return day(text, number(date.group(1)), number(date.group(2)), number(date.group(3)));
            }
        }
        return otherReading(text, plain);
    }

    private static Decision<LocalDate> otherReading(String text, String plain) {
        Matcher republic = REPUBLIC.matcher(plain);
        if (republic.matches()) {
            int year = 1911 + number(republic.group(1));
            return ambiguous(text, readings(year, number(republic.group(2)), number(republic.group(3))));
        }
        Matcher parts = PARTS.matcher(plain);
        if (parts.matches()) {
            return ambiguous(text, orders(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        }
        if (SERIAL.matcher(plain).matches()) {
            return ambiguous(text, List.of(SERIAL_ZERO.plusDays(Long.parseLong(plain))));
        }
        return LUNAR.matcher(plain).matches() ? ambiguous(text, List.of()) : invalid(text);
    }

    private static List<LocalDate> orders(int first, int second, int third) {
        List<LocalDate> readings = new ArrayList<>(readings(fullYear(first), second, third));
        readings.addAll(readings(fullYear(third), second, first));
        readings.addAll(readings(fullYear(third), first, second));
        return readings.stream().distinct().toList();
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static List<LocalDate> readings(int year, int month, int day) {
        return day("", year, month, day).outcomeIfAccepted().stream().toList();
    }

    private static Decision<LocalDate> day(String text, int year, int month, int day) {
        try {
            return Decision.accepted(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return invalid(text);
        }
    }

    private static int number(String digits) {
        if (Character.digit(digits.charAt(0), 10) >= 0) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.chars().reduce(0, (value, c) -> value * 10 + NUMERALS.indexOf(c));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(digits.charAt(0));
        String ones = digits.substring(ten + 1);
        boolean wellFormed = ten <= 1 && tens > 0 && ones.length() <= 1 && !ones.startsWith("十");
        return wellFormed ? tens * 10 + (ones.isEmpty() ? 0 : NUMERALS.indexOf(ones)) : 0;
    }

    private static Decision<LocalDate> ambiguous(String text, List<LocalDate> readings) {
        String shown = readings.isEmpty()
                ? "?"
                : String.join(", ", readings.stream().map(LocalDate::toString).toList());
        return Decision.refused(
                Finding.violation("date-ambiguous").with("text", Excerpt.of(text)).with("readings", shown));
    }

    private static Decision<LocalDate> invalid(String text) {
        return Decision.refused(Finding.violation("date-invalid").with("text", Excerpt.of(text)));
    }
}
