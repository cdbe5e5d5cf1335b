package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.Alliance;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.feature.Attention;
import org.linli.feature.AttentionFilter;
import org.linli.feature.AttentionGroup;
import org.linli.feature.Attentions;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.incident.Incident;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;

/** The one list of what is to be done. */
abstract class AttentionScenarios extends PatrolCase {
    private static final Duration TWO_YEARS = Duration.ofDays(740);

    /** A community with something to do in most features. */
    private Division busy() {
        Division division = divided();
        Desk desk = desk();
        capturedIn(firstGrid(division));
        desk.incidents().accept(capturedIn(division.grids().get(1).id()).id()).orElseThrow();
        Alliance alliance = allianceAt(desk);
        desk.alliances()
                .admit(alliance.id(), branchAt(desk, "第一支部"), agreement(citizenAt(desk)))
                .orElseThrow();
        desk.organisations()
                .register(OrganisationForm.of("校验码不符店", OrganisationKind.OTHER)
                        .creditCode("91350100M000100Y44")
                        .codeSeenIn("营业执照"))
                .orElseThrow();
        return division;
    }

    private static List<Attention> toDo(Desk desk) {
        return desk.attention().list().orElseThrow();
    }

    private static Set<String> kinds(List<Attention> items) {
        return items.stream().map(Attention::kind).collect(Collectors.toSet());
    }

    @Test
    void everything_that_the_features_find_is_in_the_one_list_and_nothing_else() {
        busy();
        clock.pass(TWO_YEARS);
        Desk desk = desk();
        List<Finding> apart = List.of(
                        desk.organisations().attention(),
                        desk.consents().attention(),
                        desk.alliances()
                                .attention(desk.alliances()
                                        .list(Paging.first(10))
                                        .orElseThrow()
                                        .items()
                                        .get(0)
                                        .id()),
                        desk.divisions().attention(),
                        desk.gridPosts().attention(),
                        desk.gridNotices().attention(),
                        desk.incidents().attention(),
                        desk.memberReports().attention(),
                        desk.dutyPostings().attention())
                .stream()
                .flatMap(findings -> findings.orElseThrow().stream())
                .toList();
        List<Finding> together = toDo(desk).stream().map(Attention::finding).toList();

        assertEquals(Set.copyOf(apart), Set.copyOf(together));
        assertEquals(apart.size(), together.size());
        assertEquals(
                Set.of("incident", "alliance", "organisation", "person", "grid"),
                kinds(toDo(desk)),
                together.toString());
    }

    @Test
    void what_is_overdue_longest_comes_first_and_what_has_no_day_before_what_is_due_later() {
        busy();
        List<Attention> soon = toDo(desk());
        assertTrue(soon.stream().noneMatch(item -> item.isOverdue(today)), soon.toString());

        clock.pass(Duration.ofDays(350));
        LocalDate later = today.plusDays(350);
        List<LocalDate> days =
                toDo(desk()).stream().map(item -> item.due().orElse(later)).toList();
        assertEquals(days.stream().sorted().toList(), days);
        List<Attention> items = toDo(desk());
        assertTrue(items.get(0).isOverdue(later), items.toString());
        assertEquals("incident-overdue", items.get(0).finding().code());
        Attention last = items.get(items.size() - 1);
        assertEquals("alliance-agreement-ends", last.finding().code());
        assertEquals(Optional.of(today.plusYears(1)), last.due());
        assertFalse(last.isOverdue(later));
    }

