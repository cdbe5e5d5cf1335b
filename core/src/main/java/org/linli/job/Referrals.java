package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.feature.Watch;
import org.linli.job.seeker.JobSeeker;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * People who are referred to vacancies, and who of them is hired (推荐与录用). A hire counts when the enterprise confirms it: its contact
 * does so, or the office has it on paper. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but referring is refused with {@code
 * referral-step} when the referral's status does not allow it.
 */
public final class Referrals {
    private static final Commands<Referral> REFERRALS = Commands.of("referrals", Referral.class, Role.OFFICE);

    private static final Command<Referral> REFER = REFERRALS.command("refer", Refer.class);
    private static final Command<Referral> INTERVIEW = REFERRALS.fact("interview", Step.class);
    private static final Command<Referral> OFFER = REFERRALS
            .fact("offer", Step.class)
            .by(JobTies.OFFICE_AND_ENTERPRISE)
            .within(Relation.OWN_UNIT);
    static final Command<Referral> DECLINE = REFERRALS
            .fact("decline", Decline.class)
            .by(JobTies.OFFICE_AND_ENTERPRISE)
            .within(Relation.OWN_UNIT);
    private static final Command<Referral> ENTER = REFERRALS.fact("enter", Enter.class);
    static final Command<Referral> CONFIRM = REFERRALS
            .fact("confirm", Confirm.class)
            .by(JobTies.OFFICE_AND_ENTERPRISE)
            .within(Relation.OWN_UNIT);
    private static final Command<Referral> LEAVE = REFERRALS
            .fact("leave", Step.class)
            .by(JobTies.OFFICE_AND_ENTERPRISE)
            .within(Relation.OWN_UNIT);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REFER, INTERVIEW, OFFER, DECLINE, ENTER, CONFIRM, LEAVE);

    private static final Question FIND = REFERRALS.question("find");
    private static final Question LIST = REFERRALS.question("list");
    private static final Question OF_VACANCY =
            REFERRALS.question("ofVacancy").by(JobTies.OFFICE_AND_ENTERPRISE).within(Relation.OWN_UNIT);
    private static final Question OF_PERSON =
            REFERRALS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question ATTENTION = REFERRALS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> JobOutlook.ofReferrals(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OF_VACANCY, OF_PERSON, ATTENTION);

    static final Sheet<Referral> SHEET = Sheet.of("referrals", Referral.KIND)
            .ordered(Referral.REFERRED_ON)
            .filtered(Referral.STATUS, Referral.ENTERPRISE, Referral.VACANCY);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Referrals(Office office) {
        this.office = office;
    }

    /**
     * Refers a person to a vacancy (推荐).
     *
     * @param form who, to which vacancy
     * @return the referral; refused with {@code vacancy-step} when the vacancy looks for no one on that day, {@code referral-seeking},
     *     {@code referral-once} when one to the same vacancy is open, {@code referral-step-day}, {@code seeker-consent} when
     *     the person had not agreed by that day, {@code job-age-16}, {@code job-minor-heavy}, {@code person-held} and what is wrong in the note
     */
    public Decision<Referral> refer(ReferralForm form) {
        return office.command(REFER, new Refer(form), work -> {
            work.needs()
                    .a(Vacancy.KIND, form.vacancy())
                    .a(JobSeeker.KIND, form.seeker())
                    .orRefuse();
            Vacancy vacancy = work.require(Vacancy.KIND, form.vacancy());
            JobSeeker seeker = work.require(JobSeeker.KIND, form.seeker());
            Id<Person> person = seeker.form().person();
            work.needs()
                    .a(Person.KIND, person)
                    .unless(PersonFiles.hold(work, person))
                    .orRefuse();
            // Neither is closed or ended while the referral that would stand in the way is written.
            work.guard(Vacancy.KIND, form.vacancy());
            work.guard(JobSeeker.KIND, form.seeker());
            return work.save(
                    Referral.KIND,
                    ReferralCourse.refer(
                            work.community(),
                            work.newId(),
                            form,
                            vacancy,
                            seeker,
                            JobTies.worker(work, person),
                            ReferralMoment.of(work)));
        });
    }

    /**
     * Records that the enterprise has seen the person (面试).
     *
     * @param referral its id
     * @param on on which day
     * @return the referral; refused with {@code referral-step-day}
     */
    public Decision<Referral> interview(Id<Referral> referral, LocalDate on) {
        return office.command(
                INTERVIEW,
                new Step(referral, on),
                work -> work.change(
                        Referral.KIND,
                        referral,
                        before -> ReferralCourse.step(before, ReferralStep.INTERVIEW, on, ReferralMoment.of(work))));
    }

    /**
     * Records that the enterprise has offered the post (发录用通知).
     *
     * @param referral its id
     * @param on on which day
     * @return the referral; refused with {@code referral-step-day}, and with {@code actor-not-related} for the contact of another
     *     enterprise
     */
    public Decision<Referral> offer(Id<Referral> referral, LocalDate on) {
        return shown(office.command(
                OFFER,
                new Step(referral, on),
                work -> work.change(
                        Referral.KIND,
                        referral,
                        before -> ReferralCourse.step(before, ReferralStep.OFFER, on, ReferralMoment.of(work)))));
    }

    /**
     * Records that the person or the enterprise has declined (未录用). It takes no place.
     *
     * @param referral its id
     * @param by who
     * @param reason why; kept sealed in the referral
     * @param on on which day
     * @return the referral; refused with {@code referral-step-day}, what is wrong in the reason, and {@code actor-not-related} for the
     *     contact of another enterprise
     */
    public Decision<Referral> decline(Id<Referral> referral, DeclinedBy by, String reason, LocalDate on) {
        return shown(office.command(
                DECLINE,
                new Decline(referral, by, reason, on),
                work -> work.change(
                        Referral.KIND,
                        referral,
                        before -> ReferralCourse.decline(before, by, reason, on, ReferralMoment.of(work)))));
    }

    /**
     * Enters a hire that the enterprise has not confirmed (登记录用). It takes no place and counts in no figure but its own; the day that is
     * entered last holds.
     *
     * @param referral its id
     * @param from the first day at work
     * @return the referral; refused with {@code referral-step-day}, {@code job-age-16} and {@code job-minor-heavy}
     */
    public Decision<Referral> enter(Id<Referral> referral, LocalDate from) {
        return office.command(ENTER, new Enter(referral, from), work -> {
            Referral found = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, found.form().vacancy());
            return work.change(
                    Referral.KIND,
                    referral,
                    before -> ReferralCourse.enter(
                            before, from, JobTies.worker(work, found.person()), vacancy, ReferralMoment.of(work)));
        });
    }

    /**
     * Records that the enterprise confirms a hire (确认录用). It takes a place of the vacancy, and counts on its first day for the enterprise,
     * and for the residents when the person lives in the community by the record of the person.
     *
     * @param referral its id
     * @param from the first day at work
     * @param word what the enterprise says: its contact by itself, or a paper that the office has
     * @return the referral; refused with {@code vacancy-step} and {@code vacancy-heads} when no place is free on that day, {@code
     *     job-enterprise-word}, {@code referral-step-day}, {@code job-age-16}, {@code job-minor-heavy}, what is wrong in the paper's
     *     name, and {@code actor-not-related} for the contact of another enterprise
     */
    public Decision<Referral> confirm(Id<Referral> referral, LocalDate from, EnterpriseWord word) {
        return shown(office.command(CONFIRM, new Confirm(referral, from, word), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, before.form().vacancy());
            Decision<Referral> confirmed = ReferralCourse.confirm(
                    before, from, word, JobTies.worker(work, before.person()), vacancy, ReferralMoment.of(work));
            return ReferralCorrections.together(work, confirmed, VacancyCourse.hire(vacancy, referral, from));
        }));
    }

    /**
     * Records that a person who was hired has left (离职). The hire still counts on its day; the place is free again when the enterprise
     * opens the vacancy again.
     *
     * @param referral its id
     * @param on the first day no longer at work
     * @return the referral; refused with {@code hire-days}, and with {@code actor-not-related} for the contact of another enterprise
     */
    public Decision<Referral> leave(Id<Referral> referral, LocalDate on) {
        return shown(office.command(LEAVE, new Step(referral, on), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Decision<Referral> left = ReferralCourse.leave(before, on, ReferralMoment.of(work));
            return ReferralCorrections.placed(work, left, VacancyCourse::leave);
        }));
    }

    private Decision<Referral> shown(Decision<Referral> decision) {
        return office.actor().role() == Role.UNIT_CONTACT ? decision.map(Referral::asSeenByEnterprise) : decision;
    }

    /**
     * One referral, with all that was noted.
     *
     * @param referral its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Referral> find(Id<Referral> referral) {
        return office.find(FIND, Referral.KIND, referral, Concerning.NO_ONE);
    }

    /**
     * Referrals, filtered by {@link Referral#STATUS}, {@link Referral#ENTERPRISE} and {@link Referral#VACANCY}, ordered by {@link
     * Referral#REFERRED_ON} (推荐台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Referral>> list(Selection<Referral> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The referrals to a vacancy, as the enterprise sees them.
     *
     * @param vacancy the vacancy
     * @return the cards, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<ReferralCard>> ofVacancy(Id<Vacancy> vacancy) {
        return office.ask(
                OF_VACANCY,
                new Which(vacancy),
                () -> Decision.accepted(office.read(
                        view -> cards(view, view.all(Referral.KIND).where(Referral.VACANCY, vacancy)))));
    }

    /**
     * The referrals of a person, as the person sees them.
     *
     * @param person the person
     * @return the cards, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<ReferralCard>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(
                        view -> cards(view, view.all(Referral.KIND).where(Referral.PERSON, person)))));
    }

    private static List<ReferralCard> cards(Reading view, Query<Referral> query) {
        List<Referral> referrals = view.list(query).stream()
                .filter(referral -> referral.status().counts())
                .toList();
        Map<Id<Vacancy>, String> titles = JobOutlook.titles(view, referrals);
        Map<Id<Person>, String> names = PersonFiles.maskedNames(view, JobTies.people(referrals));
        return referrals.stream()
                .map(referral -> ReferralCard.of(
                        referral,
                        titles.getOrDefault(referral.form().vacancy(), ""),
                        names.getOrDefault(referral.person(), "")))
                .toList();
    }

    /**
     * Referrals without an answer, and hires that the enterprise has not confirmed (推荐跟踪).
     *
     * @return the warnings {@code referral-unanswered} and {@code hire-unconfirmed}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Refer(ReferralForm form) {}

    private record Step(Id<Referral> referral, LocalDate on) implements JobTies.OfReferral {}

    private record Decline(Id<Referral> referral, DeclinedBy by, String reason, LocalDate on)
            implements JobTies.OfReferral, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("reason", reason, ReferralForm.MAX_NOTE)
                    .findings();
        }
    }

    private record Enter(Id<Referral> referral, LocalDate from) {}

    private record Confirm(Id<Referral> referral, LocalDate from, EnterpriseWord word) implements JobTies.OfReferral {}

    private record Which(Id<Vacancy> vacancy) implements JobTies.OfVacancy {}
}
