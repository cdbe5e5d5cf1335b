package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.grid.Division;
import org.linli.grid.DivisionEvent;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostEvent;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.grid.redivision.Settlement;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;

/** What was published or written wrongly of grids and their posts is revoked and corrected. */
abstract class GridCorrectionScenarios extends DividedCase {
    @Test
    void a_division_published_for_next_month_is_revoked_and_all_stands_as_before() {
        Division present = divide(3);
        Grid south = south(present);
        GridPost ends = appointed(employeeFor(GridPostKind.GRID_HEAD, north(present)));
        desk().gridPosts().publicise(ends.id()).orElseThrow();
        GridPost moves = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        GridPost stays = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        Id<GridPost> nominated = consented(employeeFor(GridPostKind.PARTY_LIAISON, north(present)));
        Incident incident = desk().incidents()
                .capture(PatrolCase.blockedStairs(north(present).id()))
                .orElseThrow();
        List<GridPost> before = all(List.of(ends.id(), moves.id(), stays.id(), nominated));
        Id<Division> next = filed(DivisionForm.of(present).merge(north(present).id(), south.id()));
        LocalDate day = today.plusMonths(1);
        desk().redivision()
                .publish(
                        next,
                        day,
                        List.of(
                                new Settlement.EndPost(ends.id()),
                                new Settlement.MovePost(moves.id(), Seat.of(south.id())),
                                new Settlement.EndPost(nominated),
                                new Settlement.MoveIncident(incident.id(), south.id())))
                .orElseThrow();
        assertEquals(List.of("text-missing"), refused(desk().redivision().revoke(next, " ")));
        Division revoked = desk().redivision().revoke(next, "合并日期写错").orElseThrow();
        assertEquals(DivisionStatus.REVOKED, revoked.status());
        assertEquals(Optional.empty(), revoked.inForce());
        assertEquals(present, desk().divisions().find(present.id()).orElseThrow());
        assertEquals(before, all(List.of(ends.id(), moves.id(), stays.id(), nominated)));
        assertEquals(
                List.of(moves.id(), ends.id()).stream().sorted().toList(),
                desk().gridPosts().staffOn(north(present).id(), day).orElseThrow().stream()
                        .map(GridPost::id)
                        .sorted()
                        .toList());
        assertEquals(List.of(stays), desk().gridPosts().staffOn(south.id(), day).orElseThrow());
        assertEquals(
                north(present).id(),
                desk().incidents().find(incident.id()).orElseThrow().grid());
        assertEquals(
                List.of(new DivisionEvent.DivisionRevoked(next, day, "合并日期写错")),
                history(Division.KIND, next).get(4).events(Division.KIND, DivisionEvent.class));
        desk().redivision()
                .publish(filed(DivisionForm.of(present)), day, List.of())
                .orElseThrow();
    }

    @Test
    void a_head_who_was_moved_within_the_same_building_is_its_head_again() {
        Division present = divide(4);
        Grid south = south(present);
        Id<Building> building = south.buildings().stream().sorted().toList().get(2);
        GridPost head = appointed(headFor(south, building, true));
        Id<Division> next = filed(
                DivisionForm.of(present).move(Set.of(building), north(present).id()));
        desk().redivision()
                .publish(
                        next,
                        today.plusDays(9),
                        List.of(new Settlement.MovePost(
                                head.id(), Seat.ofBuilding(north(present).id(), building))))
                .orElseThrow();
        desk().redivision().revoke(next, "方案撤回").orElseThrow();
        assertEquals(
                List.of(head),
                desk().gridPosts().headsOn(building, today.plusDays(30)).orElseThrow());
    }

