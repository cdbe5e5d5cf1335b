package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A person who looks for work (求职者), 16 or older. What is wished for is sealed under the person's key.
 *
 * @param community the community
 * @param id its id there
 * @param form how the person is registered
 * @param status whether the person looks for work
 * @param taken what was done since, oldest first
 */
public record JobSeeker(
        DivisionCode community, Id<JobSeeker> id, JobSeekerForm form, JobSeekerStatus status, List<SeekerTaken> taken) {
    /** What may happen to it. */
    public static final LifeCycle<JobSeekerStatus, JobSeekerStep> LIFE_CYCLE =
            LifeCycle.<JobSeekerStatus, JobSeekerStep>empty()
                    .allow(JobSeekerStatus.SEEKING, JobSeekerStep.AMEND, JobSeekerStatus.SEEKING)
                    .allow(JobSeekerStatus.SEEKING, JobSeekerStep.AGREE, JobSeekerStatus.SEEKING)
                    .allow(JobSeekerStatus.SEEKING, JobSeekerStep.END, JobSeekerStatus.ENDED)
                    .allow(JobSeekerStatus.ENDED, JobSeekerStep.REOPEN, JobSeekerStatus.SEEKING)
                    .allow(JobSeekerStatus.SEEKING, JobSeekerStep.CORRECT, JobSeekerStatus.SEEKING)
                    .allow(JobSeekerStatus.ENDED, JobSeekerStep.CORRECT, JobSeekerStatus.ENDED);

    /** How it stands. */
    public static final Index<JobSeeker, JobSeekerStatus> STATUS =
            Index.one("status", ValueType.of(JobSeekerStatus.class), JobSeeker::status);

    /** On which day the person was registered. */
    public static final Index<JobSeeker, LocalDate> REGISTERED_ON =
            Index.one("registered_on", ValueType.DAY, seeker -> seeker.form().on());

    /** Who it is. */
    public static final Index<JobSeeker, Id<Person>> PERSON =
            Index.one("person", ValueType.id(), seeker -> seeker.form().person());

    /** Who looks for work: a person is registered once at a time. */
    static final Index<JobSeeker, Id<Person>> SEEKING = Index.<JobSeeker, Id<Person>>optional(
                    "seeking",
                    ValueType.id(),
                    seeker -> Optional.of(seeker.form().person()).filter(person -> seeker.isSeeking()))
            .unique("seeker-once")
            .unreported();

    /** Since when the person looks for work no longer. */
    public static final Column<JobSeeker, LocalDate> ENDED_ON =
            Column.optional("ended_on", ValueType.DAY, JobSeeker::endedOn);

    /** Its kind. */
    public static final Kind<JobSeeker> KIND = Kind.named(
                    "job_seeker", 1, JobSeeker.class, seeker -> Ref.of(seeker.community, seeker.id))
            .together(STATUS, REGISTERED_ON)
            .index(PERSON)
            .index(SEEKING)
            .column(ENDED_ON)
            .events(JobSeekerEvent.class)
            .personal(JobSeeker::withTexts)
            .build();

    /** Copies the list. */
    public JobSeeker {
        taken = List.copyOf(taken);
    }

    /** {@return whether the person looks for work} */
    public boolean isSeeking() {
        return status == JobSeekerStatus.SEEKING;
    }

    /** {@return since when the person looks for work no longer; empty for one who does} */
    public Optional<LocalDate> endedOn() {
        return isSeeking()
                ? Optional.empty()
                : taken.stream()
                        .filter(each -> each.step() == JobSeekerStep.END)
                        .reduce((before, later) -> later)
                        .map(SeekerTaken::on);
    }

    JobSeeker then(JobSeekerForm next, SeekerTaken step) {
        return new JobSeeker(
                community,
                id,
                next,
                LIFE_CYCLE.next(status, step.step()).orElseThrow(),
                Stream.concat(taken.stream(), Stream.of(step)).toList());
    }

    private JobSeeker withTexts(PersonalTexts.Replacement each) {
        Id<Person> person = form.person();
        return new JobSeeker(
                community,
                id,
                form.wishing(each.of(person, "form/wishes", form.wishes())),
                status,
                IntStream.range(0, taken.size())
                        .mapToObj(i -> taken.get(i).withTexts(person, each, "taken/" + i))
                        .toList());
    }

    /** Leaves out who it is and what people wrote. */
    @Override
    public String toString() {
        return "JobSeeker " + community + "/" + id + ", " + status;
    }
}
