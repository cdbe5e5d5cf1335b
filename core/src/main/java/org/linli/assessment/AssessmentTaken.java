package org.linli.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of an assessment that was taken (考核流转记录).
 *
 * @param step which
 * @param on on which day
 * @param by opaque id of the actor who took it
 * @param note the reason, where there is one; about a person sealed under the person's key
 */
public record AssessmentTaken(AssessmentStep step, LocalDate on, String by, Optional<String> note) {
    AssessmentTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new AssessmentTaken(step, on, by, note.map(text -> each.of(person, field + "/note", text)));
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
