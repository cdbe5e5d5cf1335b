package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;

/**
 * A line of the list that a unit hands in: the person and the report (报到花名册登记).
 *
 * @param person the person, registered or not
 * @param profile unit, specialities and wishes
 * @param reportedOn the day of the report
 * @param notifiedOn the day of the notice to report, where known
 */
public record MemberEnrolment(
        PersonForm person, MemberProfile profile, LocalDate reportedOn, Optional<LocalDate> notifiedOn) {
    /** The same for a unit whose party organisation is registered. */
    MemberEnrolment of(Id<PartyOrganisation> party) {
        MemberProfile known = new MemberProfile(
                profile.unit().party(party),
                profile.specialities(),
                profile.wishes(),
                profile.home(),
                profile.workplace());
        return new MemberEnrolment(person, known, reportedOn, notifiedOn);
    }

    MemberReportForm report(Id<Person> id) {
        return new MemberReportForm(id, profile, ReportChannel.OFFLINE, reportedOn, notifiedOn);
    }
}
