package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.community.CommunityRules;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The alliances of the community and their members (党建联盟). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold.
 */
public final class Alliances {
    private static final Commands<Alliance> ALLIANCES = Commands.of("alliances", Alliance.class, Role.OFFICE);
    private static final Command<Alliance> ESTABLISH =
            ALLIANCES.command("establish", Establish.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);
    private static final Command<Alliance> ADMIT = ALLIANCES.command("admit", Agree.class);
    private static final Command<Alliance> RENEW = ALLIANCES.command("renew", Agree.class);
    private static final Command<Alliance> SUSPEND =
            ALLIANCES.command("suspend", Leave.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<Alliance> WITHDRAW =
            ALLIANCES.command("withdraw", Leave.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<Alliance> EXPIRE = ALLIANCES.command("expire", Expire.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ESTABLISH, ADMIT, RENEW, SUSPEND, WITHDRAW, EXPIRE);

    private static final Question FIND = ALLIANCES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = ALLIANCES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = ALLIANCES.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question CONTRIBUTIONS =
            ALLIANCES.question("contributions").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION, CONTRIBUTIONS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Alliances(Office office) {
        this.office = office;
    }

    /**
     * Establishes an alliance.
     *
     * @param name as written
     * @param lead the party organisation that leads it
     * @return the alliance; refused with {@code alliance-name-taken} and what is wrong in the name
     */
    public Decision<Alliance> establish(String name, Id<PartyOrganisation> lead) {
        return office.command(ESTABLISH, new Establish(name, lead), work -> enter(work, name, lead, work.today()));
    }

    /**
     * Establishes an alliance within a command of another feature.
     *
     * @param work the transaction
     * @param name as written
     * @param lead the party organisation that leads it
     * @param day the day on which it was established
     * @return as {@link #establish}; refused with {@code past-day} too
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Alliance> enter(UnitOfWork work, String name, Id<PartyOrganisation> lead, LocalDate day) {
        work.needs().a(PartyOrganisation.KIND, lead).orRefuse();
        Decision<Alliance> established = Alliance.establish(work.community(), work.newId(), name, lead, day);
        return new Inspection()
                .ask(CommunityRules.PAST_DAY, new CommunityRules.Past(day, work.today()))
                .found(established.findings())
                .decide(() -> work.save(Alliance.KIND, established));
    }

    /**
     * Takes over an agreement of the past within a command of another feature.
     *
     * @param work the transaction
     * @param alliance the alliance
     * @param partyOrganisation who signed
     * @param past the agreement
     * @return the alliance, decided as {@code Alliance.takeOver}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Alliance> takeOver(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, PastAgreement past) {
        Joining joining = joining(work, alliance, partyOrganisation, past.form());
        Leaving leaving = leaving(work, alliance, partyOrganisation);
        return work.change(
                Alliance.KIND,
                alliance,
                before -> before.takeOver(
                        joining, past, leaving, work.terms(AllianceTerms.TERMS, past.signedOn()), work.today()));
    }

    /**
     * Admits a party organisation by agreement.
     *
     * @param alliance the alliance
     * @param partyOrganisation who joins
     * @param agreement the agreement
     * @return the alliance, with the warnings {@code alliance-member-same-host}, {@code agreement-years} and {@code
     *     agreement-contact-party-member}; refused with {@code alliance-member-unique-alias}, {@code
     *     alliance-lead-not-member}, {@code alliance-members-limit}, {@code agreement-order} and {@code
     *     agreement-current}
     */
    public Decision<Alliance> admit(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement) {
        return office.command(ADMIT, new Agree(alliance, partyOrganisation, agreement), work -> {
            Joining joining = joining(work, alliance, partyOrganisation, agreement);
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> before.admit(joining, work.terms(AllianceTerms.TERMS), work.today()));
        });
    }

    /**
     * Renews a member's agreement.
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @param agreement the next agreement
     * @return the alliance, with the warnings {@code agreement-years} and {@code agreement-contact-party-member}; refused
     *     with {@code alliance-member-step}, {@code agreement-order}, {@code agreement-current} and {@code
     *     agreement-renewal-later}
     */
    public Decision<Alliance> renew(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement) {
        return office.command(RENEW, new Agree(alliance, partyOrganisation, agreement), work -> {
            Joining joining = joining(work, alliance, partyOrganisation, agreement);
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> before.renew(joining, work.terms(AllianceTerms.TERMS), work.today()));
        });
    }

    /**
     * Suspends a membership.
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @return the alliance; refused with {@code alliance-member-step} and {@code alliance-member-open-posts}
     */
    public Decision<Alliance> suspend(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation) {
        return office.command(
                SUSPEND,
                new Leave(alliance, partyOrganisation),
                work -> leave(work, alliance, partyOrganisation, MemberStep.SUSPEND));
    }

    /**
     * Ends a membership.
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @return the alliance; refused with {@code alliance-member-step} and {@code alliance-member-open-posts}
     */
    public Decision<Alliance> withdraw(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation) {
        return office.command(
                WITHDRAW,
                new Leave(alliance, partyOrganisation),
                work -> leave(work, alliance, partyOrganisation, MemberStep.WITHDRAW));
    }

