package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.post.Ending;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.grid.redivision.Settlement;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.contract.Race;

/** A community is divided anew while people serve in its grids: nothing moves by itself, and nothing is lost. */
abstract class RedivisionScenarios extends DividedCase {
    private Id<Division> merged(Division present) {
        DivisionForm form = DivisionForm.of(present)
                .merge(north(present).id(), south(present).id());
        Id<Division> next = desk().divisions().draw(form).orElseThrow().id();
        desk(OFFICER).divisions().review(next).orElseThrow();
        desk(OFFICER).divisions().file(next).orElseThrow();
        return next;
    }

    private Incident reportedIn(Grid grid) {
        return desk().incidents()
                .capture(IncidentForm.of(grid.id(), IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "楼道堆物"))
                .orElseThrow();
    }

    @Test
    void a_division_that_takes_grids_away_names_all_who_lose_their_place() {
        Division present = story(3);
        GridPost head = appointed(employeeFor(GridPostKind.GRID_HEAD, north(present)));
        GridPost member = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        appointed(employeeFor(GridPostKind.GRID_MEMBER, south(present)));
        Incident incident = reportedIn(north(present));
        Id<Division> next = merged(present);
        Decision<Division> preview = desk().preview().redivision().publish(next, today.plusDays(7), List.of());
        assertEquals(
                List.of("division-loss-settled", "division-loss-settled", "division-loss-settled"), refused(preview));
        assertEquals(
                List.of(head.id().value(), member.id().value(), incident.id().value()).stream()
                        .sorted()
                        .toList(),
                preview.findings().stream()
                        .map(finding -> finding.figures().get("id").toString())
                        .sorted()
                        .toList());
        assertEquals(
                DivisionStatus.FILED,
                desk().divisions().find(next).orElseThrow().status());
    }

    @Test
    void posts_move_or_end_on_the_day_and_incidents_at_once() {
        Division present = story(3);
        Grid south = south(present);
        GridPost head = appointed(employeeFor(GridPostKind.GRID_HEAD, north(present)));
        GridPost member = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        Incident incident = reportedIn(north(present));
        Id<Division> next = merged(present);
        LocalDate day = today.plusDays(7);
        Division published = desk().redivision()
                .publish(
                        next,
                        day,
                        List.of(
                                new Settlement.EndPost(head.id()),
                                new Settlement.MovePost(member.id(), Seat.of(south.id())),
                                new Settlement.MoveIncident(incident.id(), south.id())))
                .orElseThrow();
        assertEquals(1, published.grids().size());
        assertEquals(
                List.of(head.id(), member.id()).stream().sorted().toList(),
                posts(desk().gridPosts()
                        .staffOn(north(present).id(), day.minusDays(1))
                        .orElseThrow()));
        assertEquals(
                List.of(), desk().gridPosts().staffOn(north(present).id(), day).orElseThrow());
        List<GridPost> now = desk().gridPosts().staffOn(south.id(), day).orElseThrow();
        assertEquals(1, now.size());
        assertEquals(Optional.of(member.id()), now.get(0).continues());
        assertEquals(member.form().person(), now.get(0).form().person());
        assertEquals(
                south.id(), desk().incidents().find(incident.id()).orElseThrow().grid());
        clock.pass(Duration.ofDays(7));
        assertEquals(
                List.of(),
                desk().incidents().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .filter("incident-grid-gone"::equals)
                        .toList());
    }

    private static List<Id<GridPost>> posts(List<GridPost> all) {
        return all.stream().map(GridPost::id).sorted().toList();
    }

    @Test
    void buildings_that_change_their_grid_take_their_heads_along_only_when_somebody_says_so() {
        Division present = story(9);
        Grid south = south(present);
        Id<Grid> north = north(present).id();
        List<Id<Building>> moving = south.buildings().stream().sorted().limit(7).toList();
        List<GridPost> heads = new ArrayList<>();
        moving.forEach(building -> heads.add(appointed(headFor(south, building, true))));
        Id<Division> next = desk().divisions()
                .draw(DivisionForm.of(present).move(Set.copyOf(moving), north))
                .orElseThrow()
                .id();
        desk(OFFICER).divisions().review(next).orElseThrow();
        desk(OFFICER).divisions().file(next).orElseThrow();
        LocalDate day = today.plusDays(1);
        Decision<Division> refused = desk().redivision().publish(next, day, List.of());
        assertEquals(
                7,
                refused(refused).stream()
                        .filter("division-loss-settled"::equals)
                        .count());
        List<Settlement> along = new ArrayList<>();
        heads.forEach(head -> along.add(new Settlement.MovePost(
                head.id(), Seat.ofBuilding(north, head.seat().building().orElseThrow()))));
        desk().redivision().publish(next, day, along).orElseThrow();
        for (Id<Building> building : moving) {
            GridPost moved =
                    desk().gridPosts().headsOn(building, day).orElseThrow().get(0);
            assertEquals(north, moved.seat().grid());
            assertTrue(moved.isEnterpriseManager());
        }
    }

