package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.Registered;
import org.linli.examples.story.Samples;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/**
 * The fifty-three enterprises of the community, where each of them stands, and who speaks for it: fourteen host a branch of the alliance, of
 * which two are named by the story; all others are invented (企业).
 */
final class Enterprises {
    static final int COUNT = 53;

    private static final int PARK = 26;
    private static final int FIRST_CONTACT = 2_000;
    private static final int FIRST_CODE = 100;
    private static final List<String> TRADES = List.of("食品厂", "包装厂", "物流公司", "电子厂");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private final Desk desk;
    private final List<Enterprise> all = new ArrayList<>();

    Enterprises(Desk desk) {
        this.desk = desk;
    }

    /** Finds those that belong to the alliance, registers the others, and gives each a building of a grid. */
    void gather(LocalDate day) {
        Map<Id<Organisation>, Id<Person>> hosts = hosts();
        List<Id<Building>> buildings = buildings(day);
        hosts.forEach((id, contact) -> add(desk.organisations().find(id).orElseThrow(), contact, buildings, true));
        while (all.size() < COUNT) {
            int number = all.size() - hosts.size();
            String name = "示例" + TRADES.get(number % TRADES.size()) + STEMS.charAt(number / TRADES.size());
            Organisation enterprise = desk.organisations()
                    .register(OrganisationForm.of(name, OrganisationKind.ENTERPRISE)
                            .creditCode(Samples.creditCode(FIRST_CODE + number)))
                    .orElseThrow();
            add(enterprise, contact(number, enterprise.id()), buildings, false);
        }
    }

    List<Enterprise> all() {
        return List.copyOf(all);
    }

    Enterprise at(int number) {
        return all.get(number % all.size());
    }

    /** Those that host a branch of the alliance. */
    List<Enterprise> members() {
        return all.stream().filter(Enterprise::isMember).toList();
    }

    /** Where each of them stands in the order of this list. */
    Map<Id<Organisation>, Integer> places() {
        Map<Id<Organisation>, Integer> places = new HashMap<>();
        all.forEach(enterprise -> places.put(enterprise.id(), places.size()));
        return places;
    }

    private Map<Id<Organisation>, Id<Person>> hosts() {
        Map<Id<Organisation>, Id<Person>> hosts = new LinkedHashMap<>();
        for (Alliance alliance :
                desk.alliances().list(Paging.first(1)).orElseThrow().items()) {
            for (Member member : alliance.activeMembers()) {
                desk.partyOrganisations()
                        .find(member.partyOrganisation())
                        .orElseThrow()
                        .host()
                        .filter(host ->
                                desk.organisations().find(host).orElseThrow().kind() == OrganisationKind.ENTERPRISE)
                        .ifPresent(host -> hosts.put(host, member.contact()));
            }
        }
        return hosts;
    }

    /** The buildings, those of the grid of enterprises first; that grid has as many enterprises as the others together. */
    private List<Id<Building>> buildings(LocalDate day) {
        List<Grid> grids = desk.divisions().inForceOn(day).orElseThrow().grids();
        List<Id<Building>> places = new ArrayList<>();
        List<Id<Building>> park = inOrder(grids.get(grids.size() - 1));
        for (int number = 0; number < PARK; number++) {
            places.add(park.get(number % park.size()));
        }
        for (int number = 0; number < COUNT - PARK; number++) {
            List<Id<Building>> there = inOrder(grids.get(number % (grids.size() - 1)));
            places.add(there.get(number % there.size()));
        }
        return places;
    }

    private List<Id<Building>> inOrder(Grid grid) {
        return grid.buildings().stream()
                .map(id -> desk.buildings().find(id).orElseThrow())
                .sorted(Comparator.comparing(
                                (Building building) -> building.number().length())
                        .thenComparing(Building::number))
                .map(Building::id)
                .toList();
    }

    private void add(Organisation enterprise, Id<Person> contact, List<Id<Building>> buildings, boolean isMember) {
        String name = enterprise.names().name();
        all.add(new Enterprise(
                name, enterprise.id(), buildings.get(all.size()), contact, isMember, name.startsWith("示例")));
    }

    private Id<Person> contact(int number, Id<Organisation> employer) {
        String name = "联络" + STEMS.charAt(number % STEMS.length()) + "子丑寅卯".charAt(number / STEMS.length());
        return Registered.person(
                desk,
                PersonForm.of(name, Samples.citizenId(FIRST_CONTACT + number), PoliticalStatus.NONE)
                        .mobile(String.format(Locale.ROOT, "13700000%03d", number))
                        .employer(employer),
                "企业联络");
    }

    /**
     * An enterprise.
     *
     * @param name its name
     * @param id its id
     * @param building where it stands
     * @param contact who speaks for it
     * @param isMember whether it hosts a branch of the alliance
     * @param isInvented whether no such enterprise exists
     */
    record Enterprise(
            String name,
            Id<Organisation> id,
            Id<Building> building,
            Id<Person> contact,
            boolean isMember,
            boolean isInvented) {}
}