    /**
     * Marks every agreement that has run out by today.
     *
     * @param alliance the alliance
     * @return the alliance, with the warning {@code alliance-expired-with-posts} for those who still hold posts
     */
    public Decision<Alliance> expire(Id<Alliance> alliance) {
        return office.command(EXPIRE, new Expire(alliance), work -> {
            Alliance before = work.require(Alliance.KIND, alliance);
            List<Id<PartyOrganisation>> overdue = before.members().stream()
                    .filter(member -> member.isOverdue(work.today()))
                    .map(Member::partyOrganisation)
                    .toList();
            work.find(PartyOrganisation.KIND, overdue);
            List<Leaving> gone =
                    overdue.stream().map(id -> leaving(work, alliance, id)).toList();
            Decision<Alliance> expired = before.expire(gone, work.today());
            return gone.isEmpty() ? expired : work.save(Alliance.KIND, expired);
        });
    }

    /**
     * One alliance.
     *
     * @param alliance its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Alliance> find(Id<Alliance> alliance) {
        return office.find(FIND, Alliance.KIND, alliance, Concerning.NO_ONE);
    }

    /**
     * All alliances by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Alliance>> list(Paging paging) {
        return office.ask(
                LIST,
                () -> office.list(
                        "alliances", Query.in(office.community(), Alliance.KIND).orderedBy(Alliance.NAME), paging));
    }

    /**
     * What should be looked after today: dormant members, terms that are over, posts that go one way only, too many
     * committee members.
     *
     * @param alliance the alliance
     * @return the warnings; empty when all is well, or there is no such alliance
     */
    public Decision<List<Finding>> attention(Id<Alliance> alliance) {
        LocalDate today = office.today();
        return office.ask(
                ATTENTION,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Alliance.KIND, alliance)
                                .map(found -> new AllianceYear(view, found)
                                        .attention(view.terms(AllianceTerms.TERMS, today), today)),
                        Alliance.KIND,
                        alliance)));
    }

    /**
     * What each member has contributed in a year (年度贡献表).
     *
     * @param alliance the alliance
     * @param year the year
     * @return a line for each member that was ever admitted, the most active first; empty when there is no such alliance
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<List<Contribution>> contributions(Id<Alliance> alliance, int year) {
        LocalDate first = CivilYears.requireYear(year);
        return office.ask(
                CONTRIBUTIONS,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Alliance.KIND, alliance)
                                .map(found -> new AllianceYear(view, found).contributions(first)),
                        Alliance.KIND,
                        alliance)));
    }

    private static Decision<Alliance> leave(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, MemberStep step) {
        work.needs()
                .a(Alliance.KIND, alliance)
                .a(PartyOrganisation.KIND, partyOrganisation)
                .orRefuse();
        Leaving leaving = leaving(work, alliance, partyOrganisation);
        return work.change(Alliance.KIND, alliance, before -> before.leave(leaving, step, work.today()));
    }

    private static Leaving leaving(UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> id) {
        long open = work
                .list(work.all(Appointment.KIND)
                        .where(Appointment.ALLIANCE, alliance)
                        .where(Appointment.MEMBER, id))
                .stream()
                .filter(appointment -> appointment.isOpenOn(work.today()))
                .count();
        // Posts and theme days of the member are decided on the same guard, and not on the whole alliance.
        work.guard(PartyOrganisation.KIND, id);
        return new Leaving(id, nameOf(work, id), Math.toIntExact(open));
    }

    private static Joining joining(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> id, AgreementForm agreement) {
        work.needs()
                .a(Alliance.KIND, alliance)
                .a(PartyOrganisation.KIND, id)
                .a(Person.KIND, agreement.contact())
                .unless(PersonFiles.hold(work, agreement.contact()))
                .orRefuse();
        PartyOrganisation joining = work.require(PartyOrganisation.KIND, id);
        Alliance found = work.require(Alliance.KIND, alliance);
        List<String> sameHost = Stream.concat(
                        Stream.of(found.lead()), found.activeMembers().stream().map(Member::partyOrganisation))
                .filter(other -> !other.equals(id))
                .flatMap(other -> work.find(PartyOrganisation.KIND, other).stream())
                .filter(other -> other.host().isPresent() && other.host().equals(joining.host()))
                .map(other -> other.names().name())
                .toList();
        return new Joining(
                id,
                joining.names().name(),
                agreement,
                PersonFiles.politicalStatus(work, agreement.contact()),
                sameHost);
    }

    private static String nameOf(UnitOfWork work, Id<PartyOrganisation> id) {
        return work.require(PartyOrganisation.KIND, id).names().name();
    }

    private record Establish(String name, Id<PartyOrganisation> lead) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireName("name", name, Alliance.MAX_NAME).findings();
        }
    }

    private record Agree(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement) {}

    private record Leave(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation) {}

    private record Expire(Id<Alliance> alliance) {}
}
