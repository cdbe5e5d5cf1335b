package org.linli.examples.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/**
 * A text in both languages of a report.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {
    /** Nothing to say. */
    public static final Words NONE = new Words("", "");

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /**
     * A text in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     * @return the text
     */
    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    /**
     * What is the same in both languages, such as a name or a number.
     *
     * @param text the text
     * @return the text
     */
    public static Words same(Object text) {
        return new Words(text.toString(), text.toString());
    }

    /**
     * What the library says in either language.
     *
     * @param said gives the text in a language
     * @return the text
     */
    public static Words in(Function<Locale, String> said) {
        return new Words(said.apply(Locale.SIMPLIFIED_CHINESE), said.apply(Locale.ENGLISH));
    }

    /**
     * The name of a constant.
     *
     * @param constant the constant
     * @return its name
     */
    public static Words of(Enum<?> constant) {
        return in(locale -> Texts.of(Label.of(constant), locale));
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @return its text
     */
    public static Words of(Finding finding) {
        return in(finding::explain);
    }

    /**
     * A day, written out.
     *
     * @param day the day
     * @return such as 2024年1月8日 and 8 January 2024
     */
    public static Words of(LocalDate day) {
        return new Words(
                "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                "%d %s %d".formatted(day.getDayOfMonth(), MONTHS[day.getMonthValue() - 1], day.getYear()));
    }

    /**
     * Both, one after the other.
     *
     * @param other what follows
     * @return the text
     */
    public Words then(Words other) {
        return new Words(zh + other.zh, en + other.en);
    }

    /**
     * The text of a language.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** {@return whether there is nothing to say} */
    public boolean isNone() {
        return zh.isEmpty() && en.isEmpty();
    }
}
