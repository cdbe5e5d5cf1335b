package org.linli.assessment;

import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A line that was entered (考核记录). What is written about a person is sealed under the person's key.
 *
 * @param number its number in the assessment, from 1
 * @param form the line
 * @param by opaque id of the actor who entered it
 * @param struck why it counts no longer, if so
 */
public record AssessmentEntry(int number, EntryForm form, String by, Optional<String> struck) {
    /** {@return whether it counts} */
    public boolean counts() {
        return struck.isEmpty();
    }

    AssessmentEntry striking(String reason) {
        return new AssessmentEntry(number, form, by, Optional.of(reason));
    }

    AssessmentEntry withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new AssessmentEntry(
                number,
                form.with(
                        each.of(person, field + "/fact", form.fact()),
                        each.of(person, field + "/evidence", form.evidence())),
                by,
                struck.map(text -> each.of(person, field + "/struck", text)));
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return number + ": " + form;
    }
}
