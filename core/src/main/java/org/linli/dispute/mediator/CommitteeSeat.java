package org.linli.dispute.mediator;

import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A seat of a mediation committee (调委会成员).
 *
 * @param person who holds it
 * @param office which office goes with it
 */
public record CommitteeSeat(Id<Person> person, CommitteeOffice office) {
    /**
     * The seat of the head.
     *
     * @param person who holds it
     * @return the seat
     */
    public static CommitteeSeat head(Id<Person> person) {
        return new CommitteeSeat(person, CommitteeOffice.HEAD);
    }

    /**
     * The seat of a member.
     *
     * @param person who holds it
     * @return the seat
     */
    public static CommitteeSeat member(Id<Person> person) {
        return new CommitteeSeat(person, CommitteeOffice.MEMBER);
    }
}
