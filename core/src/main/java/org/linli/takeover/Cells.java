package org.linli.takeover;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.code.CivilDate;
import org.linli.code.CodeText;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterWords;

/** How cells of these lists are read. */
final class Cells {
    /** The key in the other system (原系统编号). */
    static final RosterColumn KEY = RosterColumn.open("原系统编号", "原编号", "系统编号", "主键", "编号", "id", "key", "source key");

    static final RosterWords<Answer> ANSWERS =
            RosterWords.of(Answer.values()).or(Answer.YES, "√", "1").or(Answer.NO, "×", "0");

    private static final long MOST = 999_999_999;
    private static final int MOST_DIGITS = 9;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.0{1,2})?[户人名栋号]?");
    private static final Pattern WITHIN =
            Pattern.compile(".*\\p{Alnum}\\s*[-\\u2010-\\u2015\\u2212\\uFF0D].*", Pattern.DOTALL);
    private static final Pattern MINUS = Pattern.compile("^[\\u2015\\u2212]");
    private static final Pattern SIGNED =
            Pattern.compile("^\\P{Alnum}*[-\\u2010-\\u2015\\u2212\\uFF0D].*", Pattern.DOTALL);

    private Cells() {}

    /**
     * A figure in digits, perhaps with its unit, and with commas at thousands or a fraction of zeros as spreadsheets write them; a
     * hyphen, which codes do without, makes it another figure.
     */
    static Decision<Long> number(String text) {
        Matcher number = NUMBER.matcher(MINUS.matcher(CodeText.compact(text)).replaceFirst(""));
        if (!number.matches() || WITHIN.matcher(text).matches()) {
            return Decision.refused(told("taken-over-number", text));
        }
        if (SIGNED.matcher(text).matches()) {
            return Decision.refused(told("taken-over-number-negative", text));
        }
        String digits = number.group(1).replace(",", "").replaceFirst("^0+(?=\\d)", "");
        return digits.length() > MOST_DIGITS
                ? Decision.refused(told("taken-over-number-large", text).with("maximum", MOST))
                : Decision.accepted(Long.parseLong(digits));
    }

    private static Finding told(String code, String text) {
        return Finding.violation(code).with("text", Excerpt.of(text.strip()));
    }

    /** The first day after a last day. */
    static Decision<LocalDate> dayAfter(String lastDay) {
        return CivilDate.parse(lastDay).map(day -> day.plusDays(1));
    }

    /** Yes or no (是否). */
    enum Answer {
        YES,
        NO
    }
}
