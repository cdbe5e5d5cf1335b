package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.storage.Selection;

/** Lists that pages can be built on: totals, orders, filters, next and previous. */
abstract class ListScenarios extends ScenarioCase {
    private void build(Desk desk, String number, long households) {
        desk.buildings()
                .register(new BuildingForm(number, Optional.empty(), households))
                .orElseThrow();
    }

    private List<Building> everything(Selection<Building> wanted) {
        return desk().buildings().list(wanted, Paging.first(1000)).orElseThrow().items();
    }

    private static List<String> numbers(List<Building> buildings) {
        return buildings.stream().map(Building::number).toList();
    }

    private static <T> Listing<T> page(Function<Paging, Decision<Listing<T>>> list, Paging paging) {
        return list.apply(paging).orElseThrow();
    }

    @Test
    void buildings_come_in_the_order_in_which_people_count_and_backwards() {
        for (String number : List.of("10栋", "2栋", "11栋", "9栋", "十二栋", "1栋")) {
            build(desk(), number, 1);
        }
        List<String> expected = List.of("1栋", "2栋", "9栋", "10栋", "11栋", "十二栋");
        assertEquals(expected, numbers(everything(Selection.all())));
        List<String> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(backwards, numbers(everything(Selection.<Building>all().downwards())));
    }

    @Test
    void every_page_leads_to_its_neighbours_and_has_the_total() {
        for (int number = 1; number <= 23; number++) {
            build(desk(), number + "栋", number % 4);
        }
        for (Selection<Building> wanted : List.of(
                Selection.<Building>all(),
                Selection.<Building>all().downwards(),
                Selection.by(Building.HOUSEHOLDS),
                Selection.by(Building.HOUSEHOLDS).downwards())) {
            List<Building> all = everything(wanted);
            for (int size : new int[] {1, 5, 23, 24}) {
                assertWalk(wanted, all, size);
            }
        }
    }

    private void assertWalk(Selection<Building> wanted, List<Building> all, int size) {
        Function<Paging, Decision<Listing<Building>>> list =
                paging -> desk().buildings().list(wanted, paging);
        Paging first = Paging.first(size);
        List<Listing<Building>> pages = new ArrayList<>(List.of(page(list, first)));
        while (pages.get(pages.size() - 1).next().isPresent()) {
            pages.add(page(list, first.after(pages.get(pages.size() - 1).next().get())));
        }
        assertEquals(all, pages.stream().flatMap(page -> page.items().stream()).toList());
        assertTrue(pages.stream().allMatch(page -> page.total() == 23));
        assertEquals(Optional.empty(), pages.get(0).previous());
        for (int at = pages.size() - 1; at > 0; at--) {
            Listing<Building> before =
                    page(list, first.before(pages.get(at).previous().orElseThrow()));
            assertEquals(pages.get(at - 1).items(), before.items());
            assertEquals(
                    pages.get(at - 1).previous().isPresent(), before.previous().isPresent());
            assertEquals(
                    pages.get(at).items(),
                    page(list, first.after(before.next().orElseThrow())).items());
        }
    }

    @Test
    void names_come_as_people_count() {
        for (String number : List.of("10", "9", "2")) {
            desk().organisations()
                    .register(OrganisationForm.of("样本第" + number + "小学", OrganisationKind.SCHOOL))
                    .orElseThrow();
        }
        assertEquals(
                List.of("样本第2小学", "样本第9小学", "样本第10小学"),
                desk().organisations().list(Paging.first(9)).orElseThrow().items().stream()
                        .map(each -> each.names().name())
                        .toList());
        for (String number : List.of("十一", "三", "十")) {
            desk().partyOrganisations()
                    .register(PartyOrganisationForm.of("样本局第" + number + "党支部", PartyOrganisationLevel.BRANCH))
                    .orElseThrow();
        }
        Listing<PartyOrganisation> two =
                desk().partyOrganisations().list(Paging.first(2)).orElseThrow();
        Listing<PartyOrganisation> last = desk().partyOrganisations()
                .list(Paging.first(2).after(two.next().orElseThrow()))
                .orElseThrow();
        assertEquals(
                List.of("样本局第三党支部", "样本局第十党支部", "样本局第十一党支部"),
                Stream.concat(two.items().stream(), last.items().stream())
                        .map(each -> each.names().name())
                        .toList());
    }