    @Test
    void each_thing_names_what_it_speaks_of_what_settles_it_and_who_may_do_that() {
        busy();
        clock.pass(TWO_YEARS);
        for (Attention item : toDo(desk())) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertTrue(Texts.find("kind." + item.kind(), locale).isPresent(), item.kind());
                assertFalse(item.finding().explain(locale).isBlank());
            }
            assertFalse(item.id().value().isBlank());
            item.command()
                    .ifPresent(
                            key -> assertEquals(Linli.usualPermissions().rolesFor(key), item.roles(), item.toString()));
        }
        Attention overdue = toDo(desk()).stream()
                .filter(item -> item.command().equals(Optional.of("incidents.accept")))
                .findFirst()
                .orElseThrow();
        Incident incident = desk().incidents().find(Id.of(overdue.id().value())).orElseThrow();
        desk().incidents().accept(incident.id()).orElseThrow();
        assertTrue(toDo(desk()).stream()
                .noneMatch(item ->
                        item.id().equals(incident.id()) && item.command().equals(overdue.command())));
    }

    @Test
    void pages_of_the_list_forward_and_back_show_everything_once_and_in_order() {
        busy();
        clock.pass(TWO_YEARS);
        Desk desk = desk();
        List<Attention> all = toDo(desk);
        assertTrue(all.size() > 5, all.toString());
        AttentionFilter every = AttentionFilter.all();
        List<Attention> forward = new ArrayList<>();
        List<Attention> back = new ArrayList<>();
        Listing<Attention> page = desk.attention().list(every, Paging.first(2)).orElseThrow();
        assertEquals(Optional.empty(), page.previous());
        forward.addAll(page.items());
        while (page.next().isPresent()) {
            page = desk.attention()
                    .list(every, Paging.first(2).after(page.next().orElseThrow()))
                    .orElseThrow();
            assertEquals(all.size(), page.total());
            forward.addAll(page.items());
        }
        back.addAll(page.items());
        while (page.previous().isPresent()) {
            page = desk.attention()
                    .list(every, Paging.first(2).before(page.previous().orElseThrow()))
                    .orElseThrow();
            back.addAll(0, page.items());
        }
        assertEquals(all, forward);
        assertEquals(all, back);
    }

    @Test
    void a_token_belongs_to_one_part_of_the_list_and_a_page_has_a_size() {
        busy();
        clock.pass(TWO_YEARS);
        Attentions toDo = desk().attention();
        String token = toDo.list(AttentionFilter.all(), Paging.first(1))
                .orElseThrow()
                .next()
                .orElseThrow();
        AttentionFilter overdue = AttentionFilter.all().overdue();
        assertEquals(
                List.of("page-token"),
                refused(toDo.list(overdue, Paging.first(1).after(token))));
        assertEquals(
                List.of("page-token"),
                refused(desk().alliances().list(Paging.first(1).after(token))));
        assertEquals(List.of("page-size"), refused(toDo.list(overdue, Paging.first(0))));
        assertEquals(
                List.of("page-size"), refused(toDo.list(AttentionFilter.all(), Paging.first(Paging.MAX_SIZE + 1))));
    }

    @Test
    void many_equal_things_are_one_group_and_do_not_hide_the_others() {
        busy();
        for (int i = 0; i < 30; i++) {
            citizenAt(desk());
        }
        clock.pass(TWO_YEARS);
        LocalDate later = today.plusDays(TWO_YEARS.toDays());
        List<Attention> all = toDo(desk());
        List<AttentionGroup> groups =
                desk().attention().groups(AttentionFilter.all()).orElseThrow();

        assertTrue(groups.size() < all.size() - 25, groups.size() + " of " + all.size());
        assertEquals(all.size(), groups.stream().mapToInt(AttentionGroup::count).sum());
        assertEquals(
                all.stream().filter(item -> item.isOverdue(later)).count(),
                groups.stream().mapToInt(AttentionGroup::overdue).sum());
        List<Integer> places =
                groups.stream().map(group -> all.indexOf(group.first())).toList();
        assertEquals(places.stream().sorted().toList(), places);
        AttentionGroup people = groups.stream()
                .filter(group -> group.first().finding().code().equals("person-basis"))
                .findFirst()
                .orElseThrow();
        assertEquals("person", people.feature());
        assertTrue(people.count() >= 30, people.toString());
        Listing<Attention> page = desk().attention()
                .list(AttentionFilter.all().of("person-basis"), Paging.first(7))
                .orElseThrow();
        assertEquals(people.count(), page.total());
        assertEquals(7, page.items().size());
        assertEquals(people.first(), page.items().get(0));
    }

    @Test
    void the_list_is_filtered_by_feature_by_what_is_overdue_and_by_who_should_act() {
        busy();
        clock.pass(TWO_YEARS);
        LocalDate later = today.plusDays(TWO_YEARS.toDays());
        List<Attention> all = toDo(desk());
        Set<String> features = desk().attention().groups(AttentionFilter.all()).orElseThrow().stream()
                .map(AttentionGroup::feature)
                .collect(Collectors.toSet());
        assertEquals(Set.of("person", "grid.incident", "alliance", "community", "grid.post", "grid.notice"), features);
        features.forEach(
                name -> assertTrue(Texts.find("feature." + name, Locale.ENGLISH).isPresent(), name));
        assertEquals(
                kept(all, item -> item.kind().equals("alliance")),
                part(AttentionFilter.all().ofFeature("alliance")));
        assertEquals(
                kept(all, item -> item.isOverdue(later)),
                part(AttentionFilter.all().overdue()));
        assertEquals(
                kept(all, item -> item.roles().contains(Role.GRID_HEAD)),
                part(AttentionFilter.all().by(Role.GRID_HEAD)));
        assertEquals(List.of(), part(AttentionFilter.all().ofFeature("nothing")));
        assertEquals(List.of(), part(AttentionFilter.all().ofFeature("alliance").of("incident-overdue")));
    }

    private List<Attention> part(AttentionFilter wanted) {
        return desk().attention().list(wanted, Paging.first(1000)).orElseThrow().items();
    }

    private static List<Attention> kept(List<Attention> all, Predicate<Attention> wanted) {
        List<Attention> kept = all.stream().filter(wanted).toList();
        assertTrue(kept.size() < all.size(), "the filter leaves something out");
        return kept;
    }

    @Test
    void a_host_s_table_of_permissions_says_who_should_act_and_what_is_shown() {
        busy();
        clock.pass(TWO_YEARS);
        Linli other = builder(storage())
                .permissions(Linli.usualPermissions()
                        .only("incidents.accept", Role.MEDIATOR)
                        .without("alliances.attention", Role.COMMUNITY_WORKER))
                .build();
        List<Attention> items = toDo(other.desk(home, WORKER));
        assertEquals(
                Set.of(Role.MEDIATOR),
                items.stream()
                        .filter(item -> item.command().equals(Optional.of("incidents.accept")))
                        .findFirst()
                        .orElseThrow()
                        .roles());
        assertFalse(kinds(items).contains("alliance"));
        assertEquals(List.of(), other.journal().denied(home, clock.instant(), 10));
    }

    @Test
    void the_staff_of_a_grid_are_shown_what_lies_in_that_grid_alone() {
        Division division = busy();
        Id<Grid> second = division.grids().get(1).id();
        Desk member = memberOf(second);
        clock.pass(Duration.ofDays(200));
        List<Attention> all = toDo(desk()).stream()
                .filter(item -> item.kind().equals("incident"))
                .toList();
        List<Attention> own = toDo(member);

        assertEquals(Set.of("incident"), kinds(own));
        assertTrue(own.size() < all.size(), own + " of " + all);
        own.forEach(item -> assertEquals(
                second,
                desk().incidents().find(Id.of(item.id().value())).orElseThrow().grid()));
        assertEquals(
                own.stream().map(Attention::finding).toList(),
                member.incidents().attention().orElseThrow());
    }

    @Test
    void a_stranger_to_every_grid_is_shown_nothing_and_a_role_without_grid_may_not_ask() {
        busy();
        clock.pass(TWO_YEARS);
        Desk stranger = desk(Actor.of(citizenAt(desk()), Role.GRID_HEAD));
        assertEquals(List.of(), toDo(stranger));
        assertEquals(List.of(), stranger.incidents().attention().orElseThrow());
        assertEquals(List.of(), toDo(desk(Actor.of(citizenAt(desk()), Role.MEDIATOR))));
        for (Role role : List.of(Role.SELF, Role.UNIT_CONTACT, Role.ANONYMOUS)) {
            assertEquals(
                    List.of("actor-may-not"),
                    refused(desk(Actor.of(Id.of("stranger"), role)).attention().list()));
            assertEquals(
                    List.of("actor-may-not"),
                    refused(desk(Actor.of(Id.of("stranger"), role)).attention().groups(AttentionFilter.all())));
        }
    }

    @Test
    void an_agreement_is_called_for_before_it_ends_and_expired_after() {
        busy();
        Desk desk = desk();
        Id<Alliance> alliance = desk.alliances()
                .list(Paging.first(1))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        clock.pass(Duration.ofDays(340));
        assertTrue(codes(desk, alliance).contains("alliance-agreement-ends"));
        clock.pass(Duration.ofDays(30));
        assertTrue(codes(desk, alliance).contains("alliance-agreement-over"));
        desk.alliances().expire(alliance).orElseThrow();
        assertFalse(codes(desk, alliance).contains("alliance-agreement-over"));
    }

    private static List<String> codes(Desk desk, Id<Alliance> alliance) {
        return desk.alliances().attention(alliance).orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }
}
