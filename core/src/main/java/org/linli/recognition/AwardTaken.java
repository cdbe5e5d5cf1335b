package org.linli.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a nomination that was taken (提名流转记录).
 *
 * @param step which
 * @param on on which day
 * @param by opaque id of the actor who took it
 * @param note the reason, where there is one; sealed under the person's key
 * @param was what was written before it was corrected
 */
public record AwardTaken(
        AwardStep step, LocalDate on, String by, Optional<String> note, Optional<AwardNominationForm> was) {
    AwardTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new AwardTaken(
                step,
                on,
                by,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(form -> form.grounds(each.of(person, field + "/was/grounds", form.grounds()))));
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
