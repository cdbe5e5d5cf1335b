package org.linli.liaison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** What the rules on teams are asked about, read from the store. */
public final class TeamFacts {
    private TeamFacts() {}

    /**
     * The teams that stand, for features that stand on them.
     *
     * @param view what the transaction reads
     * @return the teams, by id
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<EnterpriseTeam> open(Reading view) {
        return view.list(view.all(EnterpriseTeam.KIND).where(EnterpriseTeam.CLOSED, false));
    }

    /**
     * The names of the enterprises of some teams.
     *
     * @param view what the transaction reads
     * @param teams the teams
     * @return the names, by the team's id
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Map<Id<EnterpriseTeam>, String> names(Reading view, List<EnterpriseTeam> teams) {
        Map<Id<Organisation>, String> known = new HashMap<>();
        view.find(
                        Organisation.KIND,
                        teams.stream()
                                .map(EnterpriseTeam::enterprise)
                                .distinct()
                                .toList())
                .forEach(unit -> known.put(unit.id(), unit.names().name()));
        return teams.stream()
                .collect(Collectors.toMap(
                        EnterpriseTeam::id,
                        team -> known.getOrDefault(
                                team.enterprise(), team.enterprise().value())));
    }

    /**
     * The names of the enterprises of some teams.
     *
     * @param view what the transaction reads
     * @param teams their ids
     * @return the names, by the team's id
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Map<Id<EnterpriseTeam>, String> namesOf(Reading view, Collection<Id<EnterpriseTeam>> teams) {
        return names(view, view.find(EnterpriseTeam.KIND, Set.copyOf(teams)));
    }

    /** The person is registered, not held, and is not erased in between. */
    static void person(UnitOfWork work, Needs needs, Id<Person> person) {
        people(work, needs, List.of(person));
    }

    static void people(UnitOfWork work, Needs needs, List<Id<Person>> people) {
        people.forEach(person -> needs.a(Person.KIND, person).unless(PersonFiles.hold(work, person)));
        needs.orRefuse();
        people.forEach(person -> work.guard(Person.KIND, person));
    }

    /** Those who are members of the staff of a grid that covers a building. */
    static Set<Id<Person>> gridStaff(Reading view, Id<Building> building, LocalDate day) {
        Set<Id<Person>> staff = new HashSet<>();
        Divisions.inForce(view, day).stream()
                .flatMap(division -> division.grids().stream())
                .filter(grid -> grid.covers(building))
                .map(Grid::id)
                .forEach(grid -> staff.addAll(OwnGrid.staff(view, Optional.of(grid), Role.GRID_MEMBER, day)));
        return staff;
    }

    static List<EnterpriseTeam> ofOfficer(Reading view, Id<Person> person) {
        return view.list(view.all(EnterpriseTeam.KIND).where(EnterpriseTeam.OFFICER, person));
    }

    static EnterpriseTeamRules.Standing standing(
            UnitOfWork work, EnterpriseTeamForm form, Optional<EnterpriseTeam> before) {
        return standing(work.require(Organisation.KIND, form.enterprise()), form, before, work.today());
    }

    /** How a team stands at an organisation of which it was thought that it is an enterprise. */
    static EnterpriseTeamRules.Standing standing(Organisation unit, EnterpriseTeam team, LocalDate today) {
        return standing(unit, team.form(), Optional.of(team), today);
    }

    private static EnterpriseTeamRules.Standing standing(
            Organisation unit, EnterpriseTeamForm form, Optional<EnterpriseTeam> before, LocalDate today) {
        return new EnterpriseTeamRules.Standing(
                unit.names().name(),
                unit.kind() == OrganisationKind.ENTERPRISE,
                form.since(),
                before.stream()
                        .flatMap(team -> team.officers().stream())
                        .map(OfficerTerm::from)
                        .min(Comparator.naturalOrder()),
                today);
    }

    static EnterpriseTeamRules.Appointing appointing(
            UnitOfWork work, EnterpriseTeam team, OfficerForm officer, Optional<LocalDate> before) {
        return new EnterpriseTeamRules.Appointing(
                work.require(Organisation.KIND, team.enterprise()).names().name(),
                officer,
                holders(team, officer),
                officer.role() == OfficerRole.GRID_OFFICER
                        && gridStaff(work, team.form().building(), officer.from())
                                .contains(officer.person()),
                team.form().since(),
                before,
                (int) ofOfficer(work, officer.person()).stream()
                        .filter(other -> !other.id().equals(team.id()))
                        .count(),
                work.terms(LiaisonTerms.TERMS),
                work.today());
    }

    /** Who holds the other roles, or stands in for one of them from the first day on. */
    private static Set<Id<Person>> holders(EnterpriseTeam team, OfficerForm officer) {
        return Stream.concat(
                        team.current()
                                .filter(term -> term.role() != officer.role())
                                .map(OfficerTerm::person),
                        team.substitutions().stream()
                                .filter(substitution -> substitution.role() != officer.role()
                                        && officer.from().isBefore(substitution.until()))
                                .map(Substitution::person))
                .collect(Collectors.toSet());
    }

    /** The first day of the term before the one that runs, which a corrected day stays after. */
    static Optional<LocalDate> endOfThoseBefore(EnterpriseTeam team, OfficerForm officer) {
        return team.officers().stream()
                .filter(term -> term.role() == officer.role() && !term.isOpen())
                .flatMap(term -> term.until().stream())
                .max(Comparator.naturalOrder())
                .map(until -> until.minusDays(1));
    }

    static EnterpriseTeamRules.Substituting substituting(
            EnterpriseTeam team, Substitution substitution, LocalDate today) {
        return new EnterpriseTeamRules.Substituting(
                substitution,
                team.officer(substitution.role()),
                team.current().map(OfficerTerm::person).collect(Collectors.toSet()),
                team.substitutions(),
                today);
    }
}
