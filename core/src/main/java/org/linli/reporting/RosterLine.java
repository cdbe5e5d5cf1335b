package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;

/**
 * A line of the roster of reports (报到花名册), masked.
 *
 * @param report the report
 * @param receipt the number of its receipt
 * @param name the member's masked name
 * @param unit where the member works
 * @param channel how the member reported
 * @param reportedOn when
 * @param status how far the report has come
 * @param grid where the member serves, once placed
 */
public record RosterLine(
        Id<MemberReport> report,
        String receipt,
        String name,
        ReportingUnit unit,
        ReportChannel channel,
        LocalDate reportedOn,
        MemberReportStatus status,
        Optional<Id<Grid>> grid) {}
