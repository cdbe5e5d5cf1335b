package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A step of a referral that was taken (推荐流转记录).
 *
 * @param step which
 * @param on on which day
 * @param by opaque id of the actor who recorded it
 * @param voice through whom the enterprise spoke, where it did
 * @param declinedBy who has declined, where it was declined
 * @param note the reason, where there is one; sealed under the person's key
 * @param was the days of the hire before they were corrected or taken back
 */
public record ReferralTaken(
        ReferralStep step,
        LocalDate on,
        String by,
        Optional<EnterpriseVoice> voice,
        Optional<DeclinedBy> declinedBy,
        Optional<String> note,
        Optional<HireDays> was) {
    ReferralTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return noted(note.map(text -> each.of(person, field + "/note", text)));
    }

    ReferralTaken noted(Optional<String> text) {
        return new ReferralTaken(step, on, by, voice, declinedBy, text, was);
    }

    ReferralTaken declined(DeclinedBy who) {
        return new ReferralTaken(step, on, by, voice, Optional.of(who), note, was);
    }

    ReferralTaken before(Optional<HireDays> days) {
        return new ReferralTaken(step, on, by, voice, declinedBy, note, days);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
