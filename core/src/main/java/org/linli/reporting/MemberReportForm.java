package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
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

    /** Whether it came, and came in time. */
    void judgeDay(Inspection inspection, ReportingTerms terms, WorkCalendar calendar, LocalDate today) {
        inspection.ask(MemberReportRules.NOT_IN_FUTURE, new MemberReportRules.Reported(reportedOn, today));
        Optional<LocalDate> due =
                notifiedOn.flatMap(day -> inspection.read(terms.deadline().after(day, terms, calendar)));
        inspection.ask(MemberReportRules.DEADLINES, new MemberReportRules.Notified(reportedOn, due, terms.deadline()));
    }

    /** The profile as it is kept. */
    MemberProfile read(Inspection inspection, ReportingTerms terms) {
        inspection
                .ask(
                        MemberReportRules.UNIT_KIND,
                        new MemberReportRules.Unit(profile.unit().kind(), terms))
                .ask(MemberReportRules.SPECIALITIES, profile.specialities().size());
        return profile.read(inspection);
    }

    MemberReportForm with(MemberProfile other) {
        return new MemberReportForm(person, other, channel, reportedOn, notifiedOn);
    }
}