    @Test
    void what_has_happened_since_the_publication_stays() {
        Division present = divide(3);
        Grid south = south(present);
        GridPost left = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        GridPost over = appointed(employeeFor(GridPostKind.GRID_HEAD, north(present)));
        Id<Division> next = filed(DivisionForm.of(present).merge(north(present).id(), south.id()));
        LocalDate day = today.plusMonths(1);
        desk().redivision()
                .publish(
                        next,
                        day,
                        List.of(
                                new Settlement.EndPost(left.id()),
                                new Settlement.MovePost(over.id(), Seat.of(south.id()))))
                .orElseThrow();
        desk().gridPosts().end(left.id(), GridPostEnd.LEFT).orElseThrow();
        Id<GridPost> begun = desk().gridPosts()
                .find(over.id())
                .orElseThrow()
                .ending()
                .orElseThrow()
                .continuedIn()
                .orElseThrow();
        desk().gridPosts().end(begun, GridPostEnd.LEFT).orElseThrow();
        desk().redivision().revoke(next, "方案撤回").orElseThrow();
        for (Id<GridPost> post : List.of(left.id(), over.id(), begun)) {
            assertEquals(
                    GridPostStatus.ENDED,
                    desk().gridPosts().find(post).orElseThrow().status());
        }
    }

    @Test
    void only_the_last_division_and_none_that_is_in_force_is_revoked() {
        Division present = divide(3);
        assertEquals(
                List.of("division-revoked-in-time"), refused(desk().redivision().revoke(present.id(), "写错")));
        Id<Division> second =
                publish(DivisionForm.of(present), today.plusDays(9)).id();
        Id<Division> third =
                publish(DivisionForm.of(present), today.plusDays(20)).id();
        assertEquals(List.of("division-step"), refused(desk().redivision().revoke(second, "写错")));
        desk().redivision().revoke(third, "写错").orElseThrow();
        desk().redivision().revoke(second, "写错").orElseThrow();
        assertEquals(present, desk().divisions().find(present.id()).orElseThrow());
        Id<Division> last = publish(DivisionForm.of(present), today.plusDays(9)).id();
        clock.pass(Duration.ofDays(9));
        assertEquals(
                List.of("division-revoked-in-time"), refused(desk().redivision().revoke(last, "写错")));
    }

