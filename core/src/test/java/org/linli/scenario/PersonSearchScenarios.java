package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Count;
import org.linli.community.Organisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.LawfulBasis;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.person.Reindexed;
import org.linli.person.RevealPurpose;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;

/** People are found as clerks look for them, and nothing of what is sealed lies in clear for it. */
abstract class PersonSearchScenarios extends ScenarioCase {
    private final Map<String, Id<Person>> people = new HashMap<>();

    private void register(String name, String mobile, Optional<Id<Organisation>> employer) {
        PersonForm form =
                PersonForm.of(name, Citizens.next(), PoliticalStatus.NONE).mobile(mobile);
        people.put(
                name,
                desk().people()
                        .register(employer.map(form::employer).orElse(form))
                        .orElseThrow()
                        .id());
    }

    private Id<Organisation> registerAll() {
        Id<Organisation> works = shopAt(desk(), "样本店").id();
        register("张样例", "13700001111", Optional.of(works));
        register("张样本", "13700002222", Optional.empty());
        register("欧阳样例", "13800001111", Optional.of(works));
        register("买买提·样例", "13900003333", Optional.empty());
        return works;
    }

    private Decision<Listing<PersonCard>> search(PersonSearch search) {
        return desk().people().search(search, Paging.first(100));
    }

    private void assertFinds(PersonSearch search, String... names) {
        Set<String> wanted = new TreeSet<>();
        List.of(names).forEach(name -> wanted.add(people.get(name).value()));
        Set<String> found = new TreeSet<>();
        search(search).orElseThrow().items().forEach(card -> found.add(card.id().value()));
        assertEquals(wanted, found);
    }

