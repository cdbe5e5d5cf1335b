package org.linli.liaison;

import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Why an officer was corrected (更正理由); sealed in the store.
 *
 * @param person whom it tells of
 * @param text why
 */
public record OfficerReason(Id<Person> person, String text) {
    /** Leaves the text out. */
    @Override
    public String toString() {
        return "reason about " + person;
    }
}
