package org.linli.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How figures are written for people in each language (数字写法). What programs read has other forms. */
public final class Spelling {
    /** An end is kept as the first day on which something is no longer so, and read as the last day on which it is. */
    private static final String LAST = "last";

    /** A day or a minute that stands as a text, such as a name: {@code 2024-01-08}, {@code 2024-01-08 09:00}. */
    private static final Pattern KEPT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2}))?");

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int PLACES_OF_A_FEN = 2;

    private Spelling() {}

    /**
     * A day.
     *
     * @param day the day
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code 2024年1月8日} or {@code 2024-01-08}
     */
    public static String day(LocalDate day, Locale locale) {
        return Texts.isChinese(locale)
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    /**
     * A minute, as a finding keeps it. A finding shows it, and a day that it keeps so, in the form of the language.
     *
     * @param local the date and time of day
     * @return such as {@code 2024-01-08 09:00}
     */
    public static String minute(LocalDateTime local) {
        return local.toLocalDate() + " " + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The last minute of a day, as a finding keeps it.
     *
     * @param day the day
     * @return such as {@code 2024-01-08 24:00}
     */
    public static String endOf(LocalDate day) {
        return day + " 24:00";
    }

    private static String text(String kept, Locale locale) {
        Matcher moment = KEPT.matcher(kept);
        if (!Texts.isChinese(locale) || !moment.matches()) {
            return kept;
        }
        try {
            return day(LocalDate.parse(moment.group(1)), locale) + Objects.requireNonNullElse(moment.group(2), "");
        } catch (DateTimeParseException noDay) {
            return kept;
        }
    }

    /**
     * A length of time.
     *
     * @param minutes how many minutes, not negative
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code 12小时16分}, {@code 3小时}, {@code 45分钟}, or {@code 12 h 16 min}
     */
    public static String time(long minutes, Locale locale) {
        long hours = minutes / MINUTES_OF_AN_HOUR;
        long left = minutes % MINUTES_OF_AN_HOUR;
        boolean chinese = Texts.isChinese(locale);
        if (hours == 0) {
            return left + (chinese ? "分钟" : " min");
        }
        String whole = hours + (chinese ? "小时" : " h");
        if (left == 0) {
            return whole;
        }
        return chinese ? whole + left + "分" : whole + " " + left + " min";
    }

    /**
     * An amount of money.
     *
     * @param fen how many fen
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code 50元}, {@code 0.50元} or {@code 50 yuan}
     */
    public static String money(long fen, Locale locale) {
        String yuan = yuan(fen);
        String whole = yuan.endsWith(".00") ? yuan.substring(0, yuan.length() - ".00".length()) : yuan;
        return whole + (Texts.isChinese(locale) ? "元" : " yuan");
    }

    /**
     * An amount of money in a column of yuan.
     *
     * @param fen how many fen
     * @return such as {@code 50.00}
     */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, PLACES_OF_A_FEN).toPlainString();
    }

    /**
     * A figure of a finding: {@code last} shows the day before, {@code time} makes a length of time of minutes, {@code money} yuan of
     * fen, {@code one/many} chooses a word by a number.
     */
    static String figure(Object value, String form, Locale locale) {
        if (value instanceof Label label) {
            return Texts.of(label, locale);
        }
        if (value instanceof LocalDate day) {
            return day(form.equals(LAST) ? day.minusDays(1) : day, locale);
        }
        int slash = form.indexOf('/');
        if (slash >= 0) {
            return value.equals(1L) ? form.substring(0, slash) : form.substring(slash + 1);
        }
        if (form.isEmpty() || !(value instanceof Long number)) {
            return text(value.toString(), locale);
        }
        return form.equals("money") ? money(number, locale) : time(number, locale);
    }
}
