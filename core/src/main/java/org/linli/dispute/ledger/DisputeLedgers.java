package org.linli.dispute.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.dispute.DisputeFigure;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledgers of disputes (纠纷台账). Immutable, for use by any thread. */
public final class DisputeLedgers {
    private static final Question MONTH = Question.of("disputeLedgers", "month").by(Role.OFFICE);
    private static final Question GRIDS = Question.of("disputeLedgers", "grids").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(MONTH, GRIDS);

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

    private static final List<Column<DisputeFigure, ?>> OF_GRIDS = List.of(
            DisputeFigure.WHAT, DisputeFigure.GRID, DisputeFigure.MODE, DisputeFigure.SINCE, DisputeFigure.LATE);
    private static final Comparator<DisputeGridLine> ORDER = Comparator.comparing(
                    (DisputeGridLine line) -> line.grid().isEmpty())
            .thenComparing(line -> line.name().orElse(""))
            .thenComparing(line -> line.grid().map(Id::value).orElse(""));

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
        PeriodSoFar time = soFar(period);
        return office.ask(
                MONTH, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    /**
     * The ledger of a period by the grids in which disputes arose (按网格). Its lines add up to the total of {@link #month(Period)}.
     *
     * @param period the days; one without an end lasts until the present day
     * @return a line for each grid in which something happened, by name, and last what arose in no known grid; with the hint {@code
     *     period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<DisputeGridLine>> grids(Period period) {
        PeriodSoFar time = soFar(period);
        return office.ask(
                GRIDS, () -> time.answer(() -> Decision.accepted(office.read(view -> byGrid(view, time.period())))));
    }

    private PeriodSoFar soFar(Period period) {
        CivilYears.require(period.from());
        LocalDate today = office.today();
        LocalDate until = period.until()
                .orElse(today.isBefore(period.from()) ? period.from().plusDays(1) : today.plusDays(1));
        return new PeriodSoFar(Period.between(period.from(), until), today);
    }

    private static List<DisputeGridLine> byGrid(Reading view, Period period) {
        Map<Optional<Id<Grid>>, DisputeFigures> figures = new HashMap<>();
        for (Total<DisputeFigure> total : totals(view, period, OF_GRIDS)) {
            figures.merge(total.get(DisputeFigure.GRID), DisputeLine.figures(total, period), DisputeFigures::plus);
        }
        Map<Id<Grid>, String> names = new HashMap<>();
        view.list(view.all(Division.KIND).orderedBy(Division.FROM))
                .forEach(division -> division.grids().forEach(grid -> names.put(grid.id(), grid.name())));
        return figures.entrySet().stream()
                .map(entry -> new DisputeGridLine(
                        entry.getKey(),
                        entry.getKey().flatMap(grid -> Optional.ofNullable(names.get(grid))),
                        entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static DisputeMonth counted(Reading view, Period period) {
        return DisputeMonth.of(period, totals(view, period, GROUPS));
    }

    private static List<Total<DisputeFigure>> totals(Reading view, Period period, List<Column<DisputeFigure, ?>> by) {
        return view.totals(
                view.all(DisputeFigure.KIND)
                        .between(DisputeFigure.ON, period.from(), period.until().orElseThrow()),
                SUMS,
                by);
    }
}