    private void adopt(LocalDate from, String parameter, boolean on) {
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(CharterLayer.COMMUNITY, from, "样本社区居民委员会", Map.of(parameter, String.valueOf(on)))
                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void people_are_found_by_whole_parts_of_name_and_number_and_by_employer_alone_or_together() {
        Id<Organisation> works = registerAll();
        assertFinds(PersonSearch.named(" 张 样例 "), "张样例");
        assertFinds(PersonSearch.named("买买提•样例"), "买买提·样例");
        assertFinds(PersonSearch.surnamed("张"), "张样例", "张样本");
        assertFinds(PersonSearch.surnamed("欧阳"), "欧阳样例");
        assertFinds(PersonSearch.surnamed("欧"), "欧阳样例");
        assertFinds(PersonSearch.given("样例"), "张样例", "欧阳样例", "买买提·样例");
        assertFinds(PersonSearch.given("样"));
        assertFinds(PersonSearch.mobile("+86 138-0000-1111"), "欧阳样例");
        assertFinds(PersonSearch.mobileTail("1111"), "张样例", "欧阳样例");
        assertFinds(PersonSearch.employedBy(works), "张样例", "欧阳样例");
        assertFinds(PersonSearch.surnamed("张").and(PersonSearch.employedBy(works)), "张样例");
        assertFinds(
                PersonSearch.surnamed("张").and(PersonSearch.given("样本")).and(PersonSearch.mobileTail("2222")), "张样本");
        assertFinds(PersonSearch.surnamed("张").and(PersonSearch.mobileTail("3333")));
        assertEquals(List.of(), awayFinds(PersonSearch.surnamed("张")));
    }

    private Id<Building> building(String number) {
        return desk().buildings()
                .register(new BuildingForm(number, Optional.empty(), 100))
                .orElseThrow()
                .id();
    }

    private void lives(String name, Id<Building> home) {
        PersonForm form =
                PersonForm.of(name, Citizens.next(), PoliticalStatus.NONE).livesIn(home);
        people.put(name, desk().people().register(form).orElseThrow().id());
    }

    @Test
    void people_are_found_by_the_building_where_they_live_alone_or_together_with_the_rest() {
        Id<Building> first = building("1号楼");
        Id<Building> second = building("2号楼");
        lives("张样例", first);
        lives("李样例", first);
        lives("张样本", second);
        assertFinds(PersonSearch.livingIn(first), "张样例", "李样例");
        assertFinds(PersonSearch.livingIn(first).and(PersonSearch.surnamed("张")), "张样例");
        desk().people().amend(people.get("张样例"), PersonChange.NONE.home(second)).orElseThrow();
        assertFinds(PersonSearch.livingIn(first), "李样例");
        assertFinds(PersonSearch.livingIn(second), "张样本", "张样例");
        assertEquals(
                Optional.of(second),
                desk().people()
                        .reveal(people.get("张样例"), RevealPurpose.REACH)
                        .orElseThrow()
                        .home());
        adopt(today, "person.findByBuilding", false);
        assertEquals(List.of("person-search-off"), refused(search(PersonSearch.livingIn(second))));
        assertEquals(new Reindexed(3, 0), desk().people().reindex(10).orElseThrow());
    }

    @Test
    void the_home_that_a_report_names_finds_the_member_and_leaves_a_known_home_as_it_is() {
        Id<Building> first = building("1号楼");
        Id<Building> second = building("2号楼");
        PersonForm member = PersonForm.of("张样例", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
        people.put("张样例", desk().people().register(member).orElseThrow().id());
        MemberProfile unit = MemberProfile.of(ReportingUnit.of("样本局", UnitKind.OTHER));
        MemberReport report = desk().memberReports()
                .report(MemberReportForm.of(people.get("张样例"), unit.livesIn(first), today))
                .orElseThrow();
        assertFinds(PersonSearch.livingIn(first), "张样例");
        desk().memberReports().exit(report.id(), ExitReason.RETIRED).orElseThrow();
        desk().memberReports()
                .report(MemberReportForm.of(people.get("张样例"), unit.livesIn(second), today))
                .orElseThrow();
        assertFinds(PersonSearch.livingIn(second));
        assertFinds(PersonSearch.livingIn(first), "张样例");
    }

    @Test
    void who_lives_in_a_building_that_is_not_registered_is_not_registered_either() {
        Id<Building> abroad = deskAway()
                .buildings()
                .register(new BuildingForm("1号楼", Optional.empty(), 100))
                .orElseThrow()
                .id();
        Id<Person> known = citizenAt(desk());
        assertEquals(
                List.of("not-found"), refused(desk().people().register(citizen().livesIn(abroad))));
        assertEquals(List.of("not-found"), refused(desk().people().amend(known, PersonChange.NONE.home(abroad))));
    }

    @Test
    void as_many_are_counted_as_are_found_and_not_for_who_may_not_search() {
        Id<Organisation> works = registerAll();
        PersonSearch employed = PersonSearch.employedBy(works);
        assertEquals(Count.of(2), desk().people().count(employed).orElseThrow());
        assertEquals(
                Count.of(1),
                desk().people().count(employed.and(PersonSearch.surnamed("张"))).orElseThrow());
        assertEquals(
                Count.of(0), desk().people().count(PersonSearch.named("无此人")).orElseThrow());
        desk().people().erase(people.get("欧阳样例")).orElseThrow();
        assertEquals(Count.of(1), desk().people().count(employed).orElseThrow());
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(Actor.of(Id.of("stranger"), Role.MEDIATOR))
                        .people()
                        .count(employed)));
        assertEquals(List.of("person-search-tail"), refused(desk().people().count(PersonSearch.mobileTail("1"))));
    }

    private List<PersonCard> awayFinds(PersonSearch search) {
        return deskAway()
                .people()
                .search(search, Paging.first(10))
                .orElseThrow()
                .items();
    }

