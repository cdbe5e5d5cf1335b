package org.linli.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * What was done with the registration of a reader (读者登记记录).
 *
 * @param step which step
 * @param on on which day
 * @param by opaque id of the actor
 * @param reason why, where there is a reason; sealed under the person's key
 * @param was what was registered before, where that was corrected or has changed
 */
public record ReaderTaken(ReaderStep step, LocalDate on, String by, Optional<String> reason, Optional<ReaderForm> was) {
    ReaderTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new ReaderTaken(step, on, by, reason.map(text -> each.of(person, field + "/reason", text)), was);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
