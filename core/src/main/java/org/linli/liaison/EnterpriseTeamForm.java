package org.linli.liaison;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * An enterprise that three officers answer for (包联企业登记).
 *
 * @param enterprise the enterprise
 * @param building where it stands, by which its grid is known
 * @param contact who speaks for it, where that person is registered
 * @param since first day, today or earlier
 */
public record EnterpriseTeamForm(
        Id<Organisation> enterprise, Id<Building> building, Optional<Id<Person>> contact, LocalDate since) {
    /**
     * An enterprise for which no registered person speaks.
     *
     * @param enterprise the enterprise
     * @param building where it stands
     * @param since first day
     * @return the form
     */
    public static EnterpriseTeamForm of(Id<Organisation> enterprise, Id<Building> building, LocalDate since) {
        return new EnterpriseTeamForm(enterprise, building, Optional.empty(), since);
    }

    /**
     * The same with a contact.
     *
     * @param person who speaks for it
     * @return the form
     */
    public EnterpriseTeamForm contact(Id<Person> person) {
        return new EnterpriseTeamForm(enterprise, building, Optional.of(person), since);
    }

    /**
     * The same in another building.
     *
     * @param other where it stands
     * @return the form
     */
    public EnterpriseTeamForm in(Id<Building> other) {
        return new EnterpriseTeamForm(enterprise, other, contact, since);
    }
}
