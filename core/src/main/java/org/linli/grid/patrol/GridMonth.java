package org.linli.grid.patrol;

import java.time.YearMonth;
import java.util.List;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * The monthly sheet of a grid (网格月报), computed from its rounds and its incidents. A month that is not over has the figures
 * up to today.
 *
 * @param grid the grid
 * @param name its name on the last day of the month on which it was there
 * @param month the month
 * @param visits its rounds
 * @param incidents its incidents
 * @param findings what the sheet warns of: {@code grid-patrols-weekly} for each such week, and {@code
 *     grid-month-visited}; and the hint {@code grid-month-open} as long as one of its incidents is open, so that figures of incidents may
 *     still change
 */
public record GridMonth(
        Id<Grid> grid,
        String name,
        YearMonth month,
        GridMonthVisits visits,
        GridMonthIncidents incidents,
        List<Finding> findings) {
    /** Copies the list. */
    public GridMonth {
        findings = List.copyOf(findings);
    }
}
