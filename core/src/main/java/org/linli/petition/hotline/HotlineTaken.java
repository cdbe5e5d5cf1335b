package org.linli.petition.hotline;

import java.time.Instant;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a ticket that was taken (流转记录).
 *
 * @param step which
 * @param at when
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param upheld of an objection that was answered, whether it was found right
 * @param note the reason, answer or what else was written; sealed under the caller's key
 * @param was what was registered, where that was corrected
 */
public record HotlineTaken(
        HotlineStep step,
        Instant at,
        String by,
        Optional<Boolean> upheld,
        Optional<String> note,
        Optional<HotlineForm> was) {
    HotlineTaken noted(Optional<String> text) {
        return new HotlineTaken(step, at, by, upheld, text, was);
    }

    HotlineTaken upheld(boolean right) {
        return new HotlineTaken(step, at, by, Optional.of(right), note, was);
    }

    HotlineTaken before(HotlineForm form) {
        return new HotlineTaken(step, at, by, upheld, note, Optional.of(form));
    }

    HotlineTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new HotlineTaken(
                step,
                at,
                by,
                upheld,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(form -> form.withFacts(each.of(person, field + "/was", form.facts()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " at " + at;
    }
}
