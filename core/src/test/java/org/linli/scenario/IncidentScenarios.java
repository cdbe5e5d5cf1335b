package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.incident.ExtensionForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.incident.IncidentStatus;
import org.linli.grid.incident.IncidentTier;
import org.linli.grid.incident.Incidents;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Incidents of grids, from the desk to the store and back. */
abstract class IncidentScenarios extends PatrolCase {
    @Test
    void an_incident_is_corrected_with_what_was_captured_in_the_record_and_no_text_in_the_journal() {
        Division division = divided();
        Id<Grid> first = firstGrid(division);
        Id<Grid> second = division.grids().get(1).id();
        Incident captured = capturedIn(first);
        assertEquals(
                List.of("text-missing"),
                refused(desk().incidents().correct(captured.id(), blockedStairs(second), " ")));
        Incident corrected = desk().incidents()
                .correct(captured.id(), blockedStairs(second), "网格写错")
                .orElseThrow();
        assertEquals(second, corrected.grid());
        assertEquals(corrected, desk().incidents().find(captured.id()).orElseThrow());
        assertEquals(
                Optional.of(captured.report()),
                corrected.steps().get(corrected.steps().size() - 1).was());
        assertTrue(history(Incident.KIND, captured.id()).stream()
                .noneMatch(change ->
                        change.text().contains("网格写错") || change.text().contains("楼道")));
        desk().incidents().correct(captured.id(), blockedStairs(second), "未变").orElseThrow();
        assertEquals(2, history(Incident.KIND, captured.id()).size());
        assertEquals(
                List.of("actor-may-not"),
                refused(memberOf(first).incidents().correct(captured.id(), blockedStairs(first), "写错")));
    }

