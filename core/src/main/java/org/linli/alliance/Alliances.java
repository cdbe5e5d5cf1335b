package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Attention;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Sheet;
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
    static final Command<Alliance> RENEW = ALLIANCES.command("renew", Agree.class);
    static final Command<Alliance> SUSPEND =
            ALLIANCES.command("suspend", Leave.class).by(Role.COMMUNITY_SECRETARY);
    static final Command<Alliance> WITHDRAW =
            ALLIANCES.fact("withdraw", Leave.class).by(Role.COMMUNITY_SECRETARY);
    static final Command<Alliance> EXPIRE = ALLIANCES.fact("expire", Expire.class);
    private static final Command<Alliance> AMEND_CONTACT = ALLIANCES.fact("amendContact", AmendContact.class);
    static final Command<Alliance> CORRECT =
            ALLIANCES.fact("correct", Correct.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);
    private static final Command<Alliance> CORRECT_AGREEMENT =
            ALLIANCES.fact("correctAgreement", CorrectAgreement.class);
    private static final Command<Alliance> REINSTATE =
            ALLIANCES.fact("reinstate", Reinstate.class).by(Role.COMMUNITY_SECRETARY);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(
            ESTABLISH, ADMIT, RENEW, SUSPEND, WITHDRAW, EXPIRE, AMEND_CONTACT, CORRECT, CORRECT_AGREEMENT, REINSTATE);

    private static final Question FIND = ALLIANCES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = ALLIANCES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = ALLIANCES.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question CONTRIBUTIONS =
            ALLIANCES.question("contributions").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(
            ATTENTION,
            (view, now, today) -> view.list(view.all(Alliance.KIND).where(Alliance.CLOSED, false)).stream()
                    .flatMap(alliance -> AllianceYear.attention(view, alliance, today)));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION, CONTRIBUTIONS);

    static final Sheet<Alliance> SHEET =
            Sheet.of("alliances", Alliance.KIND).ordered(Alliance.ORDER, Alliance.ACTIVE_MEMBERS);

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
     * @return the alliance; refused with {@code party-organisation-closed}, {@code alliance-name-taken} and what is wrong in the name
     */
    public Decision<Alliance> establish(String name, Id<PartyOrganisation> lead) {
        return office.command(
                ESTABLISH, new Establish(name, lead), work -> PastAlliances.enter(work, name, lead, work.today()));
    }

    /**
     * Admits a party organisation by agreement.
     *
     * @param alliance the alliance
     * @param partyOrganisation who joins
     * @param agreement the agreement
     * @return the alliance, with the warnings {@code alliance-member-same-host}, {@code agreement-years} and {@code
     *     agreement-contact-party-member}; refused with {@code alliance-closed}, {@code party-organisation-closed}, {@code
     *     alliance-member-unique-alias}, {@code alliance-lead-not-member}, {@code alliance-members-limit}, {@code agreement-order}
     *     and {@code agreement-current}
     */
    public Decision<Alliance> admit(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement) {
        return office.command(ADMIT, new Agree(alliance, partyOrganisation, agreement), work -> {
            Joining joining = Joining.signing(work, alliance, partyOrganisation, agreement);
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
     *     with {@code alliance-closed}, {@code alliance-member-step}, {@code agreement-order}, {@code agreement-current} and {@code
     *     agreement-renewal-later}
     */
    public Decision<Alliance> renew(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement) {
        return office.command(RENEW, new Agree(alliance, partyOrganisation, agreement), work -> {
            Joining joining = Joining.signing(work, alliance, partyOrganisation, agreement);
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
                    overdue.stream().map(id -> Leaving.of(work, alliance, id)).toList();
            Decision<Alliance> expired = before.expire(gone, work.today());
            return gone.isEmpty() ? expired : work.save(Alliance.KIND, expired);
        });
    }

    /**
     * Lets another person speak for a member, from now on (变更联络员).
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @param contact who speaks for it
     * @return the alliance, with the warning {@code agreement-contact-party-member}; refused with {@code alliance-member-known}
     */
    public Decision<Alliance> amendContact(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, Id<Person> contact) {
        return office.command(AMEND_CONTACT, new AmendContact(alliance, partyOrganisation, contact), work -> {
            Joining joining =
                    Joining.signing(work, alliance, partyOrganisation, AgreementForm.of(work.today(), contact));
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> before.amendContact(joining, work.terms(AllianceTerms.TERMS), work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of an alliance itself: its name, its lead, the day on which it was established (更正登记错误). Its
     * members, posts and theme days stay; {@link #attention} judges them anew.
     *
     * @param alliance the alliance
     * @param form as it should have been written; begin with {@link Alliance#form()}
     * @param reason why
     * @return the alliance, with the warning {@code alliance-begins-first}; refused with {@code alliance-name-taken}, {@code
     *     alliance-lead-is-member}, {@code alliance-established-later}, and what is wrong in the name and in the reason
     */
    public Decision<Alliance> correct(Id<Alliance> alliance, AllianceForm form, String reason) {
        return office.command(CORRECT, new Correct(alliance, form, reason), work -> {
            work.needs()
                    .a(Alliance.KIND, alliance)
                    .open(PartyOrganisation.KIND, form.lead())
                    .orRefuse();
            String lead = nameOf(work, form.lead());
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> new AllianceCorrection(before)
                            .correct(form, lead, AllianceYear.firstThemeDay(work, alliance), reason, work.today()));
        });
    }

    /**
     * Corrects days or contact of a member's latest agreement that were written wrongly (更正协议登记错误). A membership that began with the
     * agreement begins with it still; one that had expired runs again while the agreement does.
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @param agreement as it should have been written; begin with {@link Member#form()}
     * @param reason why
     * @return the alliance, with the warnings {@code agreement-years}, {@code alliance-begins-first}, {@code
     *     agreement-contact-party-member}, and of what relied on the membership {@code agreement-theme-days-outside} and {@code
     *     alliance-expired-with-posts}; refused with {@code alliance-member-known}, {@code agreement-order}, {@code
     *     agreement-signed-later}, {@code agreement-membership-kept}, {@code alliance-lead-not-member} and for its reason
     */
    public Decision<Alliance> correctAgreement(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement, String reason) {
        return office.command(
                CORRECT_AGREEMENT, new CorrectAgreement(alliance, partyOrganisation, agreement, reason), work -> {
                    Joining joining = Joining.correcting(work, alliance, partyOrganisation, agreement);
                    Decision<Alliance> decision = new AllianceCorrection(work.require(Alliance.KIND, alliance))
                            .agreement(joining, reason, work.terms(AllianceTerms.TERMS), work.today());
                    List<Finding> relying = decision.outcomeIfAccepted()
                            .map(after -> new AllianceYear(work, after).relying(partyOrganisation, work.today()))
                            .orElse(List.of());
                    return work.save(Alliance.KIND, decision.alsoFound(relying));
                });
    }

    /**
     * Takes a suspension or a withdrawal back that was entered by mistake: it counts as never having been (撤销误操作).
     *
     * @param alliance the alliance
     * @param partyOrganisation the member
     * @param reason why
     * @return the alliance; refused with {@code alliance-closed}, {@code alliance-member-step}, {@code alliance-lead-not-member}
     *     and what is wrong in the reason
     */
    public Decision<Alliance> reinstate(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, String reason) {
        return office.command(REINSTATE, new Reinstate(alliance, partyOrganisation, reason), work -> {
            work.needs()
                    .a(Alliance.KIND, alliance)
                    .open(PartyOrganisation.KIND, partyOrganisation)
                    .orRefuse();
            Leaving back = new Leaving(partyOrganisation, nameOf(work, partyOrganisation), 0);
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> new AllianceCorrection(before).reinstate(back, reason, work.today()));
        });
    }

    /**
     * One alliance, also one that was dissolved.
     *
     * @param alliance its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Alliance> find(Id<Alliance> alliance) {
        return office.find(FIND, Alliance.KIND, alliance, Concerning.NO_ONE);
    }

    /**
     * All alliances that are there, by name, in natural order.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Alliance>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Alliances that are there, ordered by {@link Alliance#ORDER} or {@link Alliance#ACTIVE_MEMBERS}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Alliance>> list(Selection<Alliance> wanted, Paging paging) {
        return office.ask(
                LIST, () -> SHEET.page(office, AllianceClosings.all(office.community(), false), wanted, paging));
    }

    /**
     * What to look after today: dormant members, agreements and terms that are over, posts one way only, theme days that have passed.
     *
     * @param alliance the alliance
     * @return the findings {@code alliance-member-dormant}, {@code appointment-term-over}, {@code alliance-bidirectional-post}, {@code
     *     alliance-concurrent-members}, {@code alliance-agreement-over}, {@code alliance-agreement-ends} and {@code
     *     theme-day-unrecorded}; refused with {@code not-found}
     */
    public Decision<List<Finding>> attention(Id<Alliance> alliance) {
        LocalDate today = office.today();
        return office.ask(
                ATTENTION,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Alliance.KIND, alliance)
                                .map(found -> AllianceYear.attention(view, found, today)
                                        .map(Attention::finding)
                                        .toList()),
                        Alliance.KIND,
                        alliance)));
    }

    /**
     * What each member has contributed in a year (年度贡献表).
     *
     * @param alliance the alliance
     * @param year the year
     * @return a line for each member that belonged on a day of the year, the most active first; refused with {@code
     *     actor-may-not}, {@code not-found} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<List<Contribution>> contributions(Id<Alliance> alliance, int year) {
        LocalDate first = CivilYears.requireYear(year);
        PeriodSoFar time = new PeriodSoFar(Period.between(first, first.plusYears(1)), office.today());
        return office.ask(
                CONTRIBUTIONS,
                () -> time.answer(() -> office.read(view -> Needs.orNotFound(
                        view.find(Alliance.KIND, alliance)
                                .map(found -> new AllianceYear(view, found).contributions(time)),
                        Alliance.KIND,
                        alliance))));
    }

    private static Decision<Alliance> leave(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, MemberStep step) {
        work.needs()
                .a(Alliance.KIND, alliance)
                .a(PartyOrganisation.KIND, partyOrganisation)
                .orRefuse();
        Leaving leaving = Leaving.of(work, alliance, partyOrganisation);
        return work.change(Alliance.KIND, alliance, before -> before.leave(leaving, step, work.today()));
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

    private record AmendContact(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, Id<Person> contact) {}

    private record Correct(Id<Alliance> alliance, AllianceForm form, String reason) implements Reasoned {}

    private record CorrectAgreement(
            Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, AgreementForm agreement, String reason)
            implements Reasoned {}

    private record Reinstate(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, String reason)
            implements Reasoned {}
}
