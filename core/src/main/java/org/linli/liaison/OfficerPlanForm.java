package org.linli.liaison;

import java.util.Set;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who may be an officer in a plan (三员派位人选). Grid officers are the members of the staff of each grid.
 *
 * @param serviceOfficers who may be an enterprise service officer
 * @param advisers who may be a party-building adviser
 */
public record OfficerPlanForm(Set<Id<Person>> serviceOfficers, Set<Id<Person>> advisers) {
    /** Copies the sets. */
    public OfficerPlanForm {
        serviceOfficers = Set.copyOf(serviceOfficers);
        advisers = Set.copyOf(advisers);
    }
}
