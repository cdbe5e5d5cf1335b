package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a petition that was taken (流转记录).
 *
 * @param step which
 * @param on on which day, by the papers
 * @param at when it was recorded
 * @param by opaque id of the actor who recorded it, or of the person for whom the actor did
 * @param unit the body to which it was passed on
 * @param days how many days more the body gave itself
 * @param from first day of a hearing, whose last day is that of the step
 * @param note the reason, opinion or what else was written; sealed under the key of a petitioner
 * @param was what was registered, where that was corrected
 */
public record PetitionTaken(
        PetitionStep step,
        LocalDate on,
        Instant at,
        String by,
        Optional<Id<Organisation>> unit,
        Optional<Integer> days,
        Optional<LocalDate> from,
        Optional<String> note,
        Optional<PetitionForm> was) {
    static PetitionTaken of(PetitionStep step, LocalDate on, PetitionMoment moment) {
        return new PetitionTaken(
                step,
                on,
                moment.now(),
                moment.who(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    PetitionTaken to(Id<Organisation> body) {
        return new PetitionTaken(step, on, at, by, Optional.of(body), days, from, note, was);
    }

    PetitionTaken longerBy(int more) {
        return new PetitionTaken(step, on, at, by, unit, Optional.of(more), from, note, was);
    }

    PetitionTaken since(LocalDate first) {
        return new PetitionTaken(step, on, at, by, unit, days, Optional.of(first), note, was);
    }

    PetitionTaken noted(Optional<String> text) {
        return new PetitionTaken(step, on, at, by, unit, days, from, text, was);
    }

    PetitionTaken before(PetitionForm form) {
        return new PetitionTaken(step, on, at, by, unit, days, from, note, Optional.of(form));
    }

    PetitionTaken redated(LocalDate day) {
        return new PetitionTaken(step, day, at, by, unit, days, from, note, was);
    }

    /** The first day on which the step after it can be taken: a hearing is over before. */
    LocalDate next() {
        return step == PetitionStep.HEAR ? on.plusDays(1) : on;
    }

    PetitionTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new PetitionTaken(
                step,
                on,
                at,
                by,
                unit,
                days,
                from,
                note.map(text -> each.of(person, field + "/note", text)),
                was.map(form -> form.withFacts(each.of(person, field + "/was", form.facts()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
