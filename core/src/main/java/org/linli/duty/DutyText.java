package org.linli.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Spelling;
import org.linli.kernel.Texts;

/** The fixed wordings of letters and ledgers. */
enum DutyText {
    LETTER_SERVICE,
    LETTER_TABLE,
    LETTER_REQUEST,
    LETTER_NOTES,
    LETTER_DUTY,
    LETTER_ENCLOSED,
    COLON,
    TO_REPORT,
    NUMBER,
    NAME,
    MEMBER,
    TIMES,
    HOURS,
    MINUTES,
    POINTS,
    MISSING,
    NOTHING_MISSING,
    EVALUATION,
    NOT_TOLD,
    TOTAL,
    NOTE_MASKED,
    NOTE_NAMED,
    SLIP_TITLE,
    SLIP_CLOSES,
    SIGNED_BY,
    DATE,
    RECEIPT,
    UNIT,
    STATUS,
    REPORTED,
    RATE,
    SURPLUS,
    COMPLETED,
    COMPLETION_RATE,
    FLAGGED,
    YES,
    UNITS,
    OTHERS,
    LEAST,
    KIND,
    SERVICE,
    REVERSED,
    REVERSAL,
    ASKED,
    DAY,
    START,
    CATEGORY,
    REMARK,
    RECORD,
    REVERSES,
    RANK,
    REASONS,
    PROPOSAL;

    private static final int MINUTES_OF_AN_HOUR = 60;

    String in(Locale locale) {
        return Texts.of(Label.of(this), locale);
    }

    static List<String> in(Locale locale, DutyText... wordings) {
        List<String> texts = new ArrayList<>();
        for (DutyText wording : wordings) {
            texts.add(wording.in(locale));
        }
        return texts;
    }

    /** Such as {@code 12:05}. */
    static String hours(long minutes) {
        long left = minutes % MINUTES_OF_AN_HOUR;
        return minutes / MINUTES_OF_AN_HOUR + (left < 10 ? ":0" : ":") + left;
    }

    /** Such as {@code 2023年度}, {@code 2023年上半年}, {@code 2023年第一季度}. */
    static String period(Period period, Locale locale) {
        LocalDate first = period.from();
        long months = ChronoUnit.MONTHS.between(first, period.until().orElseThrow());
        Finding whole = Finding.hint("duty-period-year");
        Finding part = months == 6 ? Finding.hint("duty-period-half") : Finding.hint("duty-period-quarter");
        return (months == 12 ? whole : part)
                .with("year", first.getYear())
                .with("half", new Label(first.getMonthValue() > 6 ? "year-half.SECOND" : "year-half.FIRST"))
                .with("number", (first.getMonthValue() - 1) / 3 + 1)
                .explain(locale);
    }

    /** An amount in words, such as {@code 3次、16小时16分、48分}; what is nothing is left out. */
    static String sum(ServiceSum sum, boolean points, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (sum.times() > 0) {
            parts.add(counted("duty-sum-times", sum.times(), locale));
        }
        if (sum.minutes() > 0) {
            parts.add(Spelling.time(sum.minutes(), locale));
        }
        if (points && sum.points() > 0) {
            parts.add(counted("duty-sum-points", sum.points(), locale));
        }
        return parts.isEmpty() ? NOTHING_MISSING.in(locale) : String.join(Texts.isChinese(locale) ? "、" : ", ", parts);
    }

    private static String counted(String what, long number, Locale locale) {
        return Finding.hint(what).with("number", number).explain(locale);
    }
}
