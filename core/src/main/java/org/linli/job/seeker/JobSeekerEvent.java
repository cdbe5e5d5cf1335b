package org.linli.job.seeker;

import java.time.LocalDate;
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
     * @param wishesChanged whether what is wished for was corrected too
     */
    record SeekerCorrected(Id<JobSeeker> seeker, LocalDate was, LocalDate now, boolean wishesChanged)
            implements JobSeekerEvent {}
}
