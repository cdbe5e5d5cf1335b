package org.linli.liaison;

import java.time.LocalDate;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A person who stands in for an officer who is away (临时代班).
 *
 * @param role for whom
 * @param person who
 * @param from first day
 * @param until first day on which the officer is back
 */
public record Substitution(OfficerRole role, Id<Person> person, LocalDate from, LocalDate until) {
    /**
     * Whether it runs on a day.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean overlaps(Substitution other) {
        boolean same = role == other.role || person.equals(other.person);
        return same && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
