package org.linli.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a need that was taken (办理记录).
 *
 * @param step which
 * @param on on which day
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param claim the claim that was given back, or that ended with the step
 * @param note the reason, result or comment; sealed under the key of a resident who asks
 * @param was what was registered, where that was corrected
 */
public record NeedTaken(
        NeedStep step,
        LocalDate on,
        String by,
        Optional<NeedClaim> claim,
        Optional<String> note,
        Optional<NeedForm> was) {
    NeedTaken noted(Optional<String> text) {
        return new NeedTaken(step, on, by, claim, text, was);
    }

    NeedTaken ending(Optional<NeedClaim> ended) {
        return new NeedTaken(step, on, by, ended, note, was);
    }

    NeedTaken before(NeedForm form) {
        return new NeedTaken(step, on, by, claim, note, Optional.of(form));
    }

    NeedTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new NeedTaken(
                step,
                on,
                by,
                claim,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(form -> form.withText(each.of(person, field + "/was", form.text()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
