package org.linli.needs;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who has a need (需求方): an organisation, a resident, or, if neither is named, the community.
 *
 * @param organisation which organisation, if it is one
 * @param person which resident, if it is one
 */
public record Requester(Optional<Id<Organisation>> organisation, Optional<Id<Person>> person) {
    /**
     * Requires one at most.
     *
     * @throws IllegalArgumentException when both are given
     */
    public Requester {
        if (organisation.isPresent() && person.isPresent()) {
            throw new IllegalArgumentException("A need is one of an organisation or of a person");
        }
    }

    /**
     * An enterprise, or another organisation.
     *
     * @param organisation which
     * @return who has the need
     */
    public static Requester enterprise(Id<Organisation> organisation) {
        return new Requester(Optional.of(organisation), Optional.empty());
    }

    /**
     * A resident.
     *
     * @param person who
     * @return who has the need
     */
    public static Requester resident(Id<Person> person) {
        return new Requester(Optional.empty(), Optional.of(person));
    }

    /** {@return the community} */
    public static Requester community() {
        return new Requester(Optional.empty(), Optional.empty());
    }

    /** {@return what it is} */
    public RequesterKind kind() {
        if (organisation.isPresent()) {
            return RequesterKind.ENTERPRISE;
        }
        return person.isPresent() ? RequesterKind.RESIDENT : RequesterKind.COMMUNITY;
    }
}