    @Test
    void filters_narrow_the_list_and_its_total() {
        for (int number = 0; number < 9; number++) {
            OrganisationKind kind = number % 3 == 0 ? OrganisationKind.ENTERPRISE : OrganisationKind.OTHER;
            desk().organisations()
                    .register(OrganisationForm.of("单位" + number, kind))
                    .orElseThrow();
        }
        Selection<Organisation> enterprises =
                Selection.where(Organisation.ORGANISATION_KIND, OrganisationKind.ENTERPRISE);
        Listing<Organisation> page = desk().organisations()
                .list(enterprises.orderedBy(Organisation.ORDER).downwards(), Paging.first(2))
                .orElseThrow();
        assertEquals(3, page.total());
        assertEquals(
                List.of("单位6", "单位3"),
                page.items().stream().map(each -> each.names().name()).toList());
        assertEquals(
                9, desk().organisations().list(Paging.first(2)).orElseThrow().total());
        String token = page.next().orElseThrow();
        assertEquals(
                List.of("page-token"),
                refused(desk().organisations().list(enterprises, Paging.first(2).after(token))));
        assertEquals(
                List.of("page-token"),
                refused(desk().organisations().list(Paging.first(2).after(token))));
    }

    @Test
    void a_column_that_a_list_does_not_offer_is_refused_with_those_that_it_does() {
        Decision<Listing<Organisation>> refused = desk().organisations()
                .list(
                        Selection.where(Organisation.CODE_OVERRIDDEN, true).orderedBy(Organisation.CREDIT_CODE),
                        Paging.first(0));
        assertEquals(List.of("list-column", "list-column", "page-size"), refused(refused));
        assertEquals(
                "“单位”列表不能按统一社会信用代码排序。可排序的栏目：名称；可筛选的栏目：类型。",
                refused.findings().get(0).explain(Locale.CHINESE));
        assertEquals(
                "The list \"organisation\" cannot be filtered by this: code_overridden. It can be ordered by: name; and filtered by:"
                        + " kind.",
                refused.findings().get(1).explain(Locale.ENGLISH));
        Decision<Listing<PersonCard>> people =
                desk().people().list(Selection.where(Person.MARK, "mark"), Paging.first(10));
        assertEquals(List.of("list-column"), refused(people));
        assertTrue(people.explain(Locale.ENGLISH).contains("ordered by: nothing; and filtered by: employer"));
    }

    @Test
    void each_item_has_the_mark_with_which_it_is_expected() {
        for (String name : List.of("甲店", "乙店", "丙店")) {
            shopAt(desk(), name);
        }
        Listing<Organisation> page =
                desk().organisations().list(Paging.first(10)).orElseThrow();
        IntStream.range(0, 3)
                .forEach(i -> assertEquals(
                        Decision.accepted(page.marks().get(i)),
                        mark(Organisation.KIND, page.items().get(i).id())));
        Id<Organisation> shop = page.items().get(1).id();
        Desk expecting = desk().expecting(Organisation.KIND, shop, page.marks().get(1));
        expecting.organisations().addAlias(shop, "别名").orElseThrow();
        assertEquals(List.of("seen-changed"), refused(expecting.organisations().addAlias(shop, "另一别名")));
    }

    @Test
    void an_erased_person_leaves_the_list_and_its_total() {
        List<Id<Person>> people =
                IntStream.range(0, 5).mapToObj(number -> citizenAt(desk())).toList();
        desk().people().erase(people.get(2)).orElseThrow();
        Listing<PersonCard> page = desk().people().list(Paging.first(3)).orElseThrow();
        assertEquals(4, page.total());
        assertEquals(3, page.items().size());
        Listing<PersonCard> last = desk().people()
                .list(Paging.first(3).after(page.next().orElseThrow()))
                .orElseThrow();
        assertEquals(1, last.items().size());
        assertFalse(page.items().stream()
                .map(PersonCard::id)
                .collect(Collectors.toSet())
                .contains(people.get(2)));
        assertEquals(Set.copyOf(page.marks()).size(), page.items().size());
    }

    @Test
    void a_page_of_which_nothing_is_left_still_leads_back() {
        List<Id<Person>> people =
                IntStream.range(0, 4).mapToObj(number -> citizenAt(desk())).toList();
        Function<Paging, Decision<Listing<PersonCard>>> list =
                paging -> desk().people().list(paging);
        Listing<PersonCard> first = page(list, Paging.first(2));
        List<Id<Person>> shown = first.items().stream().map(PersonCard::id).toList();
        people.stream()
                .filter(person -> !shown.contains(person))
                .forEach(person -> desk().people().erase(person).orElseThrow());
        Listing<PersonCard> gone = page(list, Paging.first(2).after(first.next().orElseThrow()));
        assertEquals(List.of(), gone.items());
        assertEquals(Optional.empty(), gone.next());
        Listing<PersonCard> back =
                page(list, Paging.first(2).before(gone.previous().orElseThrow()));
        assertEquals(first.items(), back.items());
        assertEquals(Optional.empty(), back.previous());
    }
}
