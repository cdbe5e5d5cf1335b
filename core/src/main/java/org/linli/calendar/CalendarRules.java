package org.linli.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on working days and on the counting of terms (工作日与期间计算规则). */
public final class CalendarRules {
    private static final Basis HOLIDAYS = Statutes.HOLIDAYS.article("§2、§6、§7");

    /** A stated last day is the one that the Civil Code counts. */
    public static final Rule<StatedDay> CIVIL_COUNT = Rule.<StatedDay>violation("deadline-civil-count", Ground.STATUTE)
            .basis(
                    Statutes.CIVIL_CODE.article("§200–204"),
                    Statutes.CIVIL_PROCEDURE.article("§85"),
                    Basis.design("days of rest count as festivals, and weekends that are worked do not"))
            .holds(day -> day.stated().equals(day.counted()))
            .orSays(day -> Map.of("opened", day.opened(), "stated", day.stated(), "counted", day.counted()));

    /** A question about working days is answered only for a year that the calendar knows. */
    public static final Rule<YearAsked> EXPLICIT = Rule.<YearAsked>violation(
                    "workday-calendar-explicit", Ground.ARITHMETIC)
            .basis(HOLIDAYS, Basis.design("an unknown year is an answer of its own, never a guess"))
            .holds(asked -> asked.coverage() != Coverage.UNKNOWN)
            .orSays(asked -> Map.of("year", asked.year()));

    /** A calendar without festivals says so in each answer. */
    public static final Rule<YearAsked> WEEKENDS_ONLY = Rule.<YearAsked>warning("calendar-weekends-only")
            .basis(HOLIDAYS)
            .holds(asked -> asked.coverage() != Coverage.WEEKENDS_ONLY)
            .orSays(asked -> Map.of("year", asked.year()));

    /**
     * An answer that a notice still to come may change says so: one that touches a year without a notice, or the days from
     * 24 December on while the next year's notice is not known, for notices have taken days of the December before.
     */
    public static final Rule<YearAsked> PROVISIONAL = Rule.<YearAsked>warning("calendar-provisional")
            .basis(
                    HOLIDAYS,
                    Basis.design(
                            "the notices for 2007, 2008, 2012, 2019 and 2023 reached back to 29 December at most; the margin is 24"))
            .reads("calendar.provisional")
            .holds(asked -> asked.coverage() != Coverage.PROVISIONAL)
            .orSays(asked -> Map.of("year", asked.year()));

    /** What is asked of every year that an answer touches. */
    public static final RuleSet<YearAsked> YEAR = RuleSet.of(EXPLICIT, WEEKENDS_ONLY, PROVISIONAL);

    /** Every rule of this package. */
    public static final List<Rule<?>> ALL = List.of(CIVIL_COUNT, EXPLICIT, WEEKENDS_ONLY, PROVISIONAL);

    private CalendarRules() {}

    /**
     * A last day as a document states it, beside the one that was counted.
     *
     * @param opened the day on which the term opened
     * @param counted the last day by the Civil Code
     * @param stated the last day as stated
     */
    public record StatedDay(LocalDate opened, LocalDate counted, LocalDate stated) {}

    /**
     * A year whose notice an answer stands on.
     *
     * @param year the year
     * @param coverage how much the calendar knows of it
     */
    public record YearAsked(int year, Coverage coverage) {}
}
