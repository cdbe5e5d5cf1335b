package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * What was done with the registration of a seeker (求职登记记录).
 *
 * @param step which step
 * @param on on which day
 * @param by opaque id of the actor
 * @param reason why, where there is a reason; sealed under the person's key
 * @param was what was registered before, where that was corrected or has changed
 */
public record SeekerTaken(
        JobSeekerStep step, LocalDate on, String by, Optional<String> reason, Optional<JobSeekerForm> was) {
    SeekerTaken withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new SeekerTaken(
                step,
                on,
                by,
                reason.map(text -> each.of(person, field + "/reason", text)),
                was.map(form -> form.wishing(each.of(person, field + "/was", form.wishes()))));
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " on " + on;
    }
}
