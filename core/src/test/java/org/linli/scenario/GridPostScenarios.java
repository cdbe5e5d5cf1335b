package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostEvent;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonField;
import org.linli.storage.Change;

/** Posts of the grids, from the nomination to the end. */
abstract class GridPostScenarios extends DividedCase {
    @Test
    void a_post_goes_from_nomination_to_its_end_and_is_found_in_every_way() {
        Grid south = south(story(3));
        GridPostForm form = employeeFor(GridPostKind.GRID_MEMBER, south);
        GridPost member = appointed(form);
        GridPost publicised = desk().gridPosts().publicise(member.id()).orElseThrow();
        assertEquals(publicised, desk().gridPosts().find(member.id()).orElseThrow());
        assertEquals(
                List.of(publicised),
                desk().gridPosts().holdersOn(GridPostKind.GRID_MEMBER, today).orElseThrow());
        assertEquals(
                List.of(),
                desk().gridPosts().holdersOn(GridPostKind.GRID_HEAD, today).orElseThrow());
        assertEquals(
                List.of(),
                desk().gridPosts().holdersOn(GridPostKind.GRID_MEMBER, end).orElseThrow());
        assertEquals(
                List.of(publicised),
                desk().gridPosts().staffOn(south.id(), end.minusDays(1)).orElseThrow());
        assertEquals(
                List.of(publicised), desk().gridPosts().ofPerson(form.person()).orElseThrow());
        assertEquals(List.of(publicised), listed(GridPostStatus.PUBLICISED));
        assertEquals(
                List.of(),
                deskAway()
                        .gridPosts()
                        .holdersOn(GridPostKind.GRID_MEMBER, today)
                        .orElseThrow());

        clock.pass(Duration.ofDays(10));
        GridPost ended = desk().gridPosts().end(member.id(), GridPostEnd.LEFT).orElseThrow();
        assertEquals(List.of(), listed(GridPostStatus.PUBLICISED));
        assertEquals(
                List.of(ended),
                desk().gridPosts().staffOn(south.id(), today.plusDays(9)).orElseThrow());
        assertEquals(
                List.of(),
                desk().gridPosts().staffOn(south.id(), today.plusDays(10)).orElseThrow());
        assertEquals(
                List.of(
                        GridPostEvent.GridPostNominated.class,
                        GridPostEvent.GridPostConsented.class,
                        GridPostEvent.GridPostAppointed.class,
                        GridPostEvent.GridPostPublicised.class,
                        GridPostEvent.GridPostEnded.class),
                history(GridPost.KIND, member.id()).stream()
                        .map(GridPostScenarios::event)
                        .map(Object::getClass)
                        .toList());
        assertEquals(Optional.empty(), broken(GridPost.KIND, member.id()));
    }

    @Test
    void lists_are_by_grid_kind_and_status() {
        Division division = story(3);
        GridPost head = nominated(employeeFor(GridPostKind.GRID_HEAD, south(division)));
        GridPost other = nominated(employeeFor(GridPostKind.GRID_HEAD, north(division)));
        GridPost liaison = nominated(employeeFor(GridPostKind.PARTY_LIAISON, south(division)));
        Paging all = Paging.first(10);
        GridPostStatus status = GridPostStatus.NOMINATED;
        assertEquals(
                Set.of(head, liaison),
                Set.copyOf(desk().gridPosts()
                        .list(south(division).id(), status, all)
                        .orElseThrow()
                        .items()));
        assertEquals(
                Set.of(head, other),
                Set.copyOf(desk().gridPosts()
                        .list(GridPostKind.GRID_HEAD, status, all)
                        .orElseThrow()
                        .items()));
        assertEquals(Set.of(head, other, liaison), Set.copyOf(listed(status)));
        assertEquals(List.of("page-size"), refused(desk().gridPosts().list(status, Paging.first(0))));
    }

    @Test
    void nobody_is_nominated_where_nothing_is_divided_or_registered() {
        Id<Person> person = citizenAt(desk());
        GridPostForm nowhere = GridPostForm.of(GridPostKind.GRID_HEAD, person, Seat.of(Id.of("none")));
        assertEquals(List.of("grid-post-seat"), refused(desk().gridPosts().nominate(nowhere)));
        GridPostForm unknown = GridPostForm.of(
                        GridPostKind.BUILDING_HEAD, Id.of("nobody"), Seat.ofBuilding(Id.of("none"), Id.of("no-house")))
                .tie(Tie.livesIn(Id.of("no-home")));
        assertEquals(
                List.of("not-found", "not-found", "not-found"),
                refused(desk().gridPosts().nominate(unknown)));
        assertEquals(List.of("not-found"), refused(desk().gridPosts().appoint(Id.of("none"), end)));
    }

