package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Rate;

/**
 * The rounds of a month through a grid (巡查走访情况).
 *
 * @param rounds how many rounds were made (巡查次数)
 * @param calls how often a household was called on (走访户次)
 * @param visited how many households were called on at least once, as those who called wrote it down (走访户数)
 * @param households how many households the grid has, as its division says (总户数)
 * @param weeks the weeks that ended in the month, Monday to Sunday, while the grid was there
 */
public record GridMonthVisits(int rounds, long calls, long visited, long households, List<Week> weeks) {
    /** Copies the list. */
    public GridMonthVisits {
        weeks = List.copyOf(weeks);
    }

    /** {@return the households called on, of all (巡查覆盖率): households, not calls; more than all counts as all} */
    public Rate coverage() {
        return new Rate(Math.min(visited, households), households);
    }

    /**
     * What the coverage is worth.
     *
     * @param scale how points are given, such as {@link GridMonthScale#COVERAGE_EXAMPLE}
     * @return the points; empty when the grid has no households
     */
    public Optional<Integer> points(GridMonthScale scale) {
        return scale.points(coverage());
    }

    /**
     * The rounds of a week.
     *
     * @param monday its first day
     * @param rounds how many were made
     */
    public record Week(LocalDate monday, int rounds) {}
}
