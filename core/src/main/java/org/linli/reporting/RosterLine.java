package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A line of the roster of reports (报到花名册), masked.
 *
 * @param report the report
 * @param receipt the number of its receipt
 * @param person the member
 * @param name the member's masked name
 * @param unit the member's unit
 * @param channel the channel of the report
 * @param reportedOn the day of the report
 * @param status the status of the report
 * @param grid the grid in which the member serves, once placed
 */
public record RosterLine(
        Id<MemberReport> report,
        String receipt,
        Id<Person> person,
        String name,
        ReportingUnit unit,
        ReportChannel channel,
        LocalDate reportedOn,
        MemberReportStatus status,
        Optional<Id<Grid>> grid) {}
