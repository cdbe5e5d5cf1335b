package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;

/**
 * How a member's report stood for some days (报到情况), so that what is asked of a past year is answered as of that year.
 *
 * @param unit where the member worked
 * @param status the status
 * @param grid the grid in which the member served, once placed
 * @param until the first day on which it stood otherwise; empty as long as it stands so
 */
public record MemberReportState(
        ReportingUnit unit, MemberReportStatus status, Optional<Id<Grid>> grid, Optional<LocalDate> until) {
    /** Whether it stood so on a day, or later. */
    boolean reaches(LocalDate day) {
        return until.stream().allMatch(day::isBefore);
    }

    MemberReportState until(LocalDate day) {
        return new MemberReportState(unit, status, grid, Optional.of(day));
    }
}
