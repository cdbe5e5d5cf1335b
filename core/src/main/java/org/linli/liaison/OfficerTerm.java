package org.linli.liaison;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A person who answers, or has answered, for an enterprise (包联任期).
 *
 * @param role as what
 * @param person who
 * @param from first day
 * @param until first day on which the person no longer does, once that is so
 */
public record OfficerTerm(OfficerRole role, Id<Person> person, LocalDate from, Optional<LocalDate> until) {
    /**
     * Whether it runs on a day.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && until.stream().allMatch(day::isBefore);
    }

    boolean isOpen() {
        return until.isEmpty();
    }

    OfficerTerm endingOn(LocalDate day) {
        return new OfficerTerm(role, person, from, Optional.of(day));
    }
}
