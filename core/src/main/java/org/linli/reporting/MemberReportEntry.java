package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report of a member says that is not personal (报到登记事项).
 *
 * @param channel the channel
 * @param reportedOn the day of the report
 * @param notifiedOn the day of the notice to report, where known
 * @param unit where the member works
 * @param wishes what the member wishes to do
 */
public record MemberReportEntry(
        ReportChannel channel,
        LocalDate reportedOn,
        Optional<LocalDate> notifiedOn,
        ReportingUnit unit,
        List<DutyCategory> wishes) {
    /** Copies the list. */
    public MemberReportEntry {
        wishes = List.copyOf(wishes);
    }

    static MemberReportEntry of(MemberReportForm form) {
        return new MemberReportEntry(
                form.channel(),
                form.reportedOn(),
                form.notifiedOn(),
                form.profile().unit(),
                form.profile().wishes());
    }
}
