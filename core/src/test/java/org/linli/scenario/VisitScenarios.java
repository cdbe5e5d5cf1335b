package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.incident.Incidents;
import org.linli.grid.patrol.GridMonth;
import org.linli.grid.patrol.GridMonthIncidents;
import org.linli.grid.patrol.GridMonthVisits;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitEvent;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.patrol.Visits;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** Rounds through the grids and the sheets that are made of them, from the desk to the store and back. */
abstract class VisitScenarios extends PatrolCase {
    private static final YearMonth SEPTEMBER = YearMonth.of(2022, 9);

    @Test
    void a_round_is_corrected_with_the_old_value_in_the_journal_also_for_a_visitor_who_was_erased() {
        Id<Building> first = buildingAt(desk(), "1栋", 40);
        Id<Grid> grid = firstGrid(dividedAt(first, buildingAt(desk(), "2栋", 30)));
        Id<Person> visitor = citizenAt(desk());
        VisitForm wrong = VisitForm.of(visitor, grid, today, 10);
        Visit visit = desk().visits().record(wrong).orElseThrow();
        VisitForm right = VisitForm.of(visitor, grid, today, 12).in(first).minutes(30);
        assertEquals(List.of("text-missing"), refused(desk().visits().correct(visit.id(), right, " ")));
        assertEquals(
                List.of("visit-households-most"),
                refused(desk().visits().correct(visit.id(), VisitForm.of(visitor, grid, today, 41), "户数写错")));
        desk().people().erase(visitor).orElseThrow();
        Visit corrected = desk().visits().correct(visit.id(), right, "户数写错").orElseThrow();
        assertEquals(right, corrected.round());
        assertEquals(corrected, desk().visits().find(visit.id()).orElseThrow());
        assertEquals(
                List.of(new VisitEvent.VisitCorrected(visit.id(), wrong, right, "户数写错")),
                history(Visit.KIND, visit.id()).get(1).events(Visit.KIND, VisitEvent.class));
        desk().visits().correct(visit.id(), right, "未变").orElseThrow();
        assertEquals(2, history(Visit.KIND, visit.id()).size());
        desk().visits().strike(visit.id(), "重复登记").orElseThrow();
        assertTrue(refused(desk().visits().correct(visit.id(), wrong, "写错")).contains("visit-step"));
    }

    @Test
    void a_round_is_moved_to_another_grid_only_by_one_who_belongs_to_both() {
        Division division = divided();
        Id<Grid> first = firstGrid(division);
        Id<Grid> second = division.grids().get(1).id();
        Visits ours = memberOf(first).visits();
        VisitForm round = VisitForm.of(citizenAt(desk()), first, today, 10);
        Id<Visit> visit = ours.record(round).orElseThrow().id();
        VisitForm elsewhere = VisitForm.of(round.visitor(), second, today, 10);
        assertEquals(List.of("actor-not-related"), refused(ours.correct(visit, elsewhere, "网格写错")));
        assertEquals(
                List.of("actor-not-related"), refused(memberOf(second).visits().correct(visit, elsewhere, "网格写错")));
        assertEquals(
                second,
                desk().visits()
                        .correct(visit, elsewhere, "网格写错")
                        .orElseThrow()
                        .round()
                        .grid());
    }

