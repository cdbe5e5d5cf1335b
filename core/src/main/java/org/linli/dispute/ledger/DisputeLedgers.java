package org.linli.dispute.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.linli.dispute.DisputeFigure;
import org.linli.kernel.Decision;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledgers of disputes (纠纷台账). Immutable, for use by any thread. */
public final class DisputeLedgers {
    private static final Question MONTH = Question.of("disputeLedgers", "month").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(MONTH);

    private static final List<Column<DisputeFigure, Long>> SUMS =
            List.of(DisputeFigure.DAYS, DisputeFigure.PEOPLE, DisputeFigure.AMOUNT);
    private static final List<Column<DisputeFigure, ?>> GROUPS = List.of(
            DisputeFigure.WHAT,
            DisputeFigure.CLASS,
            DisputeFigure.SUBJECT,
            DisputeFigure.MODE,
            DisputeFigure.TO,
            DisputeFigure.SINCE,
            DisputeFigure.LATE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DisputeLedgers(Office office) {
        this.office = office;
    }

    /**
     * The ledger of a month (月报). It is counted in the store.
     *
     * @param month the month
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code
     *     period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<DisputeMonth> month(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return month(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The ledger of another period, such as a year. Its rates come from its sums, never from those of its months.
     *
     * @param period the days; one without an end lasts until the present day
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code
     *     period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<DisputeMonth> month(Period period) {
        CivilYears.require(period.from());
        LocalDate today = office.today();
        LocalDate until = period.until()
                .orElse(today.isBefore(period.from()) ? period.from().plusDays(1) : today.plusDays(1));
        PeriodSoFar time = new PeriodSoFar(Period.between(period.from(), until), today);
        return office.ask(
                MONTH, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    private static DisputeMonth counted(Reading view, Period period) {
        return DisputeMonth.of(
                period,
                view.totals(
                        view.all(DisputeFigure.KIND)
                                .between(
                                        DisputeFigure.ON,
                                        period.from(),
                                        period.until().orElseThrow()),
                        SUMS,
                        GROUPS));
    }
}
