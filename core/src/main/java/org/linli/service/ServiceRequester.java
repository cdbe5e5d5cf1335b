package org.linli.service;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who asks for a service (申请人): a person or an organisation of the register.
 *
 * @param person who, if it is a person
 * @param organisation which, if it is an organisation
 */
public record ServiceRequester(Optional<Id<Person>> person, Optional<Id<Organisation>> organisation) {
    /**
     * Requires one of both.
     *
     * @throws IllegalArgumentException when both are given, or neither
     */
    public ServiceRequester {
        if (person.isPresent() == organisation.isPresent()) {
            throw new IllegalArgumentException("A requester is a person or an organisation");
        }
    }

    /**
     * A person.
     *
     * @param person who
     * @return the requester
     */
    public static ServiceRequester of(Id<Person> person) {
        return new ServiceRequester(Optional.of(person), Optional.empty());
    }

    /**
     * An organisation.
     *
     * @param organisation which
     * @return the requester
     */
    public static ServiceRequester ofOrganisation(Id<Organisation> organisation) {
        return new ServiceRequester(Optional.empty(), Optional.of(organisation));
    }
}
