package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The liaison days of the community (联企日), and what it decides on single ones. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class LiaisonDays {
    private static final Commands<LiaisonMonth> DAYS = Commands.of("liaisonDays", LiaisonMonth.class, Role.OFFICE);
    private static final Command<LiaisonMonth> SKIP = DAYS.command("skip", Skip.class);
    private static final Command<LiaisonMonth> MOVE = DAYS.command("move", Move.class);
    private static final Command<LiaisonMonth> RESTORE = DAYS.command("restore", Skip.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(SKIP, MOVE, RESTORE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public LiaisonDays(Office office) {
        this.office = office;
    }

    /**
     * The liaison days of a year, ahead (年度联企日安排). Anyone may ask.
     *
     * @param year the year
     * @return a day for each month, with the hint {@code liaison-day-shift} for each that is shifted, and the warning {@code
     *     calendar-provisional} when a notice of holidays that is still to come may move one; refused with {@code
     *     workday-calendar-explicit} when the calendar does not know the year, and the charter wants no provisional answer
     * @throws IllegalArgumentException when the year is not among 1000 to 2999
     */
    public Decision<LiaisonYear> plan(int year) {
        CivilYears.requireYear(year);
        LocalDate today = office.today();
        return office.read(view -> LiaisonCalendar.of(view, today).year(year));
    }

    /**
     * The next liaison day (下一联企日). It is always counted from the day that the charter names, and what was skipped once is skipped
     * once. Anyone may ask.
     *
     * @param asOf from which day on
     * @return the first that takes place on that day or later; empty when there is none in two years; with the warning {@code
     *     calendar-provisional}; refused with {@code workday-calendar-explicit}
     * @throws IllegalArgumentException when the day lies outside of the years 1000 to 2999
     */
    public Decision<Optional<LiaisonDay>> next(LocalDate asOf) {
        CivilYears.require(asOf);
        LocalDate today = office.today();
        return office.read(view -> LiaisonCalendar.of(view, today).next(asOf));
    }

    /**
     * Skips the liaison day of a month (取消当月联企日). Visits that were to take place on it are then without a day.
     *
     * @param month the month
     * @param reason why
     * @return the month, with the warning {@code liaison-day-visits}; refused with {@code liaison-day-over}, and with what is wrong in the
     *     reason
     */
    public Decision<LiaisonMonth> skip(YearMonth month, String reason) {
        return office.command(
                SKIP,
                new Skip(month, reason),
                work -> decided(work, month, (before, facts) -> before.skip(reason, facts)));
    }

    /**
     * Moves the liaison day of a month (联企日改期). The visits of that day still belong to the month.
     *
     * @param month the month
     * @param day to which day, today or later, between the liaison days of the months beside it
     * @param reason why
     * @return the month; refused with {@code liaison-day-over}, {@code liaison-day-order}, and with what is wrong in the reason
     */
    public Decision<LiaisonMonth> move(YearMonth month, LocalDate day, String reason) {
        return office.command(
                MOVE,
                new Move(month, day, reason),
                work -> decided(work, month, (before, facts) -> before.move(day, reason, facts)));
    }

    /**
     * Takes back what was decided on the liaison day of a month, which again is as the charter counts it (恢复联企日).
     *
     * @param month the month
     * @param reason why
     * @return the month; refused with {@code liaison-day-over}, {@code liaison-day-decided}, and with what is wrong in the reason
     */
    public Decision<LiaisonMonth> restore(YearMonth month, String reason) {
        return office.command(
                RESTORE,
                new Skip(month, reason),
                work -> decided(work, month, (before, facts) -> before.restore(reason, facts)));
    }

    private static Decision<LiaisonMonth> decided(
            UnitOfWork work,
            YearMonth month,
            BiFunction<LiaisonMonth, LiaisonDayRules.Deciding, Decision<LiaisonMonth>> change) {
        LiaisonMonth before = work.find(LiaisonMonth.KIND, LiaisonMonth.idOf(month))
                .orElseGet(() -> LiaisonMonth.of(work.community(), month));
        LiaisonCalendar calendar = LiaisonCalendar.of(work, work.today());
        LiaisonDayRules.Deciding facts = new LiaisonDayRules.Deciding(
                calendar.of(month)
                        .outcomeIfAccepted()
                        .flatMap(found -> found.day().or(found::planned)),
                beside(calendar, month.minusMonths(1)),
                beside(calendar, month.plusMonths(1)),
                work.today());
        return work.save(
                LiaisonMonth.KIND, work.rejudged(LiaisonMonth.KIND, change.apply(before, facts), work.today()));
    }

    private static Optional<LocalDate> beside(LiaisonCalendar calendar, YearMonth month) {
        return calendar.of(month).outcomeIfAccepted().flatMap(LiaisonDay::day);
    }

    private record Skip(YearMonth month, String reason) implements Reasoned {}

    private record Move(YearMonth month, LocalDate day, String reason) implements Reasoned {}
}
