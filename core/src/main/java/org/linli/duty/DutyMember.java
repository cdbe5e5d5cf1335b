package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;

/**
 * What duty rules need to know of a member who reported (在职党员).
 *
 * @param report the member's report
 * @param person the member
 * @param status the status of the report
 * @param reportedOn the day of the report
 * @param grid the grid in which the member serves, once placed
 * @param specialities what the member is good at
 * @param exemptUntil the end of the present exemption; empty when the member is not exempt
 */
public record DutyMember(
        Id<MemberReport> report,
        Id<Person> person,
        MemberReportStatus status,
        LocalDate reportedOn,
        Optional<Id<Grid>> grid,
        List<String> specialities,
        Optional<LocalDate> exemptUntil) {
    /** Copies the list. */
    public DutyMember {
        specialities = List.copyOf(specialities);
    }

    /**
     * What a report says of its member.
     *
     * @param report the report
     * @return the facts
     */
    public static DutyMember of(MemberReport report) {
        return new DutyMember(
                report.id(),
                report.form().person(),
                report.status(),
                report.form().reportedOn(),
                report.grid(),
                report.form().profile().specialities(),
                report.exemptUntil());
    }
}