    /** Two buildings go from south to north; each has a manager as its head, and a third one a resident. */
    private Id<Division> moving(Division present, List<Id<Building>> buildings) {
        Id<Division> next = desk().divisions()
                .draw(DivisionForm.of(present)
                        .move(Set.copyOf(buildings), north(present).id()))
                .orElseThrow()
                .id();
        desk(OFFICER).divisions().review(next).orElseThrow();
        desk(OFFICER).divisions().file(next).orElseThrow();
        return next;
    }

    @Test
    void a_head_whom_a_published_division_brings_is_counted_in_terms_that_last_until_then() {
        Division present = story(5);
        Grid south = south(present);
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        GridPost coming = appointed(headFor(south, buildings.get(0), true));
        Id<Division> next = moving(present, buildings.subList(0, 2));
        LocalDate day = today.plusDays(30);
        Id<Grid> north = north(present).id();
        desk().redivision()
                .publish(
                        next,
                        day,
                        List.of(new Settlement.MovePost(coming.id(), Seat.ofBuilding(north, buildings.get(1)))))
                .orElseThrow();
        Id<GridPost> waiting = consented(headFor(south, buildings.get(1), true));
        Decision<GridPost> tooLong = desk().gridPosts().appoint(waiting, day.plusDays(1));
        assertTrue(refused(tooLong).contains("building-head-once"));
        Decision<GridPost> until = desk().gridPosts().appoint(waiting, day);
        assertEquals(List.of(), warned(until));
        assertFalse(desk().gridPosts().extend(waiting, day.plusDays(1)).isAccepted());
    }

