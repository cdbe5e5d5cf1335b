package org.linli.dispute.party;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A party of a dispute as it is registered (当事人): a person or an organisation of the register.
 *
 * @param side on which side
 * @param person who, if it is a person
 * @param organisation which, if it is an organisation
 */
public record PartyForm(PartySide side, Optional<Id<Person>> person, Optional<Id<Organisation>> organisation) {
    /**
     * Requires one of both.
     *
     * @throws IllegalArgumentException when both are given, or neither
     */
    public PartyForm {
        if (person.isPresent() == organisation.isPresent()) {
            throw new IllegalArgumentException("A party is a person or an organisation");
        }
    }

    /**
     * A person.
     *
     * @param side on which side
     * @param person who
     * @return the party
     */
    public static PartyForm person(PartySide side, Id<Person> person) {
        return new PartyForm(side, Optional.of(person), Optional.empty());
    }

    /**
     * An organisation.
     *
     * @param side on which side
     * @param organisation which
     * @return the party
     */
    public static PartyForm organisation(PartySide side, Id<Organisation> organisation) {
        return new PartyForm(side, Optional.empty(), Optional.of(organisation));
    }

    /** {@return its id, by which no two parties are the same} */
    public String id() {
        return person.map(Id::value).or(() -> organisation.map(Id::value)).orElseThrow();
    }
}
