package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Organisation;
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
 * The three officers of each enterprise (三员包企). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class EnterpriseTeams {
    private static final Commands<EnterpriseTeam> TEAMS =
            Commands.of("enterpriseTeams", EnterpriseTeam.class, Role.OFFICE);
    static final Command<EnterpriseTeam> SET_UP = TEAMS.command("setUp", SetUp.class);
    static final Command<EnterpriseTeam> AMEND = TEAMS.fact("amend", Amend.class);
    private static final Command<EnterpriseTeam> CORRECT = TEAMS.fact("correct", Correct.class);
    static final Command<EnterpriseTeam> APPOINT = TEAMS.command("appoint", Appoint.class);
    private static final Command<EnterpriseTeam> RELEASE = TEAMS.fact("release", Release.class);
    private static final Command<EnterpriseTeam> CORRECT_OFFICER = TEAMS.fact("correctOfficer", CorrectOfficer.class);
    private static final Command<EnterpriseTeam> SUBSTITUTE = TEAMS.command("substitute", Substitute.class);
    static final Command<EnterpriseTeam> CLOSE = TEAMS.fact("close", Close.class);
    private static final Command<EnterpriseTeam> REOPEN = TEAMS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(SET_UP, AMEND, CORRECT, APPOINT, RELEASE, CORRECT_OFFICER, SUBSTITUTE, CLOSE, REOPEN);

    private static final Question FIND = TEAMS.question("find")
            .by(TeamTies.ALL)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE, Relation.OWN_UNIT);
    private static final Question LIST = TEAMS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question OF_ENTERPRISE = TEAMS.question("ofEnterprise").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question OF_PERSON =
            TEAMS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question TIES = TEAMS.question("ties");
    private static final Question ATTENTION = TEAMS.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> TeamOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OF_ENTERPRISE, OF_PERSON, TIES, ATTENTION);

    static final Sheet<EnterpriseTeam> SHEET = Sheet.of("enterpriseTeams", EnterpriseTeam.KIND)
            .ordered(EnterpriseTeam.SINCE)
            .filtered(EnterpriseTeam.CLOSED, EnterpriseTeam.VACANT, EnterpriseTeam.BUILDING, EnterpriseTeam.OFFICER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public EnterpriseTeams(Office office) {
        this.office = office;
    }

    /**
     * Puts an enterprise into the care of officers, who are then appointed (建立包联).
     *
     * @param form the enterprise, where it stands, and since when
     * @return the team; refused with {@code enterprise-team-once}, {@code enterprise-team-kind}, {@code enterprise-team-since}, {@code
     *     organisation-closed}, {@code building-closed} and {@code person-held}
     */
    public Decision<EnterpriseTeam> setUp(EnterpriseTeamForm form) {
        return office.command(SET_UP, new SetUp(form), work -> {
            contact(work, work.needs(), form.contact())
                    .open(Organisation.KIND, form.enterprise())
                    .open(Building.KIND, form.building())
                    .orRefuse();
            return work.save(
                    EnterpriseTeam.KIND,
                    EnterpriseTeam.setUp(
                            work.community(), work.newId(), form, TeamFacts.standing(work, form, Optional.empty())));
        });
    }

    /**
     * The enterprise has moved within the community, or another person speaks for it (变更包联企业信息).
     *
     * @param team its team
     * @param building where it stands now
     * @param contact who speaks for it now, where that person is registered
     * @return the team; refused with {@code enterprise-team-closed}, {@code building-closed} and {@code person-held}. A
     *     grid officer who is none of the new grid's staff is told among what needs attention
     */
    public Decision<EnterpriseTeam> amend(
            Id<EnterpriseTeam> team, Id<Building> building, Optional<Id<Person>> contact) {
        return office.command(AMEND, new Amend(team, building, contact), work -> {
            contact(work, work.needs().a(EnterpriseTeam.KIND, team), contact)
                    .open(Building.KIND, building)
                    .orRefuse();
            return work.change(EnterpriseTeam.KIND, team, before -> before.amend(building, contact, work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of a team (更正包联登记). A team of the wrong enterprise is dissolved and set up anew; its visits and
     * issues are corrected to the new one.
     *
     * @param team the team
     * @param form what is right
     * @param reason why
     * @return the team; refused as {@link #setUp}, and with {@code enterprise-team-enterprise} and what is wrong in the reason
     */
    public Decision<EnterpriseTeam> correct(Id<EnterpriseTeam> team, EnterpriseTeamForm form, String reason) {
        return office.command(CORRECT, new Correct(team, form, reason), work -> {
            contact(work, work.needs().a(EnterpriseTeam.KIND, team), form.contact())
                    .open(Organisation.KIND, form.enterprise())
                    .open(Building.KIND, form.building())
                    .orRefuse();
            return work.change(
                    EnterpriseTeam.KIND,
                    team,
                    before -> before.correct(form, reason, TeamFacts.standing(work, form, Optional.of(before))));
        });
    }

    /**
     * Appoints an officer (任命). The officer before ends on that day, and stays in the history.
     *
     * @param team the team
     * @param officer who, as what, and since when
     * @return the team, with the warning {@code enterprise-officer-load}; refused with {@code enterprise-officers-distinct}, {@code
     *     enterprise-grid-officer}, {@code enterprise-officer-day}, {@code enterprise-team-closed} and {@code person-held}
     */
    public Decision<EnterpriseTeam> appoint(Id<EnterpriseTeam> team, OfficerForm officer) {
        return office.command(APPOINT, new Appoint(team, officer), work -> {
            TeamFacts.person(work, work.needs().a(EnterpriseTeam.KIND, team), officer.person());
            return work.change(
                    EnterpriseTeam.KIND,
                    team,
                    before -> before.appoint(
                            officer,
                            TeamFacts.appointing(
                                    work,
                                    before,
                                    officer,
                                    before.officer(officer.role()).map(OfficerTerm::from))));
        });
    }

    /**
     * An officer answers for the enterprise no longer (卸任). The role is vacant until another one is appointed.
     *
     * @param team the team
     * @param role as what
     * @param day first day on which the person is no officer
     * @return the team; refused with {@code enterprise-officer-held}
     */
    public Decision<EnterpriseTeam> release(Id<EnterpriseTeam> team, OfficerRole role, LocalDate day) {
        return office.command(
                RELEASE,
                new Release(team, role, day),
                work -> work.change(EnterpriseTeam.KIND, team, before -> before.release(role, day, work.today())));
    }

    /**
     * Corrects who is an officer, or since when (更正任命). The reason is sealed under the person's key.
     *
     * @param team the team
     * @param officer what is right
     * @param reason why
     * @return the team; refused as {@link #appoint}, and with {@code enterprise-officer-held} and what is wrong in the reason
     */
    public Decision<EnterpriseTeam> correctOfficer(Id<EnterpriseTeam> team, OfficerForm officer, String reason) {
        return office.command(CORRECT_OFFICER, new CorrectOfficer(team, officer, reason), work -> {
            TeamFacts.person(work, work.needs().a(EnterpriseTeam.KIND, team), officer.person());
            return work.change(
                    EnterpriseTeam.KIND,
                    team,
                    before -> before.correctOfficer(
                            officer,
                            reason,
                            TeamFacts.appointing(work, before, officer, TeamFacts.endOfThoseBefore(before, officer))));
        });
    }

    /**
     * A person stands in for an officer who is away (代班).
     *
     * @param team the team
     * @param substitution who, for whom, and when
     * @return the team; refused with {@code enterprise-substitute}, {@code enterprise-substitute-days}, {@code
     *     enterprise-team-closed} and {@code person-held}
     */
    public Decision<EnterpriseTeam> substitute(Id<EnterpriseTeam> team, Substitution substitution) {
        return office.command(SUBSTITUTE, new Substitute(team, substitution), work -> {
            TeamFacts.person(work, work.needs().a(EnterpriseTeam.KIND, team), substitution.person());
            return work.change(
                    EnterpriseTeam.KIND,
                    team,
                    before -> before.substitute(
                            substitution, TeamFacts.substituting(before, substitution, work.today())));
        });
    }

    /**
     * Dissolves a team, for example because the enterprise moves away (解除包联). The terms of its officers end.
     *
     * @param team the team
     * @param day the first day on which it is not there
     * @param reason why
     * @return the team, with the warning {@code closing-recorded-after}; refused with {@code enterprise-team-closed}, {@code
     *     enterprise-team-closing-day}, {@code closing-not-in-future}, {@code closing-tied}, {@code closing-ties-more}, and with what is wrong in the reason
     */
    public Decision<EnterpriseTeam> close(Id<EnterpriseTeam> team, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(team, day, reason),
                work -> work.change(
                        EnterpriseTeam.KIND,
                        team,
                        before -> work.closed(
                                EnterpriseTeam.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake (恢复包联). The terms that ended with it go on.
     *
     * @param team the team
     * @param reason why
     * @return the team; refused with {@code enterprise-team-to-reopen}, {@code enterprise-team-once}, {@code organisation-closed},
     *     and with what is wrong in the reason
     */
    public Decision<EnterpriseTeam> reopen(Id<EnterpriseTeam> team, String reason) {
        return office.command(REOPEN, new Reopen(team, reason), work -> {
            Optional<EnterpriseTeam> before = work.find(EnterpriseTeam.KIND, team);
            work.needs()
                    .a(EnterpriseTeam.KIND, team)
                    .maybeOpen(Organisation.KIND, before.map(EnterpriseTeam::enterprise))
                    .orRefuse();
            return work.change(EnterpriseTeam.KIND, team, found -> found.reopen(reason));
        });
    }

    /**
     * One team, with all who were its officers.
     *
     * @param team its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<EnterpriseTeam> find(Id<EnterpriseTeam> team) {
        return office.find(FIND, EnterpriseTeam.KIND, team, new Which(team));
    }

    /**
     * Teams, filtered by {@link EnterpriseTeam#CLOSED}, {@link EnterpriseTeam#VACANT}, {@link EnterpriseTeam#BUILDING} and {@link
     * EnterpriseTeam#OFFICER}, ordered by {@link EnterpriseTeam#SINCE} (包联台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<EnterpriseTeam>> list(Selection<EnterpriseTeam> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The team of an enterprise.
     *
     * @param enterprise the enterprise
     * @return its team that stands; empty when it has none; refused with {@code actor-may-not}
     */
    public Decision<Optional<EnterpriseTeam>> ofEnterprise(Id<Organisation> enterprise) {
        return office.ask(
                OF_ENTERPRISE,
                () -> Decision.accepted(office.read(
                        view -> view.holder(EnterpriseTeam.KIND, EnterpriseTeam.OPEN_ENTERPRISE, enterprise))));
    }

    /**
     * The enterprises for which a person answers now.
     *
     * @param person the person
     * @return their teams, by id; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<EnterpriseTeam>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view -> TeamFacts.ofOfficer(view, person))));
    }

    /**
     * What hangs on a team, and stands in the way when it is to be dissolved.
     *
     * @param team its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<EnterpriseTeam> team) {
        return office.ties(TIES, EnterpriseTeam.KIND, team);
    }

    /**
     * What needs attention today (三员提醒).
     *
     * @return the warnings {@code enterprise-team-missing}, {@code enterprise-officer-vacant}, {@code enterprise-grid-officer-lost}
     *     and {@code enterprise-officer-overloaded}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Needs contact(UnitOfWork work, Needs needs, Optional<Id<Person>> contact) {
        return needs.maybe(Person.KIND, contact).unless(contact.flatMap(person -> PersonFiles.hold(work, person)));
    }

    private record SetUp(EnterpriseTeamForm form) {}

    private record Amend(Id<EnterpriseTeam> team, Id<Building> building, Optional<Id<Person>> contact) {}

    private record Correct(Id<EnterpriseTeam> team, EnterpriseTeamForm form, String reason) implements Reasoned {}

    private record Appoint(Id<EnterpriseTeam> team, OfficerForm officer) {}

    private record Release(Id<EnterpriseTeam> team, OfficerRole role, LocalDate day) {}

    private record CorrectOfficer(Id<EnterpriseTeam> team, OfficerForm officer, String reason) implements Reasoned {}

    private record Substitute(Id<EnterpriseTeam> team, Substitution substitution) {}

    private record Close(Id<EnterpriseTeam> team, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<EnterpriseTeam> team, String reason) implements Reasoned {}

    private record Which(Id<EnterpriseTeam> team) implements TeamTies.OfTeam {}
}
