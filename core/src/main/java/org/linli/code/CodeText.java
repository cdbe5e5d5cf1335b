package org.linli.code;

import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Decision;

/**
 * The normal form of text that should be a code (代码文本规范化): full-width letters, digits and signs become half-width,
 * small ASCII letters become capitals, white space, hyphens and the format characters that come along when text is copied
 * (zero-width characters, marks of direction, soft hyphens, byte order marks) go, and so does one leading apostrophe or quotation
 * mark, straight or curved, which people put before digits in spreadsheets.
 *
 * <p>It is for codes only. Names and other free text go through {@link PlainText}, which changes no character.
 */
public final class CodeText {
    /** The most UTF-16 units of raw text that can be a code; what is longer is refused unread. */
    public static final int MAX_LENGTH = 64;

    private static final String TEXT_MARKS = "'\u2018\u2019\u201B\u2032`\u00B4";
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private CodeText() {}

    /**
     * The normal form. Letters outside ASCII stay as they are, so that look-alikes such as the Cyrillic Х are found
     * out.
     *
     * @param text any text
     * @return its normal form; text that is longer than {@link #MAX_LENGTH} between white space at both ends is given
     *     back as it is
     */
    public static String compact(String text) {
        String trimmed = trim(text);
        if (trimmed.length() > MAX_LENGTH) {
            return trimmed;
        }
        StringBuilder compact = new StringBuilder(trimmed.length());
        trimmed.codePoints()
                .map(CodeText::halfWidth)
                .filter(c -> !isBlank(c) && !isHyphen(c) && !isFormat(c))
                .map(CodeText::capital)
                .forEach(compact::appendCodePoint);
        return withoutQuote(compact.toString());
    }

    /** The text without the mark in front by which people keep a spreadsheet from taking digits for a number. */
    static String withoutQuote(String text) {
        return !text.isEmpty() && TEXT_MARKS.indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
    }

    /**
     * Reads a code that may be left out: blank text is no code, and no mistake.
     *
     * @param text as written
     * @param parse how the code is read, such as {@code CreditCode::parse}
     * @param <T> the code's type
     * @return nothing when the text is blank, else what {@code parse} says
     */
    public static <T> Decision<Optional<T>> parseIfPresent(String text, Function<String, Decision<T>> parse) {
        return compact(text).isEmpty()
                ? Decision.accepted(Optional.empty())
                : parse.apply(text).map(Optional::of);
    }

    /** The text without white space at both ends, all of Unicode's included. */
    static String trim(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < until && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** Whether a spreadsheet has turned the digits into a number such as {@code 3.50603E+17}. */
    static boolean isScientific(String compact) {
        int exponent = compact.length() > MAX_LENGTH ? -1 : compact.indexOf('E');
        if (exponent < 1 || exponent == compact.length() - 1) {
            return false;
        }
        int digitsFrom = compact.charAt(exponent + 1) == '+' ? exponent + 2 : exponent + 1;
        String power = compact.substring(digitsFrom);
        return isDigits(compact.substring(0, exponent).replaceFirst("\\.", ""))
                && isDigits(power)
                && power.length() <= 2
                && (compact.charAt(exponent + 1) == '+' || compact.charAt(1) == '.');
    }

    /** Whether there is at least one character, and all are ASCII digits. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(CodeText::isDigit);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    static int halfWidth(int c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_SHIFT : c;
    }

    private static int capital(int c) {
        return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isHyphen(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2014;
    }

    /**
     * Whether a character shows nothing and comes along when text is copied out of pages, messages and documents.
     *
     * @param c a code point
     * @return whether it is a zero-width character, a mark of direction, a soft hyphen, a byte order mark, or the selector of
     *     a variant
     */
    public static boolean isFormat(int c) {
        return c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0x00AD
                || c == 0x061C;
    }
}
