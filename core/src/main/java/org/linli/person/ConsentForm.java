package org.linli.person;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/**
 * Consent as it is given (同意).
 *
 * @param purpose for what, in a few words that are not personal; another purpose is another consent (§14)
 * @param time from the day on which it was given until which day; without an end until it is withdrawn
 * @param guardian who consents for the person, registered too; needed under 14 (§31)
 */
public record ConsentForm(String purpose, Period time, Optional<Id<Person>> guardian) implements Form {
    /**
     * Consent by the person.
     *
     * @param purpose for what
     * @param time from which day on, and until which day
     * @return the form
     */
    public static ConsentForm of(String purpose, Period time) {
        return new ConsentForm(purpose, time, Optional.empty());
    }

    /**
     * The same, by a guardian.
     *
     * @param person who, registered in the community
     * @return the form
     */
    public ConsentForm by(Id<Person> person) {
        return new ConsentForm(purpose, time, Optional.of(person));
    }

    /** Shows the time only: the purpose is free text. */
    @Override
    public String toString() {
        return "ConsentForm[" + time + "]";
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("purpose", purpose, Retention.MAX_PURPOSE).findings();
    }
}
