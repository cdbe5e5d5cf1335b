package org.linli.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.dispute.party.Party;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** Why a mediator withdraws from a dispute (回避事由). */
public enum MediatorTie {
    /** Is a party (当事人本人). */
    PARTY,
    /** Is a close relative of a party (当事人近亲属). */
    RELATIVE,
    /** Works for a party (当事单位职工). */
    EMPLOYEE;

    /**
     * Why a mediator withdraws.
     *
     * @param parties the parties of the dispute
     * @param person who the mediator is
     * @param relatives who the mediator's close relatives are
     * @param employer for whom the mediator works, if for any
     * @return the reasons; empty when there is none
     */
    public static List<MediatorTie> of(
            List<Party> parties, Id<Person> person, Set<Id<Person>> relatives, Optional<Id<Organisation>> employer) {
        List<MediatorTie> ties = new ArrayList<>();
        if (parties.stream().anyMatch(party -> party.form().person().equals(Optional.of(person)))) {
            ties.add(PARTY);
        }
        if (parties.stream()
                .anyMatch(party ->
                        party.form().person().filter(relatives::contains).isPresent())) {
            ties.add(RELATIVE);
        }
        if (employer.isPresent()
                && parties.stream()
                        .anyMatch(party -> party.form().organisation().equals(employer))) {
            ties.add(EMPLOYEE);
        }
        return ties;
    }
}