    @Test
    void a_first_division_is_revoked_and_another_published() {
        desk().buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 150))
                .orElseThrow();
        Id<Building> building = desk().buildings()
                .list(Paging.first(10))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        DivisionForm form = DivisionForm.of(GridForm.basic(1, "南网格", Set.of(building)));
        Id<Division> first = publish(form, today.plusDays(9)).id();
        desk().redivision().revoke(first, "写错").orElseThrow();
        publish(form, today);
    }

    @Test
    void a_term_is_corrected_and_what_stands_beside_it_is_told() {
        Division present = divide(4);
        Grid south = south(present);
        Id<Building> building = south.buildings().stream().sorted().toList().get(2);
        GridPost first = appointed(headFor(south, building, true));
        clock.pass(Duration.ofDays(10));
        desk().gridPosts().end(first.id(), GridPostEnd.LEFT).orElseThrow();
        GridPost second = appointed(headFor(south, building, true));
        Period was = second.term().orElseThrow();
        Period now = Period.between(today.plusDays(3), today.plusYears(1));
        Decision<GridPost> corrected = desk().gridPosts().correct(second.id(), now, "任期抄错");
        assertEquals(List.of("building-head-once"), warned(corrected));
        assertEquals(Optional.of(now), corrected.orElseThrow().term());
        assertEquals(List.of("任期抄错"), corrected.orElseThrow().reasons());
        assertEquals(
                corrected.orElseThrow(), desk().gridPosts().find(second.id()).orElseThrow());
        assertEquals(
                List.of(new GridPostEvent.GridPostCorrected(second.id(), Optional.of(was), now)),
                history(GridPost.KIND, second.id()).get(3).events(GridPost.KIND, GridPostEvent.class));
        assertEquals(
                List.of("text-missing"),
                refused(desk().gridPosts().correct(second.id(), now, " ")).stream()
                        .filter(code -> !code.equals("building-head-once"))
                        .toList());
        desk().gridPosts().correct(second.id(), now, "未变").orElseThrow();
        assertEquals(4, history(GridPost.KIND, second.id()).size());
        Period earlier = Period.between(today.minusDays(5), today.plusDays(3));
        desk().gridPosts().correct(first.id(), earlier, "离任日期写错").orElseThrow();
        assertEquals(
                List.of(first.id()),
                desk().gridPosts().headsOn(building, today.minusDays(5)).orElseThrow().stream()
                        .map(GridPost::id)
                        .toList());
        assertEquals(
                List.of(second.id()),
                desk().gridPosts().headsOn(building, today.plusDays(3)).orElseThrow().stream()
                        .map(GridPost::id)
                        .toList());
    }

    @Test
    void a_post_that_was_written_at_a_wrong_place_stands_at_the_right_one_on_all_its_days() {
        Division present = divide(4);
        Grid south = south(present);
        Id<Building> wrong = south.buildings().stream().sorted().toList().get(0);
        Id<Building> right = south.buildings().stream().sorted().toList().get(1);
        GridPost head = appointed(headFor(south, wrong, false));
        GridPost other = appointed(headFor(south, right, false));
        clock.pass(Duration.ofDays(10));
        GridPostForm form = new GridPostForm(
                GridPostKind.BUILDING_HEAD,
                head.form().person(),
                Seat.ofBuilding(south.id(), right),
                Optional.of(Tie.livesIn(right)),
                true);
        Decision<GridPost> corrected = desk().gridPosts().correctNomination(head.id(), form, "楼号抄错");
        assertEquals(List.of("building-head-once"), warned(corrected));
        assertEquals(form, corrected.orElseThrow().form());
        assertEquals(head.term(), corrected.orElseThrow().term());
        assertEquals(List.of("楼号抄错"), corrected.orElseThrow().reasons());
        assertEquals(
                List.of(new GridPostEvent.GridPostNominationCorrected(head.id(), head.form(), form)),
                corrected.events());
        assertEquals(2, desk().gridPosts().headsOn(right, today).orElseThrow().size());
        assertEquals(List.of(), desk().gridPosts().headsOn(wrong, today).orElseThrow());
        assertEquals(
                corrected.orElseThrow(),
                desk().gridPosts().correctNomination(head.id(), form, "未变").orElseThrow());
        desk().gridPosts().end(other.id(), GridPostEnd.LEFT).orElseThrow();
        desk().people().erase(other.form().person()).orElseThrow();
        GridPostForm moved =
                GridPostForm.of(GridPostKind.BUILDING_HEAD, other.form().person(), Seat.ofBuilding(south.id(), wrong));
        assertTrue(
                desk().gridPosts().correctNomination(other.id(), moved, "楼号抄错").isAccepted(), "one who has left");
        assertEquals(
                List.of(other.id()),
                desk().gridPosts().headsOn(wrong, today.plusDays(3)).orElseThrow().stream()
                        .map(GridPost::id)
                        .toList());
    }

    @Test
    void a_corrected_place_is_one_of_the_division_and_that_of_the_same_post_and_person() {
        Division present = divide(3);
        GridPost post = appointed(employeeFor(GridPostKind.GRID_MEMBER, south(present)));
        GridPostForm another = GridPostForm.of(GridPostKind.PARTY_LIAISON, citizenAt(desk()), Seat.of(Id.of("none")));
        assertEquals(
                Set.of("grid-post-same-holder", "grid-post-seat", "text-missing"),
                refused(desk().gridPosts().correctNomination(post.id(), another, " ")).stream()
                        .filter(code -> !code.equals("grid-liaison-from-enterprise"))
                        .collect(Collectors.toSet()));
        Id<Building> shed = desk().buildings()
                .register(new BuildingForm("旧棚", Optional.empty(), 0))
                .orElseThrow()
                .id();
        desk().buildings().close(shed, today, "已拆除").orElseThrow();
        assertEquals(
                List.of("building-closed"),
                refused(desk().gridPosts()
                        .correctNomination(post.id(), post.form().tie(Tie.livesIn(shed)), "地址抄错")));
        GridPostForm north = employeeFor(post, north(present));
        GridPostForm untied = GridPostForm.of(
                post.kind(), post.form().person(), Seat.of(north(present).id()));
        assertEquals(List.of(), warned(desk().gridPosts().correctNomination(post.id(), north, "网格抄错")));
        assertEquals(
                List.of("grid-post-lives-or-works-there"),
                warned(desk().gridPosts().correctNomination(post.id(), untied, "网格抄错")));
    }

    @Test
    void a_mistaken_end_is_taken_back_and_clashes_as_a_nomination_does() {
        Division present = divide(3);
        GridPostForm form = employeeFor(GridPostKind.GRID_MEMBER, south(present));
        GridPost post = appointed(form);
        desk().gridPosts().publicise(post.id()).orElseThrow();
        desk().gridPosts().end(post.id(), GridPostEnd.LEFT).orElseThrow();
        GridPost back = desk().gridPosts().reopen(post.id(), "误办离任").orElseThrow();
        assertEquals(GridPostStatus.PUBLICISED, back.status());
        assertEquals(post.term(), back.term());
        assertTrue(history(GridPost.KIND, post.id()).stream()
                .noneMatch(change -> change.text().contains("误办离任")));
        desk().gridPosts().end(post.id(), GridPostEnd.LEFT).orElseThrow();
        Id<GridPost> other = desk().gridPosts().nominate(form).orElseThrow().id();
        assertTrue(refused(desk().gridPosts().reopen(post.id(), "误办离任")).contains("grid-post-once"));
        desk().gridPosts().end(other, GridPostEnd.LEFT).orElseThrow();
        desk().gridPosts().reopen(post.id(), "误办离任").orElseThrow();
        assertEquals(List.of("grid-post-ended"), refused(desk().gridPosts().reopen(post.id(), "误办离任")));
    }

    @Test
    void an_end_is_taken_back_only_while_holder_and_building_are_there() {
        Grid south = south(divide(3));
        Id<Building> building = south.buildings().iterator().next();
        GridPost head = appointed(headFor(south, building, true));
        desk().gridPosts().end(head.id(), GridPostEnd.LEFT).orElseThrow();
        desk().buildings().close(building, today, "拆除").orElseThrow();
        assertEquals(List.of("building-closed"), refused(desk().gridPosts().reopen(head.id(), "误办离任")));
        desk().buildings().reopen(building, "尚未拆除").orElseThrow();
        desk().people().erase(head.form().person()).orElseThrow();
        assertEquals(List.of("not-found"), refused(desk().gridPosts().reopen(head.id(), "误办离任")));
    }

    @Test
    void a_term_that_was_never_held_is_refused_for_that_reason_alone_and_one_before_the_grid_is_told() {
        Division present = divide(3);
        GridPost nominated = desk().gridPosts()
                .nominate(employeeFor(GridPostKind.GRID_MEMBER, south(present)))
                .orElseThrow();
        assertEquals(
                List.of("grid-post-held"),
                refused(desk().gridPosts().correct(nominated.id(), Period.from(today.plusDays(9)), "抄错")));
        GridPost held = appointed(employeeFor(GridPostKind.GRID_MEMBER, north(present)));
        Period before = Period.between(today.minusDays(1), today.plusYears(1));
        assertEquals(List.of("grid-post-before-grid"), warned(desk().gridPosts().correct(held.id(), before, "抄错")));
    }

    @Test
    void a_person_who_got_another_post_meanwhile_is_named_when_the_end_is_taken_back() {
        Division present = divide(3);
        GridPost post = appointed(employeeFor(GridPostKind.GRID_MEMBER, south(present)));
        desk().gridPosts().end(post.id(), GridPostEnd.LEFT).orElseThrow();
        appointed(GridPostForm.of(
                        GridPostKind.GRID_HEAD,
                        post.form().person(),
                        Seat.of(south(present).id()))
                .tie(Tie.livesIn(south(present).buildings().iterator().next())));
        assertEquals(
                List.of("grid-post-one-per-person"), warned(desk().gridPosts().reopen(post.id(), "误办离任")));
    }

    private List<GridPost> all(List<Id<GridPost>> posts) {
        return posts.stream()
                .map(post -> desk().gridPosts().find(post).orElseThrow())
                .toList();
    }

    private Id<Division> filed(DivisionForm form) {
        Id<Division> next = desk().divisions().draw(form).orElseThrow().id();
        desk(OFFICER).divisions().review(next).orElseThrow();
        desk(OFFICER).divisions().file(next).orElseThrow();
        return next;
    }
}
