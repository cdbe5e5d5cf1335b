package org.linli.petition.hotline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.linli.kernel.Decision;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The figures of the hotline (热线台账). Immutable, for use by any thread. */
public final class HotlineLedgers {
    private static final Question RATES = Question.of("hotlineLedgers", "rates").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(RATES);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public HotlineLedgers(Office office) {
        this.office = office;
    }

    /**
     * The three rates of a month (三率月报). They are counted in the store.
     *
     * @param month the month
     * @return the rates; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<HotlineRates> rates(YearMonth month) {
        CivilYears.require(month.atDay(1));
        LocalDate today = office.today();
        PeriodSoFar time = new PeriodSoFar(
                Period.between(month.atDay(1), month.plusMonths(1).atDay(1)), today);
        return office.ask(
                RATES, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    private static HotlineRates counted(Reading view, Period period) {
        List<Total<HotlineTicket>> dispatched =
                totals(view, period, HotlineTicket.DISPATCHED_ON, List.of(HotlineTicket.CONTACTED_IN_TIME));
        List<Total<HotlineTicket>> reached = totals(
                view, period, HotlineTicket.CALLED_BACK_ON, List.of(HotlineTicket.SOLVED, HotlineTicket.SATISFIED));
        List<Total<HotlineTicket>> closed =
                totals(view, period, HotlineTicket.CLOSED_ON, List.of(HotlineTicket.OUTCOME));
        return new HotlineRates(
                period,
                count(dispatched, total -> true),
                count(dispatched, total -> isSo(total, HotlineTicket.CONTACTED_IN_TIME)),
                count(reached, total -> true),
                count(reached, total -> isSo(total, HotlineTicket.SOLVED)),
                count(reached, total -> isSo(total, HotlineTicket.SATISFIED)),
                count(closed, total -> true),
                count(
                        closed,
                        total -> total.get(HotlineTicket.OUTCOME)
                                .filter(HotlineOutcome.SOLVED::equals)
                                .isPresent()));
    }

    private static List<Total<HotlineTicket>> totals(
            Reading view, Period period, Index<HotlineTicket, LocalDate> day, List<Column<HotlineTicket, ?>> by) {
        return view.totals(
                view.all(HotlineTicket.KIND)
                        .between(day, period.from(), period.until().orElseThrow()),
                List.of(),
                by);
    }

    private static boolean isSo(Total<HotlineTicket> total, Column<HotlineTicket, Boolean> what) {
        return total.get(what).orElse(false);
    }

    private static long count(List<Total<HotlineTicket>> totals, Predicate<Total<HotlineTicket>> which) {
        return totals.stream().filter(which).mapToLong(Total::count).sum();
    }
}
