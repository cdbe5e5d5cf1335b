package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.grid.Cover;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.grid.planning.GridPlan;
import org.linli.grid.planning.PlannedGrid;
import org.linli.grid.planning.Planning;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** The division of a community, from the first drawing to the one that takes its place. */
abstract class DivisionScenarios extends ScenarioCase {
    private static final Actor SUBDISTRICT = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);

    private List<Id<Building>> buildings(int count) {
        List<Id<Building>> made = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            made.add(desk().buildings()
                    .register(new BuildingForm(number + "号楼", Optional.empty(), 200))
                    .orElseThrow()
                    .id());
        }
        return made;
    }

    private static DivisionForm halves(List<Id<Building>> all) {
        int half = all.size() / 2;
        return DivisionForm.of(
                GridForm.basic(1, "第一网格", Set.copyOf(all.subList(0, half))),
                GridForm.basic(2, "第二网格", Set.copyOf(all.subList(half, all.size()))));
    }

    private Division filed(DivisionForm form) {
        Division drawn = desk().divisions().draw(form).orElseThrow();
        desk(SUBDISTRICT).divisions().review(drawn.id()).orElseThrow();
        return desk(SUBDISTRICT).divisions().file(drawn.id()).orElseThrow();
    }

    private Division published(DivisionForm form, LocalDate from) {
        return desk().redivision().publish(filed(form).id(), from, List.of()).orElseThrow();
    }

    @Test
    void a_division_is_in_force_from_its_day_and_covers_every_building() {
        List<Id<Building>> all = buildings(4);
        Division division = published(halves(all), today.plusDays(10));
        assertEquals(Optional.empty(), desk().divisions().inForceOn(today.plusDays(9)));
        assertEquals(Optional.of(division), desk().divisions().inForceOn(today.plusDays(10)));
        assertEquals(
                home.value() + "002",
                desk().divisions()
                        .coverOf(all.get(3), today.plusYears(3))
                        .map(Cover::basic)
                        .orElseThrow()
                        .code()
                        .value());
        assertEquals(division, desk().divisions().find(division.id()).orElseThrow());
    }

    @Test
    void who_covered_a_building_on_a_day_is_told_after_grids_were_split_merged_and_redrawn() {
        List<Id<Building>> all = buildings(4);
        Division first = published(halves(all), today);
        Id<Grid> north = first.grids().get(0).id();
        Id<Grid> south = first.grids().get(1).id();
        clock.pass(Duration.ofDays(30));
        LocalDate second = today.plusDays(60);
        Division split = published(
                DivisionForm.of(first)
                        .split(
                                north,
                                GridForm.basic(3, "第三网格", Set.of(all.get(0))),
                                GridForm.basic(4, "第四网格", Set.of(all.get(1)))),
                second);
        clock.pass(Duration.ofDays(60));
        LocalDate third = today.plusDays(100);
        Division moved = published(
                DivisionForm.of(split)
                        .move(Set.of(all.get(2)), split.grids().get(0).id()),
                third);
        assertEquals(north, basic(all.get(0), second.minusDays(1)));
        assertEquals(split.grids().get(0).id(), basic(all.get(0), second));
        assertEquals(south, basic(all.get(2), third.minusDays(1)));
        assertEquals(moved.grids().get(0).id(), basic(all.get(2), third));
        assertEquals(Optional.empty(), desk().divisions().coverOf(all.get(0), today.minusDays(1)));
        assertEquals(
                List.of(first.id(), split.id()),
                desk()
                        .divisions()
                        .list(Selection.where(Division.STATUS, DivisionStatus.ADJUSTED), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .stream()
                        .map(Division::id)
                        .toList());
        assertEquals(
                Optional.of(second),
                desk().divisions()
                        .find(first.id())
                        .orElseThrow()
                        .inForce()
                        .orElseThrow()
                        .until());
    }

    private Id<Grid> basic(Id<Building> building, LocalDate day) {
        return desk().divisions().coverOf(building, day).orElseThrow().basic().id();
    }

    @Test
    void a_building_that_was_registered_since_must_be_drawn_in_first() {
        List<Id<Building>> all = buildings(2);
        Division filed = filed(halves(all));
        Id<Building> late = desk().buildings()
                .register(new BuildingForm("新楼", Optional.empty(), 30))
                .orElseThrow()
                .id();
        Decision<Division> refused = desk().redivision().publish(filed.id(), today, List.of());
        assertEquals(List.of("grid-full-coverage"), refused(refused));
        assertEquals("新楼", figure(refused, "first"));
        desk(SUBDISTRICT).divisions().sendBack(filed.id()).orElseThrow();
        all.add(late);
        desk().divisions().redraw(filed.id(), halves(all)).orElseThrow();
        assertEquals(
                DivisionStatus.DRAFT,
                desk().divisions().find(filed.id()).orElseThrow().status());
    }

    @Test
    void a_building_registered_after_the_division_is_pointed_out() {
        published(halves(buildings(2)), today);
        assertEquals(List.of(), desk().divisions().attention().orElseThrow());
        desk().buildings()
                .register(new BuildingForm("新楼", Optional.empty(), 30))
                .orElseThrow();
        assertEquals(
                List.of("grid-building-uncovered"),
                desk().divisions().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
    }

    private List<String> attention() {
        return desk().divisions().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_building_that_was_closed_is_pointed_out_in_each_division_that_has_it() {
        List<Id<Building>> all = buildings(4);
        published(halves(all), today);
        desk().buildings().close(all.get(0), today, "已拆除").orElseThrow();
        assertEquals(List.of("grid-building-gone"), attention());
        desk().buildings().reopen(all.get(0), "误登记").orElseThrow();
        assertEquals(List.of(), attention());
        published(halves(all), today.plusDays(30));
        desk().buildings().close(all.get(0), today, "已拆除").orElseThrow();
        assertEquals(List.of("grid-building-gone", "grid-building-gone"), attention());
    }

    @Test
    void a_changed_number_of_households_judges_the_grids_again_as_a_corrected_one_does() {
        List<Id<Building>> all = buildings(4);
        published(halves(all), today);
        BuildingForm form = desk().buildings().find(all.get(0)).orElseThrow().form();
        assertEquals(List.of(), warned(desk().buildings().amend(all.get(0), form.households(300))));
        assertEquals(List.of("grid-size-range"), warned(desk().buildings().amend(all.get(0), form.households(301))));
        assertEquals(List.of(), warned(desk().buildings().amend(all.get(0), form.households(302))));
    }

    @Test
    void a_corrected_number_of_households_judges_the_grids_again() {
        List<Id<Building>> all = buildings(4);
        published(halves(all), today);
        BuildingForm form = desk().buildings().find(all.get(0)).orElseThrow().form();
        assertEquals(List.of(), warned(desk().buildings().correct(all.get(0), form.households(300), "误登记")));
        assertEquals(
                List.of("grid-size-range"),
                warned(desk().buildings().correct(all.get(0), form.households(301), "误登记")));
        assertEquals(
                List.of(),
                warned(desk().buildings().correct(all.get(0), form.households(302), "误登记")),
                "what did not hold before is not told again");
    }

    @Test
    void buildings_that_are_not_registered_are_named_one_by_one() {
        List<Id<Building>> all = new ArrayList<>(buildings(1));
        all.add(Id.of("unknown-1"));
        all.add(Id.of("unknown-2"));
        Decision<Division> refused = desk().divisions().draw(halves(all));
        assertEquals(List.of("not-found", "not-found"), refused(refused));
    }

    @Test
    void a_plan_becomes_a_division_by_the_commands_of_divisions() {
        List<Id<Building>> all = buildings(6);
        Map<Id<Building>, Long> households = new HashMap<>();
        all.forEach(building -> households.put(building, 200L));
        Planning planning = Planning.of(households).park("产业园", Set.of(all.get(5)));
        for (int i = 1; i < all.size(); i++) {
            planning = planning.neighbours(all.get(i - 1), all.get(i));
        }
        GridPlan plan = planning.decide();
        Division drawn = desk().divisions()
                .draw(plan.drawing(number -> "第" + number + "网格"))
                .orElseThrow();
        assertEquals(
                plan.grids().stream().map(PlannedGrid::households).toList(),
                drawn.grids().stream().map(Grid::households).toList());
        assertEquals(
                GridType.ENTERPRISE, drawn.grids().get(drawn.grids().size() - 1).type());
        assertEquals("第1网格", drawn.grids().get(0).name());
    }

    @Test
    void only_the_sub_district_reviews_and_files() {
        Division drawn = desk().divisions().draw(halves(buildings(2))).orElseThrow();
        assertEquals(List.of("actor-may-not"), refused(desk().divisions().review(drawn.id())));
        assertEquals(
                List.of("division-step"), refused(desk(SUBDISTRICT).divisions().file(drawn.id())));
        assertEquals(
                DivisionStatus.DROPPED,
                desk().divisions().drop(drawn.id()).orElseThrow().status());
    }

    @Test
    void of_two_divisions_published_at_once_one_is_in_force() {
        List<Id<Building>> all = buildings(2);
        List<Id<Division>> filed =
                List.of(filed(halves(all)).id(), filed(halves(all)).id());
        ConcurrentLinkedQueue<Decision<Division>> decisions = new ConcurrentLinkedQueue<>();
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            decisions.add(desk.redivision().publish(filed.get(number), today, List.of()));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        Decision<Division> loser = decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .findFirst()
                .orElseThrow();
        assertTrue(refused(loser).contains("division-drawn-on-present")
                || refused(loser).contains("division-succeeded-already"));
    }

    @Test
    void drafts_drawn_against_the_same_present_cannot_both_take_its_place() {
        List<Id<Building>> all = buildings(2);
        Division first = published(halves(all), today);
        Id<Division> one = filed(DivisionForm.of(first)).id();
        Id<Division> other = filed(DivisionForm.of(first)).id();
        desk().redivision().publish(one, today.plusDays(1), List.of()).orElseThrow();
        assertEquals(
                List.of("division-drawn-on-present"),
                refused(desk().redivision().publish(other, today.plusDays(2), List.of())));
    }
}
