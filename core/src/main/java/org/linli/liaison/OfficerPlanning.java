package org.linli.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Placement;
import org.linli.placement.Room;
import org.linli.work.Reading;

/**
 * Places the vacant roles of all teams, one role after another, each by an exact placement: within the load that the charter names,
 * evenly, and with an officer who has another enterprise in the building, if there is one.
 */
final class OfficerPlanning {
    /** What one more enterprise costs than the one before, in points. */
    private static final long LOAD = 10;

    /** What it costs that an officer has no other enterprise in the building, in points: less than one more enterprise. */
    private static final long AWAY = 4;

    private static final BilingualName PRESENT_LOAD = new BilingualName("现包联企业数", "enterprises in care now");
    private static final BilingualName NEAR = new BilingualName("同楼无其他包联企业", "no other enterprise in the building");

    private final Reading view;
    private final LocalDate today;
    private final LiaisonTerms terms;
    private final List<EnterpriseTeam> teams;
    private final Map<Id<EnterpriseTeam>, String> names;
    private final Map<Id<Person>, Integer> loads = new HashMap<>();
    private final Map<Id<Person>, Set<Id<Building>>> buildings = new HashMap<>();
    private final Map<Id<EnterpriseTeam>, Set<Id<Person>>> taken = new HashMap<>();
    private final Map<OfficerRole, Placement<EnterpriseTeam, Person>> placements = new EnumMap<>(OfficerRole.class);
    private final List<OfficerLine> lines = new ArrayList<>();

    OfficerPlanning(Reading view, LocalDate today) {
        this.view = view;
        this.today = today;
        this.terms = view.terms(LiaisonTerms.TERMS, today);
        this.teams = TeamFacts.open(view);
        this.names = TeamFacts.names(view, teams);
        teams.forEach(team -> team.current().forEach(term -> hold(team, term.person())));
    }

    OfficerPlan plan(OfficerPlanForm form) {
        Map<Id<Building>, Set<Id<Person>>> staff = new HashMap<>();
        teams.forEach(team ->
                staff.computeIfAbsent(team.form().building(), building -> TeamFacts.gridStaff(view, building, today)));
        Set<Id<Person>> gridOfficers =
                staff.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        place(OfficerRole.GRID_OFFICER, gridOfficers, staff);
        place(OfficerRole.SERVICE_OFFICER, form.serviceOfficers(), staff);
        place(OfficerRole.PARTY_ADVISER, form.advisers(), staff);
        lines.sort(Comparator.comparing(OfficerLine::enterprise)
                .thenComparing(OfficerLine::team)
                .thenComparing(OfficerLine::role));
        return new OfficerPlan(lines, placements);
    }

    private void place(OfficerRole role, Set<Id<Person>> candidates, Map<Id<Building>, Set<Id<Person>>> staff) {
        List<EnterpriseTeam> vacant =
                teams.stream().filter(team -> team.officer(role).isEmpty()).toList();
        Map<Id<Person>, String> people = PersonFiles.maskedNames(view, candidates);
        List<Room<Person>> rooms = new TreeSet<>(people.keySet())
                .stream()
                        .map(person -> new Room<>(person, shown(people, person), 0, capacity(person)))
                        .toList();
        if (rooms.isEmpty() || vacant.isEmpty()) {
            vacant.forEach(team -> line(team, role, Optional.empty(), ""));
            return;
        }
        // What the plan itself gives must not change what speaks for it when it explains itself later.
        Map<Id<Person>, Integer> before = Map.copyOf(loads);
        Map<Id<Person>, Set<Id<Building>>> near = copied(buildings);
        Map<Id<EnterpriseTeam>, Set<Id<Person>>> others = copied(taken);
        Placement<EnterpriseTeam, Person> placement = Placement.into(rooms)
                .people(vacant, EnterpriseTeam::id)
                .mayServe(
                        (team, room) -> whyNot(team, role, room.id(), staff, others.getOrDefault(team.id(), Set.of())))
                .prefer(new CostTerm<>(PRESENT_LOAD, LOAD, (team, room) -> before.getOrDefault(room.id(), 0)))
                .prefer(new CostTerm<>(
                        NEAR,
                        AWAY,
                        (team, room) -> near.getOrDefault(room.id(), Set.of())
                                        .contains(team.form().building())
                                ? 0L
                                : 1L))
                .evenly(LOAD)
                .withReserve()
                .decide()
                .orElseThrow();
        placements.put(role, placement);
        vacant.forEach(team -> {
            Optional<Id<Person>> person = placement.gridOf(team.id());
            person.ifPresent(found -> hold(team, found));
            line(team, role, person, person.map(found -> shown(people, found)).orElse(""));
        });
    }

    private void line(EnterpriseTeam team, OfficerRole role, Optional<Id<Person>> person, String name) {
        lines.add(new OfficerLine(team.id(), name(team), role, person, name));
    }

    private void hold(EnterpriseTeam team, Id<Person> person) {
        loads.merge(person, 1, Integer::sum);
        buildings
                .computeIfAbsent(person, key -> new HashSet<>())
                .add(team.form().building());
        taken.computeIfAbsent(team.id(), key -> new HashSet<>()).add(person);
    }

    private static <K, V> Map<K, Set<V>> copied(Map<K, Set<V>> sets) {
        return sets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private int capacity(Id<Person> person) {
        return Math.max(0, terms.maxEnterprisesPerOfficer() - loads.getOrDefault(person, 0));
    }

    private Optional<Finding> whyNot(
            EnterpriseTeam team,
            OfficerRole role,
            Id<Person> person,
            Map<Id<Building>, Set<Id<Person>>> staff,
            Set<Id<Person>> others) {
        EnterpriseTeamRules.Appointing facts = new EnterpriseTeamRules.Appointing(
                name(team),
                new OfficerForm(role, person, today),
                others,
                staff.getOrDefault(team.form().building(), Set.of()).contains(person),
                team.form().since(),
                Optional.empty(),
                0,
                terms,
                today);
        return Stream.of(EnterpriseTeamRules.OF_GRID, EnterpriseTeamRules.DISTINCT)
                .flatMap(rule -> rule.check(facts).stream())
                .findFirst();
    }

    private String name(EnterpriseTeam team) {
        return names.getOrDefault(team.id(), team.id().value());
    }

    private static String shown(Map<Id<Person>, String> people, Id<Person> person) {
        return Optional.ofNullable(people.get(person))
                .filter(name -> !name.isBlank())
                .orElse(person.value());
    }
}
