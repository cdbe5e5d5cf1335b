package org.linli.reporting;

import java.time.LocalDate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A unit's report to the community of its seat (单位报到登记).
 *
 * @param party the unit's party organisation, registered in the community
 * @param members how many of its in-service members are to report here (应报到人数)
 * @param contact the contact person, registered in the community (联络员)
 * @param reportedOn the day of the report
 */
public record UnitReportForm(Id<PartyOrganisation> party, int members, Id<Person> contact, LocalDate reportedOn) {}
