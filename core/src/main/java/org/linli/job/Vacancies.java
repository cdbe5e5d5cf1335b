package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
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
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The vacancies of enterprises that the community's desk passes on (招聘岗位). The desk is free, and no agency. Immutable, for use by any
 * thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Vacancies {
    private static final Commands<Vacancy> VACANCIES = Commands.of("vacancies", Vacancy.class, Role.OFFICE);

    private static final Command<Vacancy> POST = VACANCIES.fact("post", Post.class);
    private static final Command<Vacancy> AMEND = VACANCIES.fact("amend", Amend.class);
    private static final Command<Vacancy> CORRECT = VACANCIES.fact("correct", Correct.class);
    static final Command<Vacancy> CLOSE = VACANCIES.fact("close", Close.class);
    private static final Command<Vacancy> REOPEN = VACANCIES
            .fact("reopen", Reopen.class)
            .by(JobTies.OFFICE_AND_ENTERPRISE)
            .within(Relation.OWN_UNIT);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(POST, AMEND, CORRECT, CLOSE, REOPEN);

    private static final Question FIND =
            VACANCIES.question("find").by(JobTies.OFFICE_AND_ENTERPRISE).within(Relation.OWN_UNIT);
    private static final Question LIST = VACANCIES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question TIES = VACANCIES.question("ties");
    private static final Question ATTENTION = VACANCIES.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> JobOutlook.ofVacancies(view, today));

    /** The guarded questions of this class; what the community publishes is open to every role. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, TIES, ATTENTION);

    static final Sheet<Vacancy> SHEET = Sheet.of("vacancies", Vacancy.KIND)
            .ordered(Vacancy.BEGINS_ON, Vacancy.ENDS_ON)
            .filtered(Vacancy.STATUS, Vacancy.ENTERPRISE, Vacancy.CHANNEL);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Vacancies(Office office) {
        this.office = office;
    }

    /**
     * Takes in a vacancy (登记岗位).
     *
     * @param form what the enterprise states
     * @return the vacancy, with the warnings {@code job-conditions}, {@code job-words-checked} and {@code vacancy-enterprise};
     *     refused with {@code job-no-discrimination}, {@code vacancy-headcount}, {@code vacancy-days}, {@code vacancy-wage}, {@code
     *     vacancy-ages}, {@code vacancy-age-span}, {@code vacancy-experience}, {@code organisation-closed}, {@code person-held} and what is wrong in the texts
     */
    public Decision<Vacancy> post(VacancyForm form) {
        return office.command(POST, new Post(form), work -> {
            requireNamed(work, form, Optional.empty()).orRefuse();
            Organisation enterprise = work.require(Organisation.KIND, form.enterprise());
            return work.save(
                    Vacancy.KIND,
                    VacancyCourse.post(
                            work.community(), work.newId(), form, enterprise.kind(), work.terms(JobTerms.TERMS)));
        });
    }

    /** Who was named before, and is gone or held since, does not stand in the way of what is right. */
    private static Needs requireNamed(UnitOfWork work, VacancyForm form, Optional<VacancyForm> before) {
        Optional<Id<Person>> contact = Needs.anew(form.contact(), before.flatMap(VacancyForm::contact));
        return work.needs()
                .maybeOpen(
                        Organisation.KIND,
                        Needs.anew(Optional.of(form.enterprise()), before.map(VacancyForm::enterprise)))
                .maybe(Person.KIND, contact)
                .unless(contact.flatMap(person -> PersonFiles.hold(work, person)));
    }

    /**
     * States a vacancy anew, as the enterprise wants it from now on (变更岗位).
     *
     * @param vacancy its id
     * @param form what the enterprise states now; begin with {@link Vacancy#form()}
     * @return the vacancy, with warnings as {@link #post}; refused with {@code vacancy-step}, {@code vacancy-heads-kept},
     *     {@code vacancy-same-enterprise}, {@code job-minor-heavy} when the work becomes heavy over the heads of minors, and as {@link
     *     #post}
     */
    public Decision<Vacancy> amend(Id<Vacancy> vacancy, VacancyForm form) {
        return office.command(AMEND, new Amend(vacancy, form), work -> {
            requireNamed(work, form, work.find(Vacancy.KIND, vacancy).map(Vacancy::form))
                    .a(Vacancy.KIND, vacancy)
                    .orRefuse();
            OrganisationKind employer =
                    work.require(Organisation.KIND, form.enterprise()).kind();
            VacancyCourse.Around around =
                    around(work, vacancy, employer, JobTies.minors(work, vacancy, form, work.today()));
            return work.change(Vacancy.KIND, vacancy, before -> VacancyCourse.amend(before, form, around));
        });
    }

    /**
     * Corrects what was written wrongly (更正岗位登记). What the enterprise wants otherwise is told by {@link #reopen} or {@link #close}. A
     * vacancy to which people were referred stays with its enterprise, for which their hires count.
     *
     * @param vacancy its id
     * @param form what is right; begin with {@link Vacancy#form()}
     * @param reason why
     * @return the vacancy, with warnings as {@link #post}, {@code vacancy-heads-kept} when it stands otherwise now, and {@code
     *     job-minor-heavy}; refused with {@code vacancy-step}, {@code vacancy-same-enterprise}, what is wrong in the reason, and as {@link
     *     #post}
     */
    public Decision<Vacancy> correct(Id<Vacancy> vacancy, VacancyForm form, String reason) {
        return office.command(CORRECT, new Correct(vacancy, form, reason), work -> {
            requireNamed(work, form, work.find(Vacancy.KIND, vacancy).map(Vacancy::form))
                    .a(Vacancy.KIND, vacancy)
                    .orRefuse();
            OrganisationKind employer =
                    work.require(Organisation.KIND, form.enterprise()).kind();
            VacancyCourse.Around around = around(work, vacancy, employer, List.of());
            return work.change(
                    Vacancy.KIND,
                    vacancy,
                    before -> work.rejudged(
                            Vacancy.KIND, VacancyCourse.correct(before, form, reason, around), work.today()));
        });
    }

    private static VacancyCourse.Around around(
            UnitOfWork work, Id<Vacancy> vacancy, OrganisationKind employer, List<Finding> minors) {
        int referrals = (int) Stream.of(ReferralStatus.values())
                .filter(ReferralStatus::counts)
                .mapToLong(status -> work.count(
                        work.all(Referral.KIND).where(Referral.VACANCY, vacancy).where(Referral.STATUS, status)))
                .sum();
        return new VacancyCourse.Around(employer, referrals, minors, work.terms(JobTerms.TERMS), work.today());
    }

    /**
     * Records that the enterprise looks for no more (关闭岗位). Those who were hired stay hired.
     *
     * @param vacancy its id
     * @param day since when
     * @param reason why
     * @return the vacancy, with the warning {@code closing-recorded-after}; refused with {@code vacancy-step}, {@code vacancy-days} when
     *     that is before it begins, and as {@link org.linli.community.Closing#read}, with {@code closing-tied} for each referral that waits
     *     for an answer
     */
    public Decision<Vacancy> close(Id<Vacancy> vacancy, LocalDate day, String reason) {
        return office.command(CLOSE, new Close(vacancy, day, reason), work -> {
            Vacancy before = work.require(Vacancy.KIND, vacancy);
            return work.save(
                    Vacancy.KIND,
                    work.closed(
                            Vacancy.KIND,
                            before,
                            day,
                            work.today(),
                            ties -> VacancyCourse.close(before, day, reason, ties, work.today())));
        });
    }

    /**
     * Opens a vacancy again on the enterprise's word (重新招聘、补招): the places of those who have left are free again. Without that word a
     * person who leaves frees no place.
     *
     * @param vacancy its id
     * @param form who says so, and on which terms
     * @return the vacancy; refused with {@code vacancy-step}, {@code job-enterprise-word}, {@code vacancy-free-head}, {@code
     *     vacancy-headcount}, {@code vacancy-days}, {@code organisation-closed} and what is wrong in the texts
     */
    public Decision<Vacancy> reopen(Id<Vacancy> vacancy, VacancyReopening form) {
        return office.command(REOPEN, new Reopen(vacancy, form), work -> {
            Needs needs = work.needs().a(Vacancy.KIND, vacancy);
            work.find(Vacancy.KIND, vacancy)
                    .ifPresent(
                            found -> needs.open(Organisation.KIND, found.form().enterprise()));
            needs.orRefuse();
            return work.change(
                    Vacancy.KIND,
                    vacancy,
                    before ->
                            VacancyCourse.reopen(before, form, work.actor(), work.terms(JobTerms.TERMS), work.today()));
        });
    }

    /**
     * One vacancy.
     *
     * @param vacancy its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Vacancy> find(Id<Vacancy> vacancy) {
        return office.find(FIND, Vacancy.KIND, vacancy, new Which(vacancy));
    }

    /**
     * Vacancies, filtered by {@link Vacancy#STATUS}, {@link Vacancy#ENTERPRISE} and {@link Vacancy#CHANNEL}, ordered by {@link
     * Vacancy#BEGINS_ON} or {@link Vacancy#ENDS_ON} (岗位台账). What has expired is told by {@link Vacancy#statusOn}. The
     * sub-district does not see which papers the office has.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Vacancy>> list(Selection<Vacancy> wanted, Paging paging) {
        boolean whole = office.actor().role() != Role.SUBDISTRICT_OFFICER;
        return office.ask(
                LIST,
                () -> SHEET.page(
                        office,
                        wanted,
                        paging,
                        (view, found) -> whole
                                ? found
                                : found.stream().map(Vacancy::withoutPapers).toList()));
    }

    /**
     * The vacancies that look for people today, as the community publishes them (招聘信息).
     *
     * @return the notices, what ends first in front
     */
    public List<VacancyNotice> notices() {
        LocalDate today = office.today();
        return office.read(view ->
                JobOutlook.looking(view, today).stream().map(VacancyNotice::of).toList());
    }

    /**
     * What stands in the way of closing a vacancy: the referrals that wait for an answer.
     *
     * @param vacancy its id
     * @return the ties; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Vacancy> vacancy) {
        return office.ties(TIES, Vacancy.KIND, vacancy);
    }

    /**
     * Vacancies that end soon or have ended, and still look for people (岗位到期提醒).
     *
     * @return the hint {@code vacancy-ends} for each; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Post(VacancyForm form) {}

    private record Amend(Id<Vacancy> vacancy, VacancyForm form) {}

    private record Correct(Id<Vacancy> vacancy, VacancyForm form, String reason) implements Reasoned {}

    private record Close(Id<Vacancy> vacancy, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Vacancy> vacancy, VacancyReopening form) implements JobTies.OfVacancy {}

    private record Which(Id<Vacancy> vacancy) implements JobTies.OfVacancy {}
}
