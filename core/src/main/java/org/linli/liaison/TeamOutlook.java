package org.linli.liaison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.community.Organisations;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.Reading;

/** What should be looked after in the care of enterprises. */
final class TeamOutlook {
    private TeamOutlook() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        List<EnterpriseTeam> teams = TeamFacts.open(view);
        Map<Id<EnterpriseTeam>, String> names = TeamFacts.names(view, teams);
        Map<Id<Building>, Set<Id<Person>>> staff = new HashMap<>();
        Stream<Attention> each = teams.stream()
                .flatMap(team -> ofTeam(
                        team,
                        Optional.ofNullable(names.get(team.id())).orElseThrow(),
                        staff.computeIfAbsent(
                                team.form().building(), building -> TeamFacts.gridStaff(view, building, today))));
        return Stream.of(missing(view, teams), each, overloaded(view, teams, today))
                .flatMap(found -> found);
    }

    private static Stream<Attention> missing(Reading view, List<EnterpriseTeam> teams) {
        Set<Id<Organisation>> covered =
                teams.stream().map(EnterpriseTeam::enterprise).collect(Collectors.toSet());
        // A community that has none in care yet has not begun with it.
        List<Organisation> enterprises =
                teams.isEmpty() ? List.of() : Organisations.here(view, OrganisationKind.ENTERPRISE);
        return enterprises.stream()
                .flatMap(unit -> Matter.of(Organisation.KIND, unit.id())
                        .settledBy(EnterpriseTeams.SET_UP)
                        .found(EnterpriseTeamRules.MISSING.check(
                                new EnterpriseTeamRules.Covered(unit.names().name(), covered.contains(unit.id())))));
    }

    private static Stream<Attention> ofTeam(EnterpriseTeam team, String name, Set<Id<Person>> staff) {
        Matter matter = Matter.of(EnterpriseTeam.KIND, team.id()).settledBy(EnterpriseTeams.APPOINT);
        return Stream.concat(
                Stream.of(OfficerRole.values())
                        .flatMap(role -> matter.found(EnterpriseTeamRules.VACANT.check(
                                new EnterpriseTeamRules.Filled(name, role, team.officer(role))))),
                team.officer(OfficerRole.GRID_OFFICER).stream()
                        .flatMap(term -> matter.found(EnterpriseTeamRules.OF_GRID_LOST.check(
                                new EnterpriseTeamRules.OnDuty(name, staff.contains(term.person()))))));
    }

    private static Stream<Attention> overloaded(Reading view, List<EnterpriseTeam> teams, LocalDate today) {
        LiaisonTerms terms = view.terms(LiaisonTerms.TERMS, today);
        Map<Id<Person>, Long> loads = teams.stream()
                .flatMap(EnterpriseTeam::current)
                .collect(Collectors.groupingBy(OfficerTerm::person, Collectors.counting()));
        return loads.entrySet().stream()
                .filter(load -> load.getValue() > terms.maxEnterprisesPerOfficer())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(load -> Matter.of(Person.KIND, load.getKey())
                        .settledBy(EnterpriseTeams.APPOINT)
                        .found(EnterpriseTeamRules.OVERLOADED.check(new EnterpriseTeamRules.Loaded(
                                PersonFiles.maskedName(view, load.getKey()),
                                load.getValue().intValue(),
                                terms))));
    }
}
