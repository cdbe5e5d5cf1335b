package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Cross-appointments (双向进入、交叉任职): recommended, selected, approved, filed, appointed, ended. Immutable, for use by
 * any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold.
 */
public final class Appointments {
    private static final Commands<Appointment> APPOINTMENTS =
            Commands.of("appointments", Appointment.class, Role.OFFICE);
    static final Command<Appointment> RECOMMEND = APPOINTMENTS.command("recommend", Recommend.class);
    private static final Command<Appointment> SELECT =
            APPOINTMENTS.command("select", Advance.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<Appointment> APPROVE =
            APPOINTMENTS.command("approve", Advance.class).by(Role.SUBDISTRICT_OFFICER);
    private static final Command<Appointment> FILE = APPOINTMENTS
            .command("file", Advance.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SUBDISTRICT_OFFICER);
    private static final Command<Appointment> APPOINT =
            APPOINTMENTS.command("appoint", Appoint.class).by(Role.COMMUNITY_SECRETARY);
    static final Command<Appointment> END =
            APPOINTMENTS.fact("end", Advance.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    private static final Command<Appointment> CORRECT =
            APPOINTMENTS.fact("correct", Correct.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<Appointment> REOPEN =
            APPOINTMENTS.fact("reopen", Reopen.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(RECOMMEND, SELECT, APPROVE, FILE, APPOINT, END, CORRECT, REOPEN);

    private static final Question FIND = APPOINTMENTS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = APPOINTMENTS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST);

    static final Sheet<Appointment> SHEET =
            Sheet.of("appointments", Appointment.KIND).filtered(Appointment.STATUS, Appointment.MEMBER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Appointments(Office office) {
        this.office = office;
    }

    /**
     * Recommends a person for a post.
     *
     * @param alliance the alliance
     * @param form who, with which member, for which post
     * @return the appointment, with the warnings {@code appointment-party-member} and {@code
     *     appointment-holder-unit}; refused with {@code alliance-closed}, {@code alliance-post-holder-unit-active} and {@code
     *     appointment-once}
     */
    public Decision<Appointment> recommend(Id<Alliance> alliance, PostForm form) {
        return office.command(RECOMMEND, new Recommend(alliance, form), work -> {
            Candidacy candidacy = candidacy(work, alliance, form);
            // The member must not leave in between; what becomes of other members of the alliance does not matter.
            work.guard(PartyOrganisation.KIND, form.member());
            return work.save(
                    Appointment.KIND, Appointment.recommend(work.community(), work.newId(), candidacy, work.today()));
        });
    }

    /**
     * The meeting of the community's party organisation selects.
     *
     * @param appointment its id
     * @return the appointment, with the warnings {@code appointment-party-member} and {@code
     *     appointment-holder-unit}; refused with {@code appointment-step} and {@code alliance-post-holder-unit-active}
     */
    public Decision<Appointment> select(Id<Appointment> appointment) {
        return office.command(
                SELECT,
                new Advance(appointment),
                work -> advance(work, appointment, AppointmentStep.SELECT, Optional.empty()));
    }

    /**
     * The sub-district's party committee approves.
     *
     * @param appointment its id
     * @return the appointment, with the warnings of {@link #select}; refused as {@link #select}
     */
    public Decision<Appointment> approve(Id<Appointment> appointment) {
        return office.command(
                APPROVE,
                new Advance(appointment),
                work -> advance(work, appointment, AppointmentStep.APPROVE, Optional.empty()));
    }

    /**
     * The appointment is filed with the organisation department.
     *
     * @param appointment its id
     * @return the appointment, with the warnings of {@link #select}; refused as {@link #select}
     */
    public Decision<Appointment> file(Id<Appointment> appointment) {
        return office.command(
                FILE,
                new Advance(appointment),
                work -> advance(work, appointment, AppointmentStep.FILE, Optional.empty()));
    }

    /**
     * Appoints, from today on.
     *
     * @param appointment its id
     * @param until the first day on which the post is no longer held
     * @return the appointment, with the warnings of {@link #select}, {@code alliance-bidirectional-post} and {@code
     *     alliance-concurrent-members}; refused as {@link #select}, and with {@code appointment-term}
     */
    public Decision<Appointment> appoint(Id<Appointment> appointment, LocalDate until) {
        return office.command(
                APPOINT,
                new Appoint(appointment, until),
                work -> advance(work, appointment, AppointmentStep.APPOINT, Optional.of(until)));
    }

    /**
     * Ends an appointment, however far it has come.
     *
     * @param appointment its id
     * @return the appointment, with the warnings {@code alliance-bidirectional-post} and {@code
     *     alliance-concurrent-members}; refused with {@code appointment-step}
     */
    public Decision<Appointment> end(Id<Appointment> appointment) {
        return office.command(
                END,
                new Advance(appointment),
                // Whom it names may be erased or held: an end does not look at the person.
                work -> work.save(
                        Appointment.KIND,
                        balanced(
                                work,
                                work.require(Appointment.KIND, appointment).end(work.today()))));
    }

    /**
     * Corrects a term that was written wrongly, of an appointment that is held or has ended (更正任期). Who was recommended for a wrong
     * post or by a wrong member is ended and recommended anew.
     *
     * @param appointment its id
     * @param term as it should have been written
     * @param reason why; kept sealed in the appointment
     * @return the appointment, with the warnings {@code alliance-bidirectional-post} and {@code
     *     alliance-concurrent-members}; refused with {@code appointment-step}, {@code
     *     appointment-term-recorded}, {@code appointment-held-before} and what is wrong in the reason
     */
    public Decision<Appointment> correct(Id<Appointment> appointment, Period term, String reason) {
        return office.command(
                CORRECT,
                new Correct(appointment, term, reason),
                work -> work.save(
                        Appointment.KIND,
                        balanced(
                                work,
                                work.require(Appointment.KIND, appointment).correct(term, reason, work.today()))));
    }

    /**
     * Takes back an end that was entered by mistake: the post is held as before (撤销误终止). Who was not appointed yet is recommended
     * anew.
     *
     * @param appointment its id
     * @param reason why; kept sealed in the appointment
     * @return the appointment, with the warnings {@code alliance-bidirectional-post} and {@code
     *     alliance-concurrent-members}; refused with {@code not-found} when the person was erased, {@code appointment-step}, {@code
     *     appointment-held-before}, {@code alliance-post-holder-unit-active}, {@code appointment-once} and what is wrong in the
     *     reason
     */
    public Decision<Appointment> reopen(Id<Appointment> appointment, String reason) {
        return office.command(REOPEN, new Reopen(appointment, reason), work -> {
            Appointment before = work.require(Appointment.KIND, appointment);
            Id<PartyOrganisation> member = before.form().member();
            String name = work.require(PartyOrganisation.KIND, member).names().name();
            work.needs().a(Person.KIND, before.form().person()).orRefuse();
            AppointmentRules.Representing representing = new AppointmentRules.Representing(
                    name, work.require(Alliance.KIND, before.alliance()).statusOf(member, work.today()));
            work.guard(PartyOrganisation.KIND, member);
            return work.save(Appointment.KIND, balanced(work, before.reopen(representing, reason, work.today())));
        });
    }

    /**
     * One appointment.
     *
     * @param appointment its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Appointment> find(Id<Appointment> appointment) {
        return office.find(FIND, Appointment.KIND, appointment, Concerning.NO_ONE);
    }

    /**
     * The roster of an alliance, filtered by {@link Appointment#STATUS} and {@link Appointment#MEMBER}, by id (兼职委员名册).
     *
     * @param alliance the alliance
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Appointment>> list(Id<Alliance> alliance, Selection<Appointment> wanted, Paging paging) {
        return office.ask(
                LIST,
                () -> SHEET.part(alliance.value())
                        .page(
                                office,
                                Query.in(office.community(), Appointment.KIND).where(Appointment.ALLIANCE, alliance),
                                wanted,
                                paging));
    }

    // A member with an open post cannot leave, so what comes after the recommendation guards nothing.
    private static Decision<Appointment> advance(
            UnitOfWork work, Id<Appointment> id, AppointmentStep step, Optional<LocalDate> until) {
        Appointment before = work.require(Appointment.KIND, id);
        Candidacy candidacy = candidacy(work, before.alliance(), before.form());
        Decision<Appointment> after = before.advance(step, until, candidacy, work.today());
        return work.save(Appointment.KIND, step == AppointmentStep.APPOINT ? balanced(work, after) : after);
    }

    /** Looks at all posts of the alliance as they are with this one: for warnings alone, so nothing guards them. */
    private static Decision<Appointment> balanced(UnitOfWork work, Decision<Appointment> decision) {
        return decision.outcomeIfAccepted()
                .map(after -> {
                    List<Appointment> all = new ArrayList<>(
                            work.list(work.all(Appointment.KIND).where(Appointment.ALLIANCE, after.alliance())));
                    all.replaceAll(other -> other.id().equals(after.id()) ? after : other);
                    return decision.alsoFound(AppointmentRules.BALANCE.check(
                            AllianceYear.balance(all, work.terms(AllianceTerms.TERMS), work.today())));
                })
                .orElse(decision);
    }

    private static Candidacy candidacy(UnitOfWork work, Id<Alliance> alliance, PostForm form) {
        // What a recommendation guards is read before the alliance, which is decided on.
        work.find(PartyOrganisation.KIND, form.member());
        work.needs()
                .a(Alliance.KIND, alliance)
                .a(PartyOrganisation.KIND, form.member())
                .a(Person.KIND, form.person())
                .unless(PersonFiles.hold(work, form.person()))
                .orRefuse();
        PartyOrganisation member = work.require(PartyOrganisation.KIND, form.member());
        Person person = work.require(Person.KIND, form.person());
        return new Candidacy(
                work.require(Alliance.KIND, alliance),
                form,
                member.names().name(),
                PersonFiles.politicalStatus(work, form.person()),
                person.employer(),
                member.host(),
                work.today());
    }

    private record Recommend(Id<Alliance> alliance, PostForm form) {}

    private record Advance(Id<Appointment> appointment) {}

    private record Appoint(Id<Appointment> appointment, LocalDate until) {}

    private record Correct(Id<Appointment> appointment, Period term, String reason) implements Reasoned {}

    private record Reopen(Id<Appointment> appointment, String reason) implements Reasoned {}
}