    @Test
    void what_is_found_is_masked_in_pages_that_belong_to_their_search_and_guarded() {
        registerAll();
        PersonCard card =
                search(PersonSearch.named("张样例")).orElseThrow().items().get(0);
        assertEquals(desk().people().card(people.get("张样例")).orElseThrow(), card);
        assertFalse(card.toString().contains("样例"), card.toString());
        Listing<PersonCard> page = desk().people()
                .search(PersonSearch.surnamed("张"), Paging.first(1))
                .orElseThrow();
        Paging second = Paging.first(1).after(page.next().orElseThrow());
        assertEquals(
                1,
                desk().people()
                        .search(PersonSearch.surnamed("张"), second)
                        .orElseThrow()
                        .items()
                        .size());
        assertEquals(List.of("page-token"), refused(desk().people().search(PersonSearch.surnamed("欧阳"), second)));
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(Actor.of(Id.of("stranger"), Role.MEDIATOR))
                        .people()
                        .search(PersonSearch.surnamed("张"), Paging.first(1))));
    }

    @Test
    void a_person_of_an_employer_that_is_not_registered_is_not_registered_either() {
        Id<Organisation> abroad = shopAt(deskAway(), "邻店").id();
        for (Id<Organisation> unknown : List.of(Id.<Organisation>of("nowhere"), abroad)) {
            PersonForm form = citizen().employer(unknown);
            assertEquals(List.of("not-found"), refused(desk().people().register(form)));
            assertEquals(
                    List.of(),
                    desk().people().list(Paging.first(1)).orElseThrow().items());
        }
        Id<Person> known = citizenAt(desk());
        assertEquals(List.of("not-found"), refused(desk().people().amend(known, PersonChange.NONE.employer(abroad))));
    }

    @Test
    void a_search_for_nothing_or_for_nonsense_is_refused_with_all_that_is_wrong() {
        PersonSearch nothing = new PersonSearch(
                Optional.of("  "),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(List.of("person-search-empty"), refused(search(nothing)));
        assertEquals(
                List.of("mobile-number-length", "person-search-tail"),
                refused(search(PersonSearch.mobile("137").and(PersonSearch.mobileTail("12a4")))));
    }

    @Test
    void two_searches_for_different_values_of_one_thing_are_no_search() {
        PersonSearch first = PersonSearch.surnamed("张");
        assertEquals(first, first.and(PersonSearch.surnamed("张")));
        for (PersonSearch second :
                List.of(PersonSearch.surnamed("李"), PersonSearch.surnamed("李").and(PersonSearch.named("李样例")))) {
            IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> first.and(second));
            assertFalse(told.getMessage().contains("李"), "what is looked for is personal");
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PersonSearch.mobile("13800001111").and(PersonSearch.mobile("13800002222")));
    }

    @Test
    void who_was_erased_is_found_no_more_and_who_is_held_shows_the_id_alone() {
        registerAll();
        desk().people().erase(people.get("张样本")).orElseThrow();
        assertFinds(PersonSearch.surnamed("张"), "张样例");
        desk().consents().hold(people.get("张样例"), LawfulBasis.OTHER_LAW, "档案法").orElseThrow();
        assertEquals(
                Particulars.ERASED,
                search(PersonSearch.surnamed("张")).orElseThrow().items().get(0).name());
    }

    @Test
    void a_changed_number_is_found_and_the_number_before_is_not() {
        registerAll();
        desk().people()
                .amend(people.get("张样例"), PersonChange.NONE.mobile("13600009999"))
                .orElseThrow();
        assertFinds(PersonSearch.mobileTail("9999"), "张样例");
        assertFinds(PersonSearch.mobileTail("1111"), "欧阳样例");
    }

    @Test
    void what_the_charter_switches_off_is_refused_and_its_marks_go() {
        registerAll();
        adopt(today, "person.findByMobile", false);
        assertEquals(List.of("person-search-off"), refused(search(PersonSearch.mobileTail("1111"))));
        assertFinds(PersonSearch.surnamed("欧阳"), "欧阳样例");
        assertEquals(new Reindexed(3, 1), desk().people().reindex(3).orElseThrow());
        assertEquals(new Reindexed(1, 0), desk().people().reindex(3).orElseThrow());
        assertEquals(new Reindexed(0, 0), desk().people().reindex(3).orElseThrow());
        assertFinds(PersonSearch.surnamed("张"), "张样例", "张样本");
        assertTrue(desk().people()
                .search(PersonSearch.surnamed("欧阳"), Paging.first(1))
                .isAccepted());
        assertEquals(List.of("page-size"), refused(desk().people().reindex(0)));
        adopt(today.plusDays(1), "person.findByMobile", true);
        clock.pass(Duration.ofDays(1));
        assertEquals(new Reindexed(4, 0), desk().people().reindex(1000).orElseThrow());
        assertFinds(PersonSearch.mobileTail("1111"), "张样例", "欧阳样例");
    }

    @Test
    void what_the_charter_switches_off_goes_of_people_who_are_held_too() {
        registerAll();
        desk().consents().hold(people.get("张样例"), LawfulBasis.OTHER_LAW, "档案法").orElseThrow();
        adopt(today, "person.findByMobile", false);
        assertEquals(new Reindexed(4, 0), desk().people().reindex(1000).orElseThrow());
        adopt(today.plusDays(1), "person.findByMobile", true);
        clock.pass(Duration.ofDays(1));
        assertEquals(
                0,
                desk().people()
                        .search(PersonSearch.mobileTail("1111"), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size(),
                "no mark of a number was left");
        assertEquals(new Reindexed(4, 0), desk().people().reindex(1000).orElseThrow());
        assertEquals(
                2,
                desk().people()
                        .search(PersonSearch.mobileTail("1111"), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size(),
                "who is held is found as before the switch, and shown masked");
    }
}
