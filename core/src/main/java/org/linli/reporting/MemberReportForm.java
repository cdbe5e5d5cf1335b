package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A member's report to the community of residence (在职党员报到登记).
 *
 * @param person the person, registered in that community
 * @param profile unit, specialities and wishes
 * @param channel the channel
 * @param reportedOn the day of the report
 * @param notifiedOn the day of the notice to report, where known
 */
public record MemberReportForm(
        Id<Person> person,
        MemberProfile profile,
        ReportChannel channel,
        LocalDate reportedOn,
        Optional<LocalDate> notifiedOn) {
    /**
     * A report at the desk.
     *
     * @param person the person
     * @param profile unit, specialities and wishes
     * @param reportedOn the day of the report
     * @return the form
     */
    public static MemberReportForm of(Id<Person> person, MemberProfile profile, LocalDate reportedOn) {
        return new MemberReportForm(person, profile, ReportChannel.OFFLINE, reportedOn, Optional.empty());
    }

    /**
     * The same, online.
     *
     * @return the form
     */
    public MemberReportForm online() {
        return new MemberReportForm(person, profile, ReportChannel.ONLINE, reportedOn, notifiedOn);
    }

    /**
     * The same with the day of the notice.
     *
     * @param day the day of the notice
     * @return the form
     */
    public MemberReportForm notified(LocalDate day) {
        return new MemberReportForm(person, profile, channel, reportedOn, Optional.of(day));
    }

    MemberReportForm with(MemberProfile other) {
        return new MemberReportForm(person, other, channel, reportedOn, notifiedOn);
    }
}
