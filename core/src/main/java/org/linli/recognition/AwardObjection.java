package org.linli.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection to a candidate, and what became of it (异议). What is written is sealed under the candidate's key.
 *
 * @param on on which day it came
 * @param what what was objected
 * @param upheld whether it holds, once it was looked into
 * @param result what was found, once it was looked into
 */
public record AwardObjection(LocalDate on, String what, Optional<Boolean> upheld, Optional<String> result) {
    AwardObjection settled(boolean holds, String found) {
        return upheld.isPresent() ? this : new AwardObjection(on, what, Optional.of(holds), Optional.of(found));
    }

    AwardObjection with(String other, Optional<String> found) {
        return new AwardObjection(on, other, upheld, found);
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return "Objection of " + on
                + upheld.map(holds -> holds ? ", upheld" : ", dismissed").orElse("");
    }
}
