package org.linli.activity;

import java.time.LocalDate;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A person who was checked in by mistake (误签撤销).
 *
 * @param person who
 * @param on on which day that was struck
 * @param by opaque id of the actor
 * @param reason why; sealed under the person's key
 */
public record StruckCheckIn(Id<Person> person, LocalDate on, String by, String reason) {
    StruckCheckIn withTexts(PersonalTexts.Replacement each, String field) {
        return new StruckCheckIn(person, on, by, each.of(person, field + "/reason", reason));
    }

    /** Leaves out who it was and why. */
    @Override
    public String toString() {
        return "Struck on " + on;
    }
}