    @Test
    void a_liaison_works_for_an_enterprise_and_still_does_when_appointed() {
        Grid south = south(story(3));
        Id<Building> home = south.buildings().iterator().next();
        Id<Organisation> shop = shopAt(desk(), "鞋店").id();
        Id<Person> keeper = employee(shop);
        GridPostForm form = GridPostForm.of(GridPostKind.PARTY_LIAISON, keeper, Seat.of(south.id()))
                .tie(Tie.livesIn(home));
        assertEquals(
                List.of("grid-liaison-from-enterprise"),
                refused(desk().gridPosts().nominate(form)));
        amend(keeper, Optional.of(factory()));
        Id<GridPost> post = consented(form);
        amend(keeper, Optional.empty());
        assertEquals(
                List.of("grid-liaison-from-enterprise", "grid-post-employer"),
                refused(desk().gridPosts().appoint(post, end)));
        amend(keeper, Optional.of(factory()));
        assertTrue(desk().gridPosts().appoint(post, end).isAccepted());
    }

    @Test
    void one_person_holds_one_post_until_it_is_over() {
        Division division = story(3);
        GridPostForm first = employeeFor(GridPostKind.GRID_HEAD, south(division));
        GridPostForm second = GridPostForm.of(
                        GridPostKind.GRID_MEMBER,
                        first.person(),
                        Seat.of(south(division).id()))
                .tie(first.tie().orElseThrow());
        GridPost head = appointed(first);
        assertEquals(
                List.of("grid-post-one-per-person"), refused(desk().gridPosts().nominate(second)));
        desk().gridPosts().end(head.id(), GridPostEnd.RELEASED).orElseThrow();
        assertTrue(desk().gridPosts().nominate(second).isAccepted());
    }

