package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.AppointmentStatus;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.storage.Selection;

/** Lists, a page at a time; tokens that somebody has made up. */
abstract class PageScenarios extends ScenarioCase {
    private void register(Desk desk, int many) {
        desk.atomically(inner -> {
                    for (int number = 0; number < many; number++) {
                        // Every second name is that of another, so that the order within a name matters too.
                        String name = "公司" + String.format(Locale.ROOT, "%02d", number * 7 % many / 2);
                        String code = "91350603MA0000" + String.format(Locale.ROOT, "%02d", number);
                        inner.organisations()
                                .register(shop(name).creditCode(CreditCodes.of(code + "0")))
                                .orElseThrow();
                    }
                    return inner.organisations().register(shop("公司最后"));
                })
                .orElseThrow();
    }

    private static String next(Decision<? extends Listing<?>> page) {
        return page.orElseThrow().next().orElseThrow();
    }

    @Test
    void twenty_five_organisations_are_listed_in_pages_of_ten_each_once_and_in_order() {
        register(desk(), 24);
        register(deskAway(), 3);
        List<Organisation> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Optional<Paging> paging = Optional.of(Paging.first(10));
        while (paging.isPresent()) {
            Paging asked = paging.get();
            Listing<Organisation> page = desk().organisations().list(asked).orElseThrow();
            all.addAll(page.items());
            sizes.add(page.items().size());
            paging = page.next().map(asked::after);
        }
        assertEquals(List.of(10, 10, 5), sizes);
        assertEquals(25, all.stream().map(Organisation::id).distinct().count());
        assertEquals(organisations(desk()), all);
        List<String> names = all.stream().map(found -> found.names().name()).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(
                Optional.empty(),
                desk().organisations().list(Paging.first(25)).orElseThrow().next());
    }

    @Test
    void what_comes_between_two_pages_moves_nothing_that_is_there() {
        register(desk(), 10);
        List<Organisation> before = organisations(desk());
        Decision<Listing<Organisation>> first = desk().organisations().list(Paging.first(5));
        shopAt(desk(), "公司00前");
        shopAt(desk(), "公司最最后");
        List<Organisation> rest = desk().organisations()
                .list(Paging.first(1000).after(next(first)))
                .orElseThrow()
                .items();
        assertEquals(before.subList(5, 11), rest.subList(0, 6));
    }

    @Test
    void every_list_goes_on_where_its_page_ended() {
        Alliance alliance = allianceAt(desk());
        branchAt(desk(), "第一支部");
        desk().alliances().establish("第二联盟", alliance.lead()).orElseThrow();
        for (String number : List.of("1栋", "2栋")) {
            desk().buildings()
                    .register(new BuildingForm(number, Optional.empty(), 1))
                    .orElseThrow();
        }
        desk().community().describe(CommunityForm.of("甲社区")).orElseThrow();
        deskAway().community().describe(CommunityForm.of("乙社区")).orElseThrow();
        Paging one = Paging.first(1);
        String branches = next(desk().partyOrganisations().list(one));
        assertEquals(
                1,
                desk().partyOrganisations()
                        .list(one.after(branches))
                        .orElseThrow()
                        .items()
                        .size());
        String alliances = next(desk().alliances().list(one));
        assertEquals(
                1,
                desk().alliances()
                        .list(one.after(alliances))
                        .orElseThrow()
                        .items()
                        .size());
        String buildings = next(desk().buildings().list(one));
        assertEquals(
                "2栋",
                desk().buildings()
                        .list(one.after(buildings))
                        .orElseThrow()
                        .items()
                        .get(0)
                        .number());
        String communities = next(desk().community().inDistrict(one));
        assertEquals(
                List.of("甲社区"),
                desk().community().inDistrict(one.after(communities)).orElseThrow().items().stream()
                        .map(found -> found.names().name())
                        .toList());
        for (String token : List.of(branches, alliances, buildings, communities)) {
            assertEquals(List.of("page-token"), refused(desk().organisations().list(one.after(token))));
        }
    }

    @Test
    void case_47_a_token_that_was_forged_is_refused() {
        register(desk(), 4);
        String token = next(desk().organisations().list(Paging.first(2)));
        List<String> forged =
                new ArrayList<>(List.of("", ".", "....", "none..", "鞋", "\ud800", "x".repeat(10_000_000)));
        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            forged.add(token.substring(0, place) + other + token.substring(place + 1));
        }
        forged.add(token + "A");
        forged.add(token.substring(1));
        forged.add(token + " ");
        for (String text : forged) {
            Decision<Listing<Organisation>> refused =
                    desk().organisations().list(Paging.first(2).after(text));
            assertEquals(List.of("page-token"), refused(refused));
        }
        assertTrue(desk().organisations().list(Paging.first(3).after(token)).isAccepted());
    }

    @Test
    void case_47_a_token_of_another_list_or_community_is_refused() {
        register(desk(), 4);
        register(deskAway(), 4);
        Paging two = Paging.first(2);
        String token = next(desk().organisations().list(two));
        assertEquals(List.of("page-token"), refused(desk().partyOrganisations().list(two.after(token))));
        assertEquals(List.of("page-token"), refused(desk().buildings().list(two.after(token))));
        assertEquals(List.of("page-token"), refused(deskAway().organisations().list(two.after(token))));
        assertEquals(
                List.of("page-token"),
                refused(desk().appointments()
                        .list(
                                Id.of("x"),
                                Selection.where(Appointment.STATUS, AppointmentStatus.ENDED),
                                two.after(token))));
        assertTrue(desk(WORKER).organisations().list(two.after(token)).isAccepted());
    }

    @Test
    void case_47_a_page_of_an_impossible_size_is_refused() {
        register(desk(), 2);
        for (int size : List.of(0, -1, 1001, 1_000_000_000, Integer.MIN_VALUE)) {
            Decision<Listing<Organisation>> refused = desk().organisations().list(Paging.first(size));
            assertEquals(List.of("page-size"), refused(refused));
            assertEquals((long) size, figure(refused, "size"));
            assertEquals(
                    List.of("page-size", "page-token"),
                    refused(desk().organisations().list(Paging.first(size).after("x"))));
        }
        assertTrue(desk().organisations().list(Paging.first(1)).isAccepted());
        assertTrue(desk().organisations().list(Paging.first(1000)).isAccepted());
    }
}
