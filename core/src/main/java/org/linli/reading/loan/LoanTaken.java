package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * What was done with a loan (借阅记录).
 *
 * @param step which step
 * @param on on which day
 * @param by opaque id of the actor
 * @param reason why, where there is a reason; sealed under the key of who borrowed
 * @param was the days before, where they have changed
 */
public record LoanTaken(LoanStep step, LocalDate on, String by, Optional<String> reason, Optional<LoanDays> was) {
    LoanTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new LoanTaken(step, on, by, reason.map(text -> each.of(person, field + "/reason", text)), was);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
