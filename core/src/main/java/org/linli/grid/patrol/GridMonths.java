package org.linli.grid.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;

/** The monthly sheets of the grids (网格月报). Immutable, for use by any thread. */
public final class GridMonths {
    private static final Question OF =
            Question.of("gridMonths", "of").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(OF);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public GridMonths(Office office) {
        this.office = office;
    }

    /**
     * The sheet of a grid for a month. Its rounds are those of the month, its incidents those found in the month, each followed to its end:
     * as long as one of them is open, {@code grid-month-open} says so.
     *
     * @param grid the grid
     * @param month the month
     * @return the sheet; empty when the grid was not in force on a day of the month up to today; refused with {@code
     *     actor-may-not} and {@code period-not-begun}, and with {@code actor-not-related} for the staff of another grid
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<Optional<GridMonth>> of(Id<Grid> grid, YearMonth month) {
        CivilYears.require(month.atDay(1));
        LocalDate today = office.today();
        Instant now = office.now();
        PeriodSoFar time = new PeriodSoFar(
                Period.between(month.atDay(1), month.plusMonths(1).atDay(1)), today);
        return office.ask(
                OF,
                (view, role, day) -> OwnGrid.staff(view, Optional.of(grid), role, day),
                () -> time.answer(() -> Decision.accepted(
                        office.read(view -> new GridMonthSheet(view, grid, month, today).sheet(now)))));
    }
}