    @Test
    void a_round_is_recorded_found_and_struck() {
        Id<Building> first = buildingAt(desk(), "1栋", 40);
        Id<Building> second = buildingAt(desk(), "2栋", 30);
        Id<Grid> grid = firstGrid(dividedAt(first, second));
        Id<Person> visitor = citizenAt(desk());
        Visits visits = memberOf(grid).visits();
        VisitForm form = VisitForm.of(visitor, grid, today, 10);
        Visit morning = visits.record(form).orElseThrow();
        Visit evening = visits.record(form.in(first).again(3).minutes(45)).orElseThrow();
        assertEquals(evening, visits.find(evening.id()).orElseThrow());
        assertEquals(List.of("visit-building"), refused(visits.record(form.in(second))));
        assertEquals(
                List.of("visit-grid"), refused(visits.record(VisitForm.of(visitor, grid, today.minusDays(1), 10))));
        assertEquals(
                List.of("visit-households-most"),
                refused(visits.record(VisitForm.of(visitor, grid, today, 41).in(first))));
        assertEquals(
                List.of("not-found", "not-found"),
                refused(visits.record(
                        VisitForm.of(Id.of("nobody"), grid, today, 1).in(Id.of("nowhere")))));

        Visit struck = visits.strike(morning.id(), "重复登记").orElseThrow();
        assertEquals(List.of("visit-step"), refused(visits.strike(morning.id(), "重复登记")));
        assertEquals(
                Set.of(struck, evening),
                Set.copyOf(visits.between(grid, today, today.plusDays(1)).orElseThrow()),
                "nothing is lost");
        assertEquals(2, history(Visit.KIND, morning.id()).size());
        assertEquals(Optional.empty(), broken(Visit.KIND, morning.id()));
    }

    @Test
    void a_repeated_request_records_one_round() {
        Id<Grid> grid = firstGrid(divided());
        VisitForm form = VisitForm.of(citizenAt(desk()), grid, today, 10);
        Desk member = memberOf(grid);
        assertEquals(
                member.once("round-1").visits().record(form).asRepeated(),
                member.once("round-1").visits().record(form));
        assertEquals(
                1,
                desk().visits()
                        .between(grid, today, today.plusDays(1))
                        .orElseThrow()
                        .size());
    }

    @Test
    void a_month_is_reckoned_from_rounds_and_incidents() {
        desk().charters().adopt(StoryCharter.from(today)).orElseThrow();
        Id<Building> building = buildingAt(desk(), "1栋", 40);
        Id<Grid> grid = firstGrid(dividedAt(building, buildingAt(desk(), "2栋", 30)));
        Id<Person> visitor = citizenAt(desk());
        Visits visits = memberOf(grid).visits();
        visits.record(VisitForm.of(visitor, grid, today, 30)).orElseThrow();
        Id<Visit> wrong = visits.record(VisitForm.of(visitor, grid, today, 5))
                .orElseThrow()
                .id();
        visits.strike(wrong, "误记").orElseThrow();
        clock.pass(Duration.ofDays(9));
        for (int day = 12; day <= 16; day++) {
            LocalDate on = SEPTEMBER.atDay(day);
            visits.record(VisitForm.of(visitor, grid, on, 10).again(9)).orElseThrow();
        }
        IncidentForm stairs = blockedStairs(grid).in(building);
        solved(stairs, 5);
        solved(stairs, 4);
        Id<Incident> forgotten = desk(MEMBER)
                .incidents()
                .capture(IncidentForm.of(grid, IncidentCategory.DISPUTE, IncidentLevel.URGENT, "噪声纠纷"))
                .orElseThrow()
                .id();
        desk(WORKER).incidents().accept(forgotten).orElseThrow();
        Id<Incident> declined = desk(MEMBER)
                .incidents()
                .capture(blockedStairs(grid))
                .orElseThrow()
                .id();
        desk(WORKER).incidents().decline(declined, "重复上报").orElseThrow();
        IncidentForm lift = IncidentForm.of(grid, IncidentCategory.DISPUTE, IncidentLevel.EMERGENCY, "电梯纠纷")
                .in(building);
        Id<Incident> late = desk(MEMBER).incidents().capture(lift).orElseThrow().id();
        desk(WORKER).incidents().accept(late).orElseThrow();
        desk(WORKER)
                .incidents()
                .route(late, IncidentDepartment.PROPERTY_MANAGER)
                .orElseThrow();
        Id<Incident> running = desk(MEMBER)
                .incidents()
                .capture(IncidentForm.of(grid, IncidentCategory.SAFETY_HAZARD, IncidentLevel.COMPLEX, "管道老化")
                        .in(building))
                .orElseThrow()
                .id();
        desk(WORKER).incidents().accept(running).orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk(WORKER).incidents().handle(late, "已调解").orElseThrow();
        clock.pass(Duration.ofDays(17));

        GridMonth sheet = desk().gridMonths().of(grid, SEPTEMBER).orElseThrow().orElseThrow();
        assertEquals("第一网格", sheet.name());
        assertEquals(6, sheet.visits().rounds());
        assertEquals(80, sheet.visits().calls());
        assertEquals(35, sheet.visits().visited());
        assertEquals("87.50%", sheet.visits().coverage().toString());
        assertEquals(
                List.of(
                        new GridMonthVisits.Week(SEPTEMBER.atDay(12), 5),
                        new GridMonthVisits.Week(SEPTEMBER.atDay(19), 0)),
                sheet.visits().weeks(),
                "the grid was not there in the week before");
        assertEquals(
                List.of("grid-patrols-weekly", "grid-month-open"),
                sheet.findings().stream().map(Finding::code).toList());
        assertEquals(
                Evidence.CHARTER,
                sheet.findings().get(0).basis().get(0).evidence(),
                "a finding within a sheet cites the layer that has set the figure");
        Map<IncidentCategory, Long> counted = new EnumMap<>(IncidentCategory.class);
        for (IncidentCategory category : IncidentCategory.values()) {
            counted.put(category, 0L);
        }
        counted.put(IncidentCategory.SAFETY_HAZARD, 4L);
        counted.put(IncidentCategory.DISPUTE, 2L);
        Rate twoInTimeOneLateOneOverdue = new Rate(2, 4);
        Rate twoAgainAtThePlaceOfOne = new Rate(2, 4);
        assertEquals(
                new GridMonthIncidents(counted, 1, twoInTimeOneLateOneOverdue, 2, twoAgainAtThePlaceOfOne, 2, 9),
                sheet.incidents());
        assertEquals(6, sheet.incidents().total());
        assertEquals(Optional.of(new BigDecimal("4.50")), sheet.incidents().satisfaction());
    }

