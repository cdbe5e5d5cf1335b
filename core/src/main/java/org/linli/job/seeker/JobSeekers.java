package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * People who look for work (求职登记). They pay nothing. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class JobSeekers {
    private static final Commands<JobSeeker> SEEKERS = Commands.of("jobSeekers", JobSeeker.class, Role.OFFICE);

    private static final Command<JobSeeker> REGISTER = SEEKERS.fact("register", Register.class);
    private static final Command<JobSeeker> AMEND = SEEKERS.fact("amend", Amend.class);
    private static final Command<JobSeeker> AGREE = SEEKERS.fact("agree", Agree.class);
    private static final Command<JobSeeker> CORRECT = SEEKERS.fact("correct", Correct.class);
    private static final Command<JobSeeker> END = SEEKERS.fact("end", End.class);
    private static final Command<JobSeeker> REOPEN = SEEKERS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, AGREE, CORRECT, END, REOPEN);

    private static final Question FIND = SEEKERS.question("find");
    private static final Question LIST = SEEKERS.question("list");
    private static final Question OF_PERSON =
            SEEKERS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question TIES = SEEKERS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OF_PERSON, TIES);

    static final Sheet<JobSeeker> SHEET = Sheet.of("jobSeekers", JobSeeker.KIND)
            .ordered(JobSeeker.REGISTERED_ON)
            .filtered(JobSeeker.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public JobSeekers(Office office) {
        this.office = office;
    }

    /**
     * Registers a person who looks for work (求职登记). One who has not agreed that enterprises are told is referred to none.
     *
     * @param form who, and what is wished for
     * @return the registration; refused with {@code job-age-16}, {@code seeker-day}, {@code seeker-once} when the
     *     person is registered already, {@code person-held} and what is wrong in the text
     */
    public Decision<JobSeeker> register(JobSeekerForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            work.needs()
                    .a(Person.KIND, form.person())
                    .unless(PersonFiles.hold(work, form.person()))
                    .orRefuse();
            LocalDate born = PersonFiles.born(work, form.person());
            return work.save(
                    JobSeeker.KIND, SeekerCourse.register(work.community(), work.newId(), form, born, work.today()));
        });
    }

    /**
     * Records that a person wishes for something else now (变更求职意向).
     *
     * @param seeker the registration
     * @param wishes what is wished for
     * @return the registration; refused with {@code seeker-step} and what is wrong in the text
     */
    public Decision<JobSeeker> amend(Id<JobSeeker> seeker, String wishes) {
        return office.command(
                AMEND,
                new Amend(seeker, wishes),
                work -> work.change(
                        JobSeeker.KIND,
                        seeker,
                        before -> SeekerCourse.amend(before, wishes, work.actor(), work.today())));
    }

    /**
     * Records that a person agrees that enterprises are told, or agrees no longer (同意、撤回同意向企业提供信息). What an enterprise was told
     * before stays as it is.
     *
     * @param seeker the registration
     * @param agreedOn on which day the person agreed; none when the person agrees no longer
     * @return the registration; refused with {@code seeker-step} and {@code seeker-day}
     */
    public Decision<JobSeeker> agree(Id<JobSeeker> seeker, Optional<LocalDate> agreedOn) {
        return office.command(
                AGREE,
                new Agree(seeker, agreedOn),
                work -> work.change(
                        JobSeeker.KIND,
                        seeker,
                        before -> SeekerCourse.agree(before, agreedOn, work.actor(), work.today())));
    }

    /**
     * Corrects what was registered wrongly (更正求职登记). What was registered, and the reason, are kept in the registration.
     *
     * @param seeker the registration
     * @param form what is right; begin with {@link JobSeeker#form()}
     * @param reason why
     * @return the registration; refused with {@code seeker-step}, {@code seeker-same-person}, {@code job-age-16}, {@code seeker-day}
     *     and what is wrong in the texts
     */
    public Decision<JobSeeker> correct(Id<JobSeeker> seeker, JobSeekerForm form, String reason) {
        return office.command(CORRECT, new Correct(seeker, form, reason), work -> {
            JobSeeker before = work.require(JobSeeker.KIND, seeker);
            Optional<LocalDate> born = PersonFiles.open(work, before.form().person())
                    .flatMap(known -> known.citizenId().birthDate());
            return work.save(
                    JobSeeker.KIND,
                    work.rejudged(
                            JobSeeker.KIND,
                            SeekerCourse.correct(before, form, born, reason, work.actor(), work.today()),
                            work.today()));
        });
    }

    /**
     * Records that a person looks for work no longer (终止求职登记).
     *
     * @param seeker the registration
     * @param day since when
     * @param reason why
     * @return the registration, with the warning {@code closing-recorded-after}; refused with {@code seeker-step}, {@code seeker-end-day}
     *     and as {@link org.linli.community.Closing#read}, with {@code closing-tied} for each referral that waits for an answer
     */
    public Decision<JobSeeker> end(Id<JobSeeker> seeker, LocalDate day, String reason) {
        return office.command(END, new End(seeker, day, reason), work -> {
            JobSeeker before = work.require(JobSeeker.KIND, seeker);
            return work.save(
                    JobSeeker.KIND,
                    work.closed(
                            JobSeeker.KIND,
                            before,
                            day,
                            work.today(),
                            ties -> SeekerCourse.end(before, day, reason, ties, work.actor(), work.today())));
        });
    }

    /**
     * Records that a person looks for work again, or that the end was a mistake (恢复求职登记).
     *
     * @param seeker the registration
     * @param reason why
     * @return the registration; refused with {@code seeker-step}, {@code seeker-once}, {@code person-held} and what is wrong in the reason
     */
    public Decision<JobSeeker> reopen(Id<JobSeeker> seeker, String reason) {
        return office.command(REOPEN, new Reopen(seeker, reason), work -> {
            JobSeeker before = work.require(JobSeeker.KIND, seeker);
            Id<Person> person = before.form().person();
            work.needs()
                    .a(Person.KIND, person)
                    .unless(PersonFiles.hold(work, person))
                    .orRefuse();
            return work.save(JobSeeker.KIND, SeekerCourse.reopen(before, reason, work.actor(), work.today()));
        });
    }

    /**
     * One registration.
     *
     * @param seeker its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<JobSeeker> find(Id<JobSeeker> seeker) {
        return office.find(FIND, JobSeeker.KIND, seeker, Concerning.NO_ONE);
    }

    /**
     * Registrations, filtered by {@link JobSeeker#STATUS}, ordered by {@link JobSeeker#REGISTERED_ON} (求职台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<JobSeeker>> list(Selection<JobSeeker> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The registrations of a person (本人求职登记).
     *
     * @param person the person
     * @return the registrations, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<JobSeeker>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(
                        office.read(view -> view.list(view.all(JobSeeker.KIND).where(JobSeeker.PERSON, person)))));
    }

    /**
     * What stands in the way of the end of a registration: the referrals that wait for an answer.
     *
     * @param seeker the registration
     * @return the ties; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<JobSeeker> seeker) {
        return office.ties(TIES, JobSeeker.KIND, seeker);
    }

    private record Register(JobSeekerForm form) {}

    private record Amend(Id<JobSeeker> seeker, String wishes) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("wishes", wishes, JobSeekerForm.MAX_WISHES)
                    .findings();
        }
    }

    private record Agree(Id<JobSeeker> seeker, Optional<LocalDate> agreedOn) {}

    private record Correct(Id<JobSeeker> seeker, JobSeekerForm form, String reason) implements Reasoned {}

    private record End(Id<JobSeeker> seeker, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<JobSeeker> seeker, String reason) implements Reasoned {}
}
