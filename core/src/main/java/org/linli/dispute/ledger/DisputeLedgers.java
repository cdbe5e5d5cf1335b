package org.linli.dispute.ledger;

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
     * @return the ledger; refused with {@code actor-may-not}
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
     * @return the ledger; refused with {@code actor-may-not}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<DisputeMonth> month(Period period) {
        CivilYears.require(period.from());
        return office.ask(MONTH, () -> Decision.accepted(office.read(view -> counted(view, period))));
    }

    private static DisputeMonth counted(Reading view, Period period) {
        var query = view.all(DisputeFigure.KIND);
        return DisputeMonth.of(
                period,
                view.totals(
                        period.until()
                                .map(until -> query.between(DisputeFigure.ON, period.from(), until))
                                .orElseGet(() -> query.from(DisputeFigure.ON, period.from())),
                        SUMS,
                        GROUPS));
    }
}
