package org.linli.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * An appeal, and what became of it (申诉). What is written about a person is sealed under the person's key.
 *
 * @param on on which day it came
 * @param reason why
 * @param allowed whether it was allowed, once it was answered
 * @param answer the answer, once there is one
 */
public record AssessmentAppeal(LocalDate on, String reason, Optional<Boolean> allowed, Optional<String> answer) {
    AssessmentAppeal answered(boolean right, String text) {
        return allowed.isPresent() ? this : new AssessmentAppeal(on, reason, Optional.of(right), Optional.of(text));
    }

    AssessmentAppeal withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new AssessmentAppeal(
                on,
                each.of(person, field + "/reason", reason),
                allowed,
                answer.map(text -> each.of(person, field + "/answer", text)));
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return "Appeal of " + on;
    }
}
