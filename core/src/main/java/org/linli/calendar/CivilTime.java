package org.linli.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.code.CivilDate;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/**
 * Converts local times to instants (当地时间). Where clocks are put forward or back, some local times do not exist and others
 * occur twice (in China from 1986 to 1991): these are settled by rule, and reported.
 */
public final class CivilTime {
    /** The zone of China. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?");

    private CivilTime() {}

    /**
     * The instant of a local time. A time that does not exist is moved by as much as the clocks were put forward (warning {@code
     * time-in-gap}); of a time that occurs twice the first is taken (warning {@code time-twice}).
     *
     * @param local what the clock shows
     * @param zone where
     * @return the instant, with the warning where there is one
     */
    public static Decision<Instant> instantOf(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        Instant instant = local.atZone(zone).toInstant();
        if (offsets.size() == 1) {
            return Decision.accepted(instant);
        }
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        Finding finding = Finding.warning(transition.isGap() ? "time-in-gap" : "time-twice")
                .with("time", local.toString())
                .with("taken", shown(instant, zone.getId()));
        return Decision.<Instant>accepted(instant).alsoFound(List.of(finding));
    }

    /**
     * Reads a local time such as {@code 2022-09-11T08:30}.
     *
     * @param text date and time; {@code 24:00} is refused, for a day begins at 00:00
     * @param zone where
     * @return the instant; refused with {@code date-invalid} or {@code time-invalid}
     */
    public static Decision<Instant> parse(String text, ZoneId zone) {
        return parse(text, zone, false);
    }

    /**
     * Reads a local time at which something ends, such as {@code 2022-09-11T24:00}.
     *
     * @param text date and time; {@code 24:00} is the end of that day
     * @param zone where
     * @return the instant; refused with {@code date-invalid} or {@code time-invalid}
     */
    public static Decision<Instant> parseEnd(String text, ZoneId zone) {
        return parse(text, zone, true);
    }

    /**
     * 24:00 of a day: the first instant of the next one.
     *
     * @param day the day
     * @param zone where
     * @return its end
     */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The day to which an end belongs: at midnight the day before.
     *
     * @param end the end
     * @param zone where
     * @return the day
     */
    public static LocalDate dayEndingAt(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }

    /**
     * The next instant that stores tell apart: what happens at an instant is found below it.
     *
     * @param at the instant
     * @return a microsecond later, for stores keep microseconds
     */
    public static Instant after(Instant at) {
        return at.plusNanos(1_000);
    }

    static String shown(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).toOffsetDateTime().toString();
    }

    private static Decision<Instant> parse(String text, ZoneId zone, boolean asEnd) {
        Matcher parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            return Decision.refused(Finding.violation("time-invalid").with("text", Excerpt.of(text)));
        }
        String clock = parts.group(2) + parts.group(3) + (parts.group(4) == null ? "00" : parts.group(4));
        return CivilDate.parse(parts.group(1))
                .fold(
                        date -> {
                            if (asEnd && clock.equals("240000")) {
                                return Decision.accepted(endOf(date.outcome(), zone));
                            }
                            return clock(clock, text)
                                    .fold(
                                            time -> instantOf(date.outcome().atTime(time.outcome()), zone),
                                            refused -> new Decision.Refused<>(refused.findings()));
                        },
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    private static Decision<LocalTime> clock(String digits, String text) {
        try {
            return Decision.accepted(LocalTime.of(
                    Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4))));
        } catch (DateTimeException e) {
            return Decision.refused(Finding.violation("time-invalid").with("text", Excerpt.of(text)));
        }
    }
}