    @Test
    void what_two_decisions_made_together_is_seen_before_it_comes() {
        desk().charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("grid.headsPerBuilding", "2"))
                        .orElseThrow())
                .orElseThrow();
        Division present = divide(5);
        Grid south = south(present);
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        GridPost coming = appointed(headFor(south, buildings.get(0), true));
        appointed(headFor(south, buildings.get(2), true));
        Id<Division> next = moving(present, buildings.subList(0, 2));
        LocalDate day = today.plusDays(30);
        Seat seat = Seat.ofBuilding(south(present).id(), buildings.get(2));
        desk().redivision()
                .publish(next, day, List.of(new Settlement.MovePost(coming.id(), seat)))
                .orElseThrow();
        assertFalse(attentionToPosts().contains("building-heads-over"));
        clock.pass(Duration.ofDays(1));
        desk().charters()
                .adopt(Charter.national(today.plusDays(1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                today.plusDays(1),
                                "社区居民会议",
                                Map.of("grid.headsPerBuilding", "1"))
                        .orElseThrow())
                .orElseThrow();
        assertTrue(attentionToPosts().contains("building-heads-over"), "two heads of one building in a month");
    }

    @Test
    void who_and_what_comes_into_a_grid_that_a_published_division_ends_is_warned_of() {
        Division present = divide(3);
        Id<Division> next = merged(present);
        LocalDate day = today.plusDays(7);
        desk().redivision().publish(next, day, List.of()).orElseThrow();
        Division merged = desk().divisions().find(next).orElseThrow();
        Grid ending = merged.grid(north(present).id()).isPresent() ? south(present) : north(present);
        Decision<GridPost> nominated = desk().gridPosts().nominate(employeeFor(GridPostKind.GRID_MEMBER, ending));
        assertTrue(nominated.isAccepted());
        assertEquals(List.of("grid-place-ends"), warned(nominated));
        assertEquals(day, figure(nominated, "from"));
        Id<GridPost> post = nominated.orElseThrow().id();
        desk().gridPosts().consent(post, false).orElseThrow();
        assertEquals(List.of(), warned(desk().preview().gridPosts().appoint(post, day)), "over by then");
        assertEquals(
                List.of("grid-place-ends"), warned(desk().preview().gridPosts().appoint(post, day.plusDays(1))));
        Decision<Incident> captured = desk().incidents()
                .capture(IncidentForm.of(ending.id(), IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "楼道堆物"));
        assertTrue(captured.isAccepted());
        assertEquals(List.of("grid-place-ends"), warned(captured));
        assertTrue(attentionToPosts().contains("grid-place-ends"));
        assertTrue(desk().incidents().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList()
                .contains("grid-place-ends"));
        Id<MemberReport> member = reported();
        Decision<MemberReport> placed = desk().memberReports().place(member, ending.id());
        assertEquals(List.of("grid-place-ends"), warned(placed));
        assertEquals(
                List.of("grid-place-ends"),
                desk().memberReports().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        DutyPosting posting = desk().dutyPostings()
                .draft(DutyPostingForm.of(
                                DutyCategory.SAFETY_AND_PATROL, "夜间巡逻", 2, Period.between(today, day.plusDays(1)))
                        .in(ending.id()))
                .orElseThrow();
        assertTrue(warned(desk().dutyPostings().publish(posting.id())).contains("grid-place-ends"));
        assertTrue(desk().dutyPostings().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList()
                .contains("grid-place-ends"));
    }

    private Id<MemberReport> reported() {
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(
                        citizenAt(desk()), MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY)), today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }

    private List<String> attentionToPosts() {
        return desk().gridPosts().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_division_evades_no_quota() {
        Division present = story(5);
        Grid south = south(present);
        List<Id<Building>> buildings = south.buildings().stream().sorted().toList();
        GridPost first = appointed(headFor(south, buildings.get(0), true));
        GridPost second = appointed(headFor(south, buildings.get(1), true));
        appointed(headFor(south, buildings.get(2), false));
        Id<Division> next = moving(present, buildings.subList(0, 2));
        Id<Grid> north = north(present).id();
        LocalDate day = today.plusDays(1);
        List<Settlement> both = List.of(new Settlement.EndPost(first.id()), new Settlement.EndPost(second.id()));
        assertEquals(
                List.of("enterprise-head-ratio"), refused(desk().redivision().publish(next, day, both)));
        List<Settlement> twice = List.of(
                new Settlement.MovePost(first.id(), Seat.ofBuilding(north, buildings.get(0))),
                new Settlement.MovePost(second.id(), Seat.ofBuilding(north, buildings.get(0))));
        assertEquals(List.of("building-head-once"), refused(desk().redivision().publish(next, day, twice)));
        List<Settlement> along = List.of(
                new Settlement.MovePost(first.id(), Seat.ofBuilding(north, buildings.get(0))),
                new Settlement.MovePost(second.id(), Seat.ofBuilding(north, buildings.get(1))));
        desk().redivision().publish(next, day, along).orElseThrow();
        Id<GridPost> going = desk().gridPosts()
                .headsOn(buildings.get(0), day)
                .orElseThrow()
                .get(0)
                .id();
        assertEquals(
                List.of("enterprise-head-ratio", "building-head-lacking"),
                refused(desk().gridPosts().end(going, GridPostEnd.RELEASED)));
    }

    @Test
    void a_head_goes_along_with_the_building_within_a_block_too() {
        Division present = story(4);
        Grid south = south(present);
        List<Id<Building>> buildings =
                south.buildings().stream().sorted().limit(2).toList();
        List<Settlement> along = new ArrayList<>();
        for (Id<Building> building : buildings) {
            GridPost head = appointed(headFor(south, building, true));
            along.add(new Settlement.MovePost(
                    head.id(), Seat.ofBuilding(north(present).id(), building)));
        }
        Id<Division> next = moving(present, buildings);
        Decision<Division> published = desk().atomically(together -> {
            together.organisations().register(shop("块内店"));
            return together.redivision().publish(next, today.plusDays(1), along);
        });
        assertEquals(List.of(), warned(published));
    }

    @Test
    void whoever_holds_a_post_until_a_division_takes_it_away_holds_no_other_one() {
        Division present = story(3);
        GridPost member = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        desk().redivision()
                .publish(merged(present), today.plusDays(7), List.of(new Settlement.EndPost(member.id())))
                .orElseThrow();
        GridPostForm other = GridPostForm.of(
                        GridPostKind.GRID_HEAD,
                        member.form().person(),
                        Seat.of(south(present).id()))
                .tie(Tie.livesIn(south(present).buildings().iterator().next()));
        assertEquals(
                List.of("grid-post-one-per-person"), refused(desk().gridPosts().nominate(other)));
        desk().gridPosts().end(member.id(), GridPostEnd.LEFT).orElseThrow();
        assertEquals(List.of(), warned(desk().gridPosts().nominate(other)));
    }

    @Test
    void who_has_left_does_not_come_back_with_a_division_that_was_published_before() {
        Division present = story(3);
        for (GridPostEnd reason : GridPostEnd.values()) {
            appointed(employeeFor(GridPostKind.GRID_MEMBER, south(present)));
        }
        List<GridPost> members = Stream.of(GridPostEnd.values())
                .map(reason -> appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present))))
                .toList();
        GridPost nominee = desk().gridPosts()
                .nominate(employeeFor(GridPostKind.GRID_HEAD, north(present)))
                .orElseThrow();
        LocalDate day = today.plusDays(7);
        Seat south = Seat.of(south(present).id());
        List<Settlement> along = new ArrayList<>();
        members.forEach(member -> along.add(new Settlement.MovePost(member.id(), south)));
        along.add(new Settlement.MovePost(nominee.id(), south));
        desk().redivision().publish(merged(present), day, along).orElseThrow();
        clock.pass(Duration.ofDays(2));
        for (GridPostEnd reason : GridPostEnd.values()) {
            assertGone(members.get(reason.ordinal()), reason, day);
        }
        assertGone(nominee, GridPostEnd.LEFT, day);
        clock.pass(Duration.ofDays(6));
        assertEquals(
                2,
                desk().gridPosts()
                        .staffOn(south(present).id(), day)
                        .orElseThrow()
                        .size());
    }

    private void assertGone(GridPost post, GridPostEnd reason, LocalDate day) {
        GridPost ended = desk().gridPosts().end(post.id(), reason).orElseThrow();
        Ending how = ended.ending().orElseThrow();
        assertEquals(new Ending(reason, today.plusDays(2), Optional.empty(), how.was(), how.term()), how);
        List<GridPost> all = desk().gridPosts().ofPerson(post.form().person()).orElseThrow();
        assertEquals(2, all.size());
        for (GridPost each : all) {
            assertEquals(GridPostStatus.ENDED, each.status());
            assertFalse(each.isHeldOn(day));
            assertEquals(List.of("grid-post-step"), refused(desk().gridPosts().end(each.id(), reason)));
        }
    }

    @Test
    void who_has_left_comes_back_with_none_of_several_divisions() {
        Division present = story(4);
        List<Id<Building>> buildings =
                south(present).buildings().stream().sorted().limit(2).toList();
        GridPost head = appointed(headFor(south(present), buildings.get(0), true));
        Seat north = Seat.ofBuilding(north(present).id(), buildings.get(0));
        Division next = desk().redivision()
                .publish(
                        moving(present, buildings.subList(0, 1)),
                        today.plusDays(7),
                        List.of(new Settlement.MovePost(head.id(), north)))
                .orElseThrow();
        GridPost second = desk().gridPosts().ofPerson(head.form().person()).orElseThrow().stream()
                .filter(post -> post.status().isOpen())
                .findFirst()
                .orElseThrow();
        Seat south = Seat.ofBuilding(south(present).id(), buildings.get(0));
        desk().redivision()
                .publish(merged(next), today.plusDays(14), List.of(new Settlement.MovePost(second.id(), south)))
                .orElseThrow();
        Decision<GridPost> left = desk().gridPosts().end(head.id(), GridPostEnd.LEFT);
        assertEquals(Set.of("building-head-lacking"), Set.copyOf(warned(left)));
        List<GridPost> all = desk().gridPosts().ofPerson(head.form().person()).orElseThrow();
        assertEquals(3, all.size());
        for (GridPost post : all) {
            assertEquals(GridPostStatus.ENDED, post.status());
            assertEquals(Optional.empty(), post.term());
        }
    }

    @Test
    void an_incident_captured_in_a_grid_that_ends_is_named_and_moved() {
        Division present = story(2);
        desk().redivision()
                .publish(merged(present), today.plusDays(1), List.of())
                .orElseThrow();
        Incident late = reportedIn(north(present));
        assertEquals(
                List.of("grid-place-ends"),
                desk().incidents().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        clock.pass(Duration.ofDays(1));
        assertEquals(
                List.of("incident-grid-gone"),
                desk().incidents().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                List.of("incident-grid", "incident-another-grid"),
                refused(desk().incidents().move(late.id(), north(present).id())));
        desk().incidents().move(late.id(), south(present).id()).orElseThrow();
        assertEquals(List.of(), desk().incidents().attention().orElseThrow());
    }

    @Test
    void whoever_is_appointed_while_the_community_is_divided_anew_is_settled_or_not_appointed() {
        Division present = story(3);
        Id<Division> next = merged(present);
        GridPostForm form = employeeFor(GridPostKind.GRID_HEAD, north(present));
        Id<GridPost> post = consented(form);
        ConcurrentLinkedQueue<Decision<?>> published = new ConcurrentLinkedQueue<>();
        List<Settlement> settlements = new ArrayList<>(List.of(new Settlement.EndPost(post)));
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            if (number == 0) {
                published.add(desk.redivision().publish(next, today.plusDays(1), settlements));
            } else {
                desk.gridPosts().appoint(post, end);
            }
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertTrue(published.peek().isAccepted(), () -> published.peek().toString());
        assertEquals(
                List.of(),
                desk().gridPosts()
                        .staffOn(north(present).id(), today.plusDays(1))
                        .orElseThrow());
    }
}