    @Test
    void eleven_of_twenty_one_heads_manage_at_an_enterprise_and_ten_of_twenty_would_not_do() {
        Grid south = south(story(22));
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        assertEquals(
                List.of("enterprise-head-ratio"),
                refused(appointing(headFor(south, buildings.get(0), false))),
                "the first head is an enterprise manager");
        List<GridPost> managers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            managers.add(appointed(headFor(south, buildings.get(i), true)));
        }
        for (int i = 11; i < 20; i++) {
            appointed(headFor(south, buildings.get(i), false));
        }
        Id<GridPost> resident = consented(headFor(south, buildings.get(20), false));
        Decision<GridPost> tenOfTwenty = desk().gridPosts().appoint(resident, end);
        assertEquals(List.of("enterprise-head-ratio"), refused(tenOfTwenty));
        assertEquals(10L, figure(tenOfTwenty, "managers"));
        assertEquals(20L, figure(tenOfTwenty, "heads"));
        managers.add(appointed(headFor(south, buildings.get(10), true)));
        assertEquals(List.of(), warned(desk().gridPosts().appoint(resident, end)));
        assertEquals(21, holders().size());
        assertEquals(
                11, holders().stream().filter(GridPost::isEnterpriseManager).count());
        assertEquals(
                List.of("enterprise-head-ratio", "building-head-lacking"),
                refused(desk().gridPosts().end(managers.get(0).id(), GridPostEnd.RELEASED)));
        assertEquals(
                List.of("enterprise-head-ratio-lost", "building-head-lacking"),
                warned(desk().gridPosts().end(managers.get(0).id(), GridPostEnd.LEFT)));
        assertTrue(attention().contains("enterprise-head-ratio-lost"));
    }

    @Test
    void a_building_has_one_head() {
        Grid south = south(story(3));
        Id<Building> building = south.buildings().iterator().next();
        GridPost head = appointed(headFor(south, building, true));
        GridPostForm second = headFor(south, building, true);
        Id<GridPost> waiting = consented(second);
        assertEquals(List.of("building-head-once"), refused(desk().gridPosts().appoint(waiting, end)));
        assertEquals(List.of(head), desk().gridPosts().headsOn(building, today).orElseThrow());
        desk().gridPosts().end(head.id(), GridPostEnd.RELEASED).orElseThrow();
        GridPost next = desk().gridPosts().appoint(waiting, end).orElseThrow();
        assertEquals(List.of(next), desk().gridPosts().headsOn(building, today).orElseThrow());
    }

    @Test
    void the_last_member_of_staff_is_released_only_when_another_has_come() {
        Grid south = south(story(3));
        GridPost last = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        assertEquals(List.of("grid-staff-min"), refused(desk().gridPosts().end(last.id(), GridPostEnd.RELEASED)));
        GridPost next = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        assertEquals(List.of(), warned(desk().gridPosts().end(last.id(), GridPostEnd.RELEASED)));
        assertEquals(List.of("grid-staff-lacking"), warned(desk().gridPosts().end(next.id(), GridPostEnd.LEFT)));
    }

    @Test
    void what_needs_attention_goes_as_posts_are_filled_and_comes_back_with_the_end_of_a_term() {
        Division division = story(2);
        Grid south = south(division);
        assertEquals(
                List.of(
                        "grid-staff-lacking",
                        "grid-liaison-lacking",
                        "building-head-lacking",
                        "microgrid-five-roles",
                        "microgrid-five-roles",
                        "microgrid-five-roles",
                        "microgrid-five-roles",
                        "microgrid-five-roles",
                        "grid-staff-lacking",
                        "grid-liaison-lacking",
                        "building-head-lacking"),
                attention());
        for (Grid grid : division.grids()) {
            appointed(employeeFor(GridPostKind.GRID_MEMBER, grid));
            appointed(employeeFor(GridPostKind.PARTY_LIAISON, grid));
            appointed(headFor(grid, grid.buildings().iterator().next(), true));
        }
        GridPostKind.team().forEach(kind -> appointed(employeeFor(kind, south)));
        assertEquals(List.of(), attention());
        GridPost volunteer = desk().gridPosts()
                .holdersOn(GridPostKind.YOUTH_VOLUNTEER, today)
                .orElseThrow()
                .get(0);
        desk().gridPosts().extend(volunteer.id(), end.plusDays(1)).orElseThrow();
        clock.pass(Duration.ofDays(today.until(end, ChronoUnit.DAYS)));
        assertEquals(
                10, attention().stream().filter("grid-post-term-over"::equals).count());
        assertTrue(attention().contains("grid-staff-lacking"));
        assertEquals(
                List.of("grid-post-term-running"),
                refused(desk().gridPosts()
                        .extend(
                                desk().gridPosts()
                                        .holdersOn(GridPostKind.GRID_MEMBER, end.minusDays(1))
                                        .orElseThrow()
                                        .get(0)
                                        .id(),
                                end.plusYears(1))));
    }

    @Test
    void a_post_begun_after_its_grid_was_divided_away_needs_attention_from_that_day_on() {
        Division division = story(3);
        Set<Id<Building>> all = new HashSet<>(south(division).buildings());
        all.addAll(north(division).buildings());
        publish(DivisionForm.of(GridForm.basic(1, "全网格", all)), today.plusDays(30));
        GridPost head = appointed(employeeFor(GridPostKind.GRID_HEAD, north(division)));
        assertTrue(!attention().contains("grid-post-seat-gone"));
        clock.pass(Duration.ofDays(30));
        assertTrue(attention().contains("grid-post-seat-gone"));
        assertEquals(List.of(), warned(desk().gridPosts().end(head.id(), GridPostEnd.RELEASED)));
        assertTrue(!attention().contains("grid-post-seat-gone"));
    }

    @Test
    void the_same_person_is_not_on_the_way_to_one_post_twice_even_where_several_posts_are_usual() {
        Grid south = south(divide(3));
        GridPostForm form = employeeFor(GridPostKind.GRID_HEAD, south);
        GridPost first = nominated(form);
        Decision<GridPost> again = desk().gridPosts().nominate(form);
        assertEquals(List.of("grid-post-once"), refused(again));
        assertEquals(first.id().value(), figure(again, "id"));
        GridPostForm other = GridPostForm.of(GridPostKind.GRID_MEMBER, form.person(), form.seat())
                .tie(form.tie().orElseThrow());
        assertEquals(
                List.of("grid-post-one-per-person"),
                warned(desk().preview().gridPosts().nominate(other)));
        assertTrue(desk().gridPosts().nominate(other).isAccepted());
    }

    private void amend(Id<Person> person, Optional<Id<Organisation>> employer) {
        desk().people()
                .amend(
                        person,
                        employer.map(PersonChange.NONE::employer)
                                .orElse(PersonChange.NONE.without(PersonField.EMPLOYER)))
                .orElseThrow();
    }

    private GridPost nominated(GridPostForm form) {
        return desk().gridPosts().nominate(form).orElseThrow();
    }

    private List<GridPost> holders() {
        return desk().gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, today).orElseThrow();
    }

    private List<GridPost> listed(GridPostStatus status) {
        return desk().gridPosts().list(status, Paging.first(100)).orElseThrow().items();
    }

    private List<String> attention() {
        return desk().gridPosts().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    private static GridPostEvent event(Change change) {
        return change.events(GridPost.KIND, GridPostEvent.class).get(0);
    }
}
