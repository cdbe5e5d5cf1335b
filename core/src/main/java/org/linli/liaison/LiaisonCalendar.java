package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.calendar.CalendarRules;
import org.linli.calendar.DayKind;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.work.Reading;

/**
 * The liaison days of months, always counted from the number that the charter names (联企日历). Immutable.
 *
 * <pre>{@code
 * LiaisonCalendar days = LiaisonCalendar.of(month -> LiaisonTerms.TERMS.latest(), WorkCalendar.china(), Map.of());
 * days.of(YearMonth.of(2026, 2));   // planned 2026-02-15, a holiday; takes place on 2026-02-24
 * }</pre>
 */
public final class LiaisonCalendar {
    // In two years there is a liaison day, whichever months are skipped by their length.
    private static final int MONTHS_AHEAD = 24;

    private final Function<YearMonth, LiaisonTerms> terms;
    private final WorkCalendar calendar;
    private final Map<YearMonth, DayChange> changes;

    private LiaisonCalendar(
            Function<YearMonth, LiaisonTerms> terms, WorkCalendar calendar, Map<YearMonth, DayChange> changes) {
        this.terms = terms;
        this.calendar = calendar;
        this.changes = Map.copyOf(changes);
    }

    /**
     * A calendar of liaison days.
     *
     * @param terms the charter's for each month
     * @param calendar which days are working days
     * @param changes what the community has decided on single days
     * @return the calendar
     */
    public static LiaisonCalendar of(
            Function<YearMonth, LiaisonTerms> terms, WorkCalendar calendar, Map<YearMonth, DayChange> changes) {
        return new LiaisonCalendar(terms, calendar, changes);
    }

    /**
     * The calendar of a community.
     *
     * @param view what the transaction reads
     * @param today the present day
     * @return the calendar
     */
    @SuppressWarnings("exports") // for the library's own use
    public static LiaisonCalendar of(Reading view, LocalDate today) {
        Map<YearMonth, DayChange> changes = view.list(view.all(LiaisonMonth.KIND)).stream()
                .filter(month -> month.change().isPresent())
                .collect(Collectors.toMap(
                        LiaisonMonth::month, month -> month.change().orElseThrow()));
        return new LiaisonCalendar(
                month -> view.terms(LiaisonTerms.TERMS, month.atDay(1)), view.calendarOn(today), changes);
    }

    /**
     * The liaison day of a month.
     *
     * @param month the month
     * @return the day, with the warning {@code calendar-provisional} when a notice of holidays that is still to come may move it;
     *     refused with {@code workday-calendar-explicit} when its year is not known
     */
    public Decision<LiaisonDay> of(YearMonth month) {
        LiaisonTerms inForce = terms.apply(month);
        Optional<LocalDate> planned = inForce.shortMonth().dayIn(month, inForce.dayOfMonth());
        if (changes.containsKey(month)) {
            DayChange change = Optional.ofNullable(changes.get(month)).orElseThrow();
            LiaisonDayReason reason = change.day().isPresent() ? LiaisonDayReason.MOVED : LiaisonDayReason.SKIPPED;
            return Decision.accepted(
                    new LiaisonDay(month, planned, change.day(), reason, Optional.of(change.reason()), false));
        }
        if (planned.isEmpty()) {
            return Decision.accepted(
                    new LiaisonDay(month, planned, planned, LiaisonDayReason.SHORT_MONTH, Optional.empty(), false));
        }
        Decision<LocalDate> day = inForce.shift().from(planned.get(), calendar);
        return day.map(held -> new LiaisonDay(
                month,
                planned,
                Optional.of(held),
                reason(month, inForce, planned.get(), held),
                Optional.empty(),
                isProvisional(day)));
    }

    /**
     * The next liaison day.
     *
     * @param asOf from which day on
     * @return the first that takes place on that day or later; empty when there is none in two years; with the findings of {@link
     *     #of(YearMonth)}, and refused as it is
     */
    public Decision<Optional<LiaisonDay>> next(LocalDate asOf) {
        YearMonth first = YearMonth.from(asOf).minusMonths(1);
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            Decision<LiaisonDay> found = of(first.plusMonths(ahead));
            boolean isReached = found.outcomeIfAccepted()
                    .map(known -> known.day().stream().anyMatch(day -> !day.isBefore(asOf)))
                    .orElse(!first.plusMonths(ahead).atEndOfMonth().isBefore(asOf));
            if (isReached) {
                return found.map(Optional::of);
            }
        }
        return Decision.accepted(Optional.empty());
    }

    /**
     * The liaison days of a year.
     *
     * @param year the year
     * @return one for each month, with the hint {@code liaison-day-shift} for each that people do not work on, and the findings of
     *     {@link #of(YearMonth)}; refused as it is
     */
    public Decision<LiaisonYear> year(int year) {
        List<Finding> findings = new ArrayList<>();
        List<LiaisonDay> days = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            Decision<LiaisonDay> day = of(YearMonth.of(year, month));
            findings.addAll(day.findings());
            day.outcomeIfAccepted().ifPresent(found -> {
                days.add(found);
                LiaisonDayRules.SHIFTED.check(found).ifPresent(findings::add);
            });
        }
        return Decision.by(findings.stream().distinct().toList(), () -> Decision.accepted(new LiaisonYear(year, days)));
    }

    private LiaisonDayReason reason(YearMonth month, LiaisonTerms inForce, LocalDate planned, LocalDate held) {
        if (!held.equals(planned)) {
            return calendar.kindOf(planned).filter(DayKind.WEEKEND::equals).isPresent()
                    ? LiaisonDayReason.WEEKEND
                    : LiaisonDayReason.HOLIDAY;
        }
        return inForce.dayOfMonth() > month.lengthOfMonth()
                ? LiaisonDayReason.SHORT_MONTH
                : LiaisonDayReason.AS_PLANNED;
    }

    private static boolean isProvisional(Decision<LocalDate> day) {
        return day.findings().stream().map(Finding::code).anyMatch(CalendarRules.PROVISIONAL.id()::equals);
    }
}
