package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a dispute that was taken (流转记录).
 *
 * @param step which
 * @param at when
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param note the reason, result or what else was written; sealed under the key of a party who is a person
 * @param was what was registered, where that was corrected; what happened is sealed as the note is
 */
public record DisputeTaken(DisputeStep step, Instant at, String by, Optional<String> note, Optional<DisputeForm> was) {
    /** {@return the day} */
    public LocalDate on() {
        return DisputeMoment.dayOf(at);
    }

    DisputeTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new DisputeTaken(
                step,
                at,
                by,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(form -> form.withFacts(each.of(person, field + "/was", form.facts()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " at " + at;
    }
}