    @Test
    void a_month_without_the_grid_has_no_sheet_and_one_without_households_no_coverage() {
        Id<Building> building = buildingAt(desk(), "1栋", 40);
        Division division = published(DivisionForm.of(
                GridForm.basic(1, "第一网格", Set.of(building)), GridForm.dedicated(2, "市场网格", GridType.MARKET, Set.of())));
        Id<Grid> market = division.grids().get(1).id();
        Visits visits = desk(WORKER).visits();
        visits.record(VisitForm.of(citizenAt(desk()), market, today, 0)).orElseThrow();
        Desk desk = desk();
        assertEquals(
                Optional.empty(),
                desk.gridMonths().of(market, YearMonth.of(2022, 8)).orElseThrow());
        assertEquals(List.of("period-not-begun"), refused(desk.gridMonths().of(market, YearMonth.of(2022, 10))));
        assertEquals(
                Optional.empty(),
                desk.gridMonths().of(Id.of("nowhere"), SEPTEMBER).orElseThrow());
        GridMonth sheet = desk.gridMonths().of(market, SEPTEMBER).orElseThrow().orElseThrow();
        assertEquals(1, sheet.visits().rounds());
        assertEquals("—", sheet.visits().coverage().toString());
        assertEquals("—", sheet.incidents().onTime().toString());
        assertEquals(List.of(), sheet.findings(), "no week is over");
    }

    private void solved(IncidentForm form, int score) {
        Id<Incident> id = desk(MEMBER).incidents().capture(form).orElseThrow().id();
        Incidents office = desk(WORKER).incidents();
        office.accept(id).orElseThrow();
        office.route(id, IncidentDepartment.POLICE).orElseThrow();
        office.giveBack(id, "不属于本单位职责").orElseThrow();
        office.route(id, IncidentDepartment.PROPERTY_MANAGER).orElseThrow();
        office.handle(id, "已清理").orElseThrow();
        office.feedBack(id, "已告知").orElseThrow();
        desk(RESIDENT).incidents().evaluate(id, score).orElseThrow();
    }
}