    @Test
    void an_incident_goes_its_way_and_everybody_finds_it() {
        Id<Grid> grid = firstGrid(divided());
        Id<Incident> id = capturedIn(grid).id();
        Incidents office = desk(WORKER).incidents();
        Incidents preview = desk(WORKER).preview().incidents();
        office.accept(id).orElseThrow();
        office.route(id, IncidentDepartment.URBAN_MANAGEMENT).orElseThrow();
        office.giveBack(id, "应由消防处理").orElseThrow();
        assertEquals(
                List.of("incident-other-department"), warned(preview.route(id, IncidentDepartment.URBAN_MANAGEMENT)));
        office.route(id, IncidentDepartment.EMERGENCY_MANAGEMENT).orElseThrow();
        assertEquals(List.of("incident-wrong-dispatch-once"), warned(preview.giveBack(id, "也不属于本单位")));
        office.handle(id, "已清理").orElseThrow();
        assertEquals(
                List.of("incident-feedback-first"),
                refused(desk(RESIDENT).incidents().evaluate(id, 5)));
        office.feedBack(id, "已告知反映人").orElseThrow();
        assertEquals(List.of("incident-evaluator"), refused(office.evaluate(id, 5)));
        Incident done = desk(RESIDENT).incidents().evaluate(id, 4).orElseThrow();

        assertEquals(IncidentStatus.EVALUATED, done.status());
        assertEquals(done, office.find(id).orElseThrow());
        assertEquals(
                List.of(done),
                office.list(grid, Selection.where(Incident.STATUS, IncidentStatus.EVALUATED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(List.of(), office.openIn(grid).orElseThrow());
        assertEquals(8, history(Incident.KIND, id).size());
        assertEquals(Optional.empty(), broken(Incident.KIND, id));
    }

    @Test
    void an_incident_needs_a_grid_in_force_and_its_own_building() {
        Id<Building> first = buildingAt(desk(), "1栋", 40);
        Id<Building> second = buildingAt(desk(), "2栋", 30);
        Incidents incidents = desk(MEMBER).incidents();
        assertEquals(List.of("incident-grid"), refused(incidents.capture(blockedStairs(Id.of("nowhere")))));
        Division division = dividedAt(first, second);
        assertEquals(List.of("incident-grid"), refused(incidents.capture(blockedStairs(Id.of("nowhere")))));
        IncidentForm form = blockedStairs(firstGrid(division));
        assertEquals(List.of("not-found"), refused(incidents.capture(form.in(Id.of("nowhere")))));
        assertEquals(List.of("incident-building"), refused(incidents.capture(form.in(second))));
        Incident captured = incidents.capture(form.in(first)).orElseThrow();
        assertEquals(Optional.of(first), captured.report().building());
        assertEquals(captured, desk().incidents().find(captured.id()).orElseThrow());
    }

    @Test
    void what_was_promised_and_not_kept_is_pointed_out() {
        Id<Grid> grid = firstGrid(divided());
        Incidents incidents = desk(WORKER).incidents();
        Id<Incident> stairs = capturedIn(grid).id();
        Id<Incident> lift = incidents
                .capture(IncidentForm.of(grid, IncidentCategory.SAFETY_HAZARD, IncidentLevel.URGENT, "电梯停运"))
                .orElseThrow()
                .id();
        assertEquals(List.of(), incidents.attention().orElseThrow());
        clock.pass(Duration.ofHours(3));
        assertEquals(List.of(lift.value()), figures(incidents.attention().orElseThrow(), "id"));
        assertEquals(List.of("deadline-met-late"), warned(incidents.accept(lift)));
        assertEquals(List.of(), incidents.attention().orElseThrow());
        clock.pass(Duration.ofDays(10));
        assertEquals(
                List.of(lift.value(), stairs.value(), stairs.value()),
                figures(incidents.attention().orElseThrow(), "id"));
        incidents.decline(stairs, "重复上报").orElseThrow();
        incidents.route(lift, IncidentDepartment.PROPERTY_MANAGER).orElseThrow();
        incidents.handle(lift, "已修复").orElseThrow();
        assertEquals(List.of(), incidents.attention().orElseThrow());
        assertEquals(
                List.of(lift),
                incidents.openIn(grid).orElseThrow().stream().map(Incident::id).toList());
    }

    @Test
    void a_clock_into_a_year_without_a_notice_is_provisional_and_counted_anew_when_the_notice_is_known() {
        Id<Grid> grid = firstGrid(divided());
        LocalDate monday = LocalDate.of(2026, 12, 28);
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(today, monday)));
        Decision<Incident> captured = desk(MEMBER).incidents().capture(blockedStairs(grid));
        assertTrue(captured.isAccepted());
        assertEquals(List.of("calendar-provisional"), warned(captured));
        Id<Incident> id = captured.orElseThrow().id();
        Incident stored = desk().incidents().find(id).orElseThrow();
        assertTrue(stored.clock().isProvisional());
        assertTrue(stored.dueMayMove(), "so the view shows the end with its reservation");
        assertEquals(LocalDate.of(2027, 1, 5), stored.clock().finish().lastDay());

        Incidents informed = informed();
        Incident counted = informed.find(id).orElseThrow();
        assertFalse(counted.clock().isProvisional());
        assertFalse(counted.dueMayMove());
        assertEquals(LocalDate.of(2027, 1, 6), counted.clock().finish().lastDay());
        assertEquals(List.of(counted), informed.openIn(grid).orElseThrow());
        clock.pass(Duration.ofDays(9));
        assertEquals(
                List.of(true, true),
                figures(desk(WORKER).incidents().attention().orElseThrow(), "provisional"),
                "overdue by what is known, and marked as provisional");
        assertEquals(
                List.of(false), figures(informed.attention().orElseThrow(), "provisional"), "the first answer alone");
        informed.accept(id).orElseThrow();
        assertEquals(
                LocalDate.of(2027, 1, 6),
                desk().incidents().find(id).orElseThrow().clock().finish().lastDay(),
                "what was counted anew is kept");
    }

    @Test
    void a_corrected_title_is_told_with_the_end_by_what_is_known() {
        Id<Grid> grid = firstGrid(divided());
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(today, LocalDate.of(2026, 12, 28))));
        Id<Incident> id = desk(MEMBER)
                .incidents()
                .capture(blockedStairs(grid))
                .orElseThrow()
                .id();
        IncidentForm was = desk().incidents().find(id).orElseThrow().report().form();
        IncidentForm right =
                new IncidentForm(was.grid(), was.building(), was.category(), was.level(), "楼道堆物，门已堵住", was.at());
        Incident corrected = informed().correct(id, right, "标题写错").orElseThrow();
        assertFalse(corrected.clock().isProvisional());
        assertEquals(LocalDate.of(2027, 1, 6), corrected.clock().finish().lastDay());
    }

    /** The incidents of a desk that knows the notice of 2027, by which a day more is a holiday. */
    private Incidents informed() {
        Set<LocalDate> holiday = Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        return builder(storage())
                .calendar(WorkCalendar.china().withYear(2027, holiday, Set.of()))
                .build()
                .desk(home, WORKER)
                .incidents();
    }

    @Test
    void a_charter_may_refuse_what_a_notice_has_not_settled() {
        Id<Grid> grid = firstGrid(divided());
        desk().charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("calendar.provisional", "false"))
                        .orElseThrow())
                .orElseThrow();
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(today, LocalDate.of(2026, 12, 28))));
        assertEquals(
                List.of("calendar-provisional", "workday-calendar-explicit"),
                refused(desk(MEMBER).incidents().capture(blockedStairs(grid))));
    }

    @Test
    void more_time_and_the_tier_above_are_kept() {
        Id<Grid> grid = firstGrid(divided());
        Id<Incident> id = capturedIn(grid).id();
        desk(WORKER).incidents().accept(id).orElseThrow();
        Incident passed = memberOf(grid).incidents().escalate(id, "需多部门协调").orElseThrow();
        assertEquals(IncidentTier.COMMUNITY, passed.tier());
        Incident longer = desk(OFFICER)
                .incidents()
                .extend(id, ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处"))
                .orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 26), longer.clock().finish().lastDay());
        assertEquals(longer, desk().incidents().find(id).orElseThrow());
        assertEquals(
                List.of("incident-extension-once"),
                warned(desk(OFFICER)
                        .preview()
                        .incidents()
                        .extend(id, ExtensionForm.of(5).because("再等").grantedBy("示例街道办事处"))));
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(MEMBER)
                        .incidents()
                        .extend(id, ExtensionForm.of(5).because("再等").grantedBy("示例街道办事处"))));
    }

    @Test
    void a_repeated_request_captures_once() {
        Id<Grid> grid = firstGrid(divided());
        Decision<Incident> first = desk(MEMBER).once("report-1").incidents().capture(blockedStairs(grid));
        Decision<Incident> again = desk(MEMBER).once("report-1").incidents().capture(blockedStairs(grid));
        assertEquals(first.asRepeated(), again);
        assertEquals(1, desk().incidents().openIn(grid).orElseThrow().size());
    }

    @Test
    void of_many_who_give_an_incident_back_at_once_one_does() {
        Id<Incident> id = capturedIn(firstGrid(divided())).id();
        Incidents incidents = desk(WORKER).incidents();
        incidents.accept(id).orElseThrow();
        incidents.route(id, IncidentDepartment.POLICE).orElseThrow();
        Queue<Decision<Incident>> answers = new ConcurrentLinkedQueue<>();
        Race.run(8, (race, number) -> {
                    WatchedStorage watched = new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet));
                    answers.add(linli(watched).desk(home, WORKER).incidents().giveBack(id, "不属于本单位职责"));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(8, answers.size());
        assertEquals(1, answers.stream().filter(Decision::isAccepted).count());
        assertTrue(answers.stream()
                .filter(answer -> !answer.isAccepted())
                .allMatch(answer -> refused(answer).contains("incident-step")));
        assertEquals(1, incidents.find(id).orElseThrow().givenBackBy().size());
    }

    private static List<Object> figures(List<Finding> findings, String name) {
        return findings.stream().map(finding -> finding.figures().get(name)).toList();
    }
}
