package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to the registrations of seekers (求职登记事件). Who they are and what they wish stands in the registration alone. */
public sealed interface JobSeekerEvent extends Event {
    /** {@return the registration} */
    Id<JobSeeker> seeker();

    /**
     * A person was registered (登记).
     *
     * @param seeker its id
     * @param on on which day
     */
    record SeekerRegistered(Id<JobSeeker> seeker, LocalDate on) implements JobSeekerEvent {}

    /**
     * Something was done that is told by its name (办理).
     *
     * @param seeker its id
     * @param step what
     * @param on on which day
     */
    record SeekerAdvanced(Id<JobSeeker> seeker, JobSeekerStep step, LocalDate on) implements JobSeekerEvent {}

    /**
     * What was registered wrongly was corrected (更正).
     *
     * @param seeker its id
     * @param was the day that was registered
     * @param now the day that is right
     * @param wasAgreedOn the day of consent that was registered, if there was one
     * @param nowAgreedOn the one that is right, if there is one
     * @param wishesChanged whether what is wished for was corrected too
     */
    record SeekerCorrected(
            Id<JobSeeker> seeker,
            LocalDate was,
            LocalDate now,
            Optional<LocalDate> wasAgreedOn,
            Optional<LocalDate> nowAgreedOn,
            boolean wishesChanged)
            implements JobSeekerEvent {}

    /**
     * The person has agreed that enterprises are told, or agrees no longer (同意、撤回同意).
     *
     * @param seeker its id
     * @param was the day of consent until now, if there was one
     * @param now the day of consent, if the person agrees
     */
    record SeekerAgreed(Id<JobSeeker> seeker, Optional<LocalDate> was, Optional<LocalDate> now)
            implements JobSeekerEvent {}
}
