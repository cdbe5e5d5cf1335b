package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A person who looks for work, as registered (求职登记).
 *
 * @param person who
 * @param on on which day
 * @param wishes what kind of work, where and when, 1 to {@value #MAX_WISHES} characters
 * @param agreedOn on which day the person agreed that enterprises are told, if so
 */
public record JobSeekerForm(Id<Person> person, LocalDate on, String wishes, Optional<LocalDate> agreedOn)
        implements Form {
    /** The longest text of what is wished for. */
    public static final int MAX_WISHES = 500;

    /**
     * A person who has not agreed yet that enterprises are told: registered, and referred to none.
     *
     * @param person who
     * @param on on which day
     * @param wishes what kind of work
     * @return the form
     */
    public static JobSeekerForm of(Id<Person> person, LocalDate on, String wishes) {
        return new JobSeekerForm(person, on, wishes, Optional.empty());
    }

    /**
     * The same of a person who has agreed that enterprises are told.
     *
     * @param day on which day
     * @return the form
     */
    public JobSeekerForm agreed(LocalDate day) {
        return new JobSeekerForm(person, on, wishes, Optional.of(day));
    }

    JobSeekerForm agreeing(Optional<LocalDate> day) {
        return new JobSeekerForm(person, on, wishes, day);
    }

    JobSeekerForm wishing(String text) {
        return new JobSeekerForm(person, on, text, agreedOn);
    }

    /** Leaves out who it is and what is wished for. */
    @Override
    public String toString() {
        return "Job seeker of " + on;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("wishes", wishes, MAX_WISHES).findings();
    }
}
