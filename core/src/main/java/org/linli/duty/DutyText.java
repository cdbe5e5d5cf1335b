package org.linli.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;

/** The fixed wordings of letters and ledgers. */
enum DutyText {
    LETTER_TITLE,
    LETTER_OPENING,
    COLON,
    PERIOD,
    TO_REPORT,
    MEMBERS_TOLD,
    BELOW,
    NUMBER,
    MEMBER,
    TIMES,
    HOURS,
    MINUTES,
    POINTS,
    MISSING,
    NOTHING_MISSING,
    EVALUATION,
    NOT_TOLD,
    ACKNOWLEDGED_ON,
    TOTAL,
    NOTE_FIGURES,
    NOTE_MASKED,
    NOTE_NAMED,
    NOTE_DUTY,
    NOTE_UNIT,
    SLIP,
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

    /** From the first day to the last. */
    static String span(Period period) {
        return period.from()
                + " – "
                + period.until().map(until -> until.minusDays(1).toString()).orElse("");
    }

    /** The missing times, hours and points in words; those that are not missing are left out. */
    static String missing(ServiceSum missing, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (missing.times() > 0) {
            parts.add(TIMES.in(locale) + " " + missing.times());
        }
        if (missing.minutes() > 0) {
            parts.add(HOURS.in(locale) + " " + hours(missing.minutes()));
        }
        if (missing.points() > 0) {
            parts.add(POINTS.in(locale) + " " + missing.points());
        }
        return parts.isEmpty() ? NOTHING_MISSING.in(locale) : String.join(", ", parts);
    }
}
