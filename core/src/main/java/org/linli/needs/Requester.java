package org.linli.needs;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who has a need (需求方): an organisation, with a person who speaks for it if one is named; a resident; or, if neither is named, the
 * community.
 *
 * @param organisation which organisation, if it is one
 * @param person which resident, or who speaks for the organisation
 */
public record Requester(Optional<Id<Organisation>> organisation, Optional<Id<Person>> person) {
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

    /**
     * The same organisation, for which a person speaks: that person may then confirm for it, as the contacts of its party
     * organisation may. It is named by one of them, or by the office.
     *
     * @param contact who
     * @return who has the need
     */
    public Requester spokenForBy(Id<Person> contact) {
        return new Requester(organisation, Optional.of(contact));
    }

    /** {@return what it is} */
    public RequesterKind kind() {
        if (organisation.isPresent()) {
            return RequesterKind.ENTERPRISE;
        }
        return person.isPresent() ? RequesterKind.RESIDENT : RequesterKind.COMMUNITY;
    }

    /** {@return the resident, if it is one} */
    public Optional<Id<Person>> resident() {
        return kind() == RequesterKind.RESIDENT ? person : Optional.empty();
    }

    /** {@return who was named to speak for the organisation, if it is one} */
    public Optional<Id<Person>> spokesperson() {
        return organisation.flatMap(unit -> person);
    }

    /** Whether both are the same; who speaks for an organisation may change. */
    boolean isSameAs(Requester other) {
        return organisation.equals(other.organisation) && resident().equals(other.resident());
    }
}
