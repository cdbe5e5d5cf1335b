package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** What many posts are held to together, under callers that decide at the same time on the same state. */
abstract class GridPostRaceScenarios extends DividedCase {
    private static final int RUNNERS = 8;

    @Test
    void of_eight_residents_appointed_at_once_beside_two_managers_one_becomes_head() {
        Grid south = south(story(RUNNERS + 3));
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        appointed(headFor(south, buildings.get(0), true));
        appointed(headFor(south, buildings.get(1), true));
        List<Id<GridPost>> residents = IntStream.range(0, RUNNERS)
                .mapToObj(number -> consented(headFor(south, buildings.get(2 + number), false)))
                .toList();
        one(
                "enterprise-head-ratio",
                race(RUNNERS, (desk, number) -> desk.gridPosts().appoint(residents.get(number), end)));
        assertEquals(3, heads().size());
    }

    @Test
    void a_release_and_an_appointment_that_together_would_lower_the_share_do_not_both_come_through() {
        Grid south = south(story(7));
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        List<GridPost> managers = buildings.subList(0, 3).stream()
                .map(building -> appointed(headFor(south, building, true)))
                .toList();
        appointed(headFor(south, buildings.get(3), false));
        Id<GridPost> resident = consented(headFor(south, buildings.get(4), false));
        Id<GridPost> manager = managers.get(0).id();
        one(
                "enterprise-head-ratio",
                race(
                        2,
                        (desk, number) -> number == 0
                                ? desk.gridPosts().appoint(resident, end)
                                : desk.gridPosts().end(manager, GridPostEnd.RELEASED)));
    }

    @Test
    void the_share_holds_at_every_moment_while_many_appoint_and_release() {
        Grid south = south(story(4 * RUNNERS + 1));
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        List<List<Id<GridPost>>> consented = IntStream.range(0, RUNNERS)
                .mapToObj(runner -> IntStream.range(0, 4)
                        .mapToObj(number ->
                                consented(headFor(south, buildings.get(4 * runner + number), number % 2 == 0)))
                        .toList())
                .toList();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        AtomicInteger running = new AtomicInteger(RUNNERS);
        AtomicInteger looks = new AtomicInteger();
        List<Optional<Throwable>> outcomes = Race.together(RUNNERS + 1, number -> {
            if (number == RUNNERS) {
                while (running.get() > 0) {
                    requireShare(patient);
                    looks.incrementAndGet();
                }
            } else {
                try {
                    List<Id<GridPost>> held = new ArrayList<>();
                    for (Id<GridPost> post : consented.get(number)) {
                        Decision<GridPost> decision = patient.gridPosts().appoint(post, end);
                        decision.outcomeIfAccepted().ifPresent(head -> held.add(head.id()));
                        assertTrue(decision.isAccepted() || refused(decision).equals(List.of("enterprise-head-ratio")));
                    }
                    held.forEach(head -> patient.gridPosts().end(head, GridPostEnd.RELEASED));
                } finally {
                    running.decrementAndGet();
                }
            }
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertTrue(looks.get() > 0);
        requireShare(patient);
    }

    @Test
    void of_two_heads_appointed_at_one_building_at_once_one_becomes_head() {
        Grid south = south(story(3));
        Id<Building> building = south.buildings().iterator().next();
        List<Id<GridPost>> posts =
                List.of(consented(headFor(south, building, true)), consented(headFor(south, building, true)));
        one("building-head-once", race(2, (desk, number) -> desk.gridPosts().appoint(posts.get(number), end)));
        assertEquals(
                1, desk().gridPosts().headsOn(building, today).orElseThrow().size());
    }

    @Test
    void of_two_members_of_staff_released_at_once_one_stays() {
        Grid south = south(story(3));
        List<GridPost> members = List.of(
                appointed(employeeFor(GridPostKind.GRID_MEMBER, south)),
                appointed(employeeFor(GridPostKind.GRID_MEMBER, south)));
        one(
                "grid-staff-min",
                race(
                        2,
                        (desk, number) ->
                                desk.gridPosts().end(members.get(number).id(), GridPostEnd.RELEASED)));
        assertEquals(
                1, desk().gridPosts().staffOn(south.id(), today).orElseThrow().size());
    }

    @Test
    void of_several_nominations_of_one_person_at_once_one_is_taken() {
        Grid south = south(story(3));
        List<GridPostKind> kinds = List.of(
                GridPostKind.GRID_HEAD,
                GridPostKind.GRID_MEMBER,
                GridPostKind.PARTY_LIAISON,
                GridPostKind.YOUTH_VOLUNTEER);
        GridPostForm form = employeeFor(GridPostKind.GRID_HEAD, south);
        Tie tie = form.tie().orElseThrow();
        Function<GridPostKind, Seat> seat = kind -> kind.isOfTeam()
                ? Seat.inTeam(south.id(), south.microGrids().get(0).id())
                : form.seat();
        one(
                "grid-post-one-per-person",
                race(
                        kinds.size(),
                        (desk, number) -> desk.gridPosts()
                                .nominate(
                                        GridPostForm.of(kinds.get(number), form.person(), seat.apply(kinds.get(number)))
                                                .tie(tie))));
        assertEquals(
                1,
                desk().gridPosts()
                        .list(Selection.where(GridPost.STATUS, GridPostStatus.NOMINATED), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }

    private List<Decision<GridPost>> race(int runners, BiFunction<Desk, Integer, Decision<GridPost>> command) {
        ConcurrentLinkedQueue<Decision<GridPost>> decisions = new ConcurrentLinkedQueue<>();
        List<Optional<Throwable>> outcomes = Race.run(runners, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            decisions.add(command.apply(desk, number));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        return List.copyOf(decisions);
    }

    /** One was accepted, and all others were refused for one reason. */
    private static void one(String code, List<Decision<GridPost>> decisions) {
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count(), decisions::toString);
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(code, refused(decision).get(0)));
    }

    private void requireShare(Desk desk) {
        List<GridPost> heads =
                desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, today).orElseThrow();
        long managers = heads.stream().filter(GridPost::isEnterpriseManager).count();
        assertTrue(heads.isEmpty() || 2 * managers > heads.size(), () -> managers + " of " + heads.size());
    }

    private List<GridPost> heads() {
        return desk().gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, today).orElseThrow();
    }
}
