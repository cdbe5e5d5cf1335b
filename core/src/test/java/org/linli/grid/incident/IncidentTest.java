package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

class IncidentTest {
    private static final IncidentMoment MOMENT = IncidentSample.by("handler");

    @Test
    void captured_it_runs_by_the_promises_of_its_level() {
        Decision<Incident> decision = Incident.capture(
                IncidentSample.COMMUNITY,
                IncidentSample.ID,
                IncidentSample.form(),
                Optional.of(IncidentSample.DIVISION),
                IncidentSample.by("member"));
        Incident captured = decision.orElseThrow();
        assertEquals(List.of(), decision.findings());
        assertEquals(IncidentStatus.CAPTURED, captured.status());
        assertEquals(IncidentTier.GRID, captured.tier());
        assertEquals(LocalDate.of(2022, 9, 15), captured.clock().respond().lastDay());
        assertEquals(LocalDate.of(2022, 9, 21), captured.clock().finish().lastDay());
        assertEquals(
                List.of(new IncidentEvent.IncidentCaptured(
                        captured.id(),
                        IncidentSample.NORTH,
                        Optional.of(IncidentSample.NORTH_BUILDING),
                        IncidentCategory.SAFETY_HAZARD,
                        IncidentLevel.NORMAL,
                        IncidentSample.NOW,
                        0)),
                decision.events());
    }

    @Test
    void everything_against_a_capture_is_told_at_once() {
        IncidentForm wrong = IncidentForm.of(IncidentSample.NORTH, IncidentCategory.OTHER, IncidentLevel.CONSULT, " ")
                .in(IncidentSample.SOUTH_BUILDING)
                .at(IncidentSample.NOW.plusSeconds(60));
        assertEquals(
                List.of("text-missing", "incident-building", "incident-not-in-future"),
                refused(Incident.capture(
                        IncidentSample.COMMUNITY,
                        IncidentSample.ID,
                        wrong,
                        Optional.of(IncidentSample.DIVISION),
                        MOMENT)));
    }

    @Test
    void a_year_that_the_calendar_does_not_know_is_told_once() {
        Decision<Incident> refused = Incident.capture(
                IncidentSample.COMMUNITY,
                IncidentSample.ID,
                IncidentSample.form(),
                Optional.of(IncidentSample.DIVISION),
                IncidentSample.by("member", Instant.parse("2126-09-14T01:00:00Z")));
        assertEquals(List.of("workday-calendar-explicit"), refused(refused));
    }

    @Test
    void every_level_has_the_promise_of_its_name() {
        TicketTerms terms =
                Charter.national(LocalDate.of(2022, 9, 1)).terms(TicketTerms.TERMS, LocalDate.of(2022, 9, 1));
        List<ServiceLevel> promises = List.of(
                terms.emergency(),
                terms.urgent(),
                terms.normal(),
                terms.complex(),
                terms.consult(),
                terms.enterprise());
        assertEquals(
                promises,
                List.of(IncidentLevel.values()).stream()
                        .map(level -> level.promisedIn(terms))
                        .toList());
    }

    @Test
    void it_goes_from_capture_to_evaluation_and_remembers_every_step() {
        Incident evaluated = IncidentSample.at(IncidentStatus.EVALUATED);
        assertEquals(
                List.of(
                        IncidentStep.CAPTURE,
                        IncidentStep.ACCEPT,
                        IncidentStep.ROUTE,
                        IncidentStep.HANDLE,
                        IncidentStep.FEED_BACK,
                        IncidentStep.EVALUATE),
                evaluated.steps().stream().map(IncidentTaken::step).toList());
        assertEquals(Optional.of(5), evaluated.score());
        assertEquals(
                Optional.of("已清理"),
                evaluated.last(IncidentStep.HANDLE).orElseThrow().note());
        assertEquals(
                "handler", evaluated.last(IncidentStep.HANDLE).orElseThrow().by());
        assertEquals(Optional.of(IncidentDepartment.URBAN_MANAGEMENT), evaluated.department());
        assertEquals(
                Optional.of(IncidentSample.NOW), evaluated.clock().respond().metAt());
        assertEquals(Optional.of(IncidentSample.NOW), evaluated.clock().finish().metAt());
        assertFalse(evaluated.status().isOpen());
    }

    @Test
    void what_was_due_next_is_the_answer_and_then_the_end() {
        Incident captured = IncidentSample.captured();
        assertEquals(Optional.of(captured.clock().respond().due()), captured.nextDue());
        assertEquals(
                Optional.of(captured.clock().finish().due()),
                IncidentSample.at(IncidentStatus.ROUTED).nextDue());
        assertEquals(Optional.empty(), IncidentSample.at(IncidentStatus.HANDLED).nextDue());
        assertTrue(IncidentStatus.HANDLED.isOpen(), "somebody has to be told");
    }

    @Test
    void a_late_step_is_taken_and_said_to_be_late() {
        Decision<Incident> late =
                IncidentSample.at(IncidentStatus.ROUTED).handle("已清理", IncidentSample.later(Duration.ofDays(10)));
        assertEquals(List.of("deadline-met-late"), warned(late));
        assertTrue(late.orElseThrow().clock().finish().wasMetLate());
    }

    @Test
    void given_back_it_is_routed_to_another_department_and_not_given_back_again() {
        Decision<Incident> decision = IncidentSample.at(IncidentStatus.ROUTED).giveBack("应由消防处理", MOMENT);
        Incident returned = decision.orElseThrow();
        assertEquals(Optional.empty(), returned.department());
        assertEquals(List.of(IncidentDepartment.URBAN_MANAGEMENT), returned.givenBackBy());
        assertEquals(
                List.of(new IncidentEvent.IncidentGivenBack(returned.id(), IncidentDepartment.URBAN_MANAGEMENT)),
                decision.events());
        assertEquals(
                List.of("incident-other-department"),
                warned(returned.route(IncidentDepartment.URBAN_MANAGEMENT, MOMENT)));
        Incident again =
                returned.route(IncidentDepartment.EMERGENCY_MANAGEMENT, MOMENT).orElseThrow();
        assertEquals(List.of("incident-wrong-dispatch-once"), warned(again.giveBack("也不属于本单位", MOMENT)));
    }

    @Test
    void the_days_for_giving_back_are_working_days_after_the_routing() {
        Incident routed = IncidentSample.at(IncidentStatus.ACCEPTED)
                .route(IncidentDepartment.POLICE, IncidentSample.by("worker", Instant.parse("2022-09-30T08:00:00Z")))
                .orElseThrow();
        IncidentMoment afterTheHoliday = IncidentSample.by("handler", Instant.parse("2022-10-08T15:59:00Z"));
        assertTrue(routed.giveBack("不属本单位", afterTheHoliday).isAccepted());
        IncidentMoment tooLate = IncidentSample.by("handler", Instant.parse("2022-10-08T16:00:00Z"));
        assertEquals(
                List.of("incident-wrong-dispatch-reason", "incident-wrong-dispatch-in-time"),
                refused(routed.giveBack(" ", tooLate)));
    }

    @Test
    void passed_up_it_waits_to_be_routed_above() {
        Incident passed = IncidentSample.at(IncidentStatus.ROUTED)
                .escalate("需多部门协调", MOMENT)
                .orElseThrow();
        assertEquals(IncidentStatus.ACCEPTED, passed.status());
        assertEquals(IncidentTier.COMMUNITY, passed.tier());
        assertEquals(Optional.empty(), passed.department());
        assertEquals(
                Optional.of(IncidentDepartment.URBAN_MANAGEMENT),
                passed.last(IncidentStep.ESCALATE).orElseThrow().department());
        Incident top = passed.escalate("同上", MOMENT)
                .orElseThrow()
                .escalate("同上", MOMENT)
                .orElseThrow();
        assertEquals(IncidentTier.DISTRICT, top.tier());
        assertEquals(List.of("incident-tier-above", "text-missing"), refused(top.escalate("", MOMENT)));
    }

    @Test
    void more_time_is_counted_from_the_end_and_given_once() {
        Incident routed = IncidentSample.at(IncidentStatus.ROUTED);
        Decision<Incident> decision =
                routed.extend(ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处"), MOMENT);
        Incident longer = decision.orElseThrow();
        assertEquals(LocalDate.of(2022, 9, 28), longer.clock().finish().lastDay());
        assertEquals(
                List.of(new IncidentEvent.IncidentExtended(longer.id(), 5, LocalDate.of(2022, 9, 28))),
                decision.events());
        assertEquals(
                List.of("incident-extension-once", "incident-extension-length", "text-missing", "text-missing"),
                refused(longer.extend(ExtensionForm.of(0).because("").grantedBy(" "), MOMENT)));
        assertEquals(
                List.of("deadline-over"),
                refused(routed.extend(
                        ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处"),
                        IncidentSample.later(Duration.ofDays(10)))));
    }

    @Test
    void nobody_evaluates_their_own_work_not_even_for_somebody_else() {
        Incident told = IncidentSample.at(IncidentStatus.FED_BACK);
        assertEquals(List.of("incident-score", "incident-evaluator"), refused(told.evaluate(0, MOMENT)));
        IncidentMoment forResident = new IncidentMoment(
                Actor.of(Id.of("handler"), Role.COMMUNITY_WORKER).onBehalfOf(Id.of("resident")),
                MOMENT.now(),
                MOMENT.charter(),
                MOMENT.calendar());
        assertEquals(List.of("incident-evaluator"), refused(told.evaluate(5, forResident)));
        assertEquals(
                List.of("incident-feedback-first"),
                refused(IncidentSample.at(IncidentStatus.HANDLED).evaluate(5, IncidentSample.by("resident"))));
    }

    @Test
    void what_is_not_accepted_has_its_answer_and_its_end() {
        Incident declined = IncidentSample.at(IncidentStatus.DECLINED);
        assertEquals(Optional.of(IncidentSample.NOW), declined.clock().respond().metAt());
        assertEquals(Optional.empty(), declined.nextDue());
        assertFalse(declined.status().isOpen());
        assertEquals(List.of("incident-step"), refused(declined.accept(MOMENT)));
    }

    @Test
    void moved_it_stays_on_the_sheet_of_the_grid_in_which_it_was_captured() {
        Incident routed = IncidentSample.at(IncidentStatus.ROUTED);
        Decision<Incident> decision = routed.movedTo(IncidentSample.SOUTH, MOMENT);
        Incident moved = decision.orElseThrow();
        assertEquals(IncidentSample.SOUTH, moved.grid());
        assertEquals(IncidentSample.NORTH, moved.report().grid());
        assertEquals(IncidentStatus.ROUTED, moved.status());
        assertEquals(routed.department(), moved.department());
        assertEquals(
                List.of(new IncidentEvent.IncidentMoved(moved.id(), IncidentSample.NORTH, IncidentSample.SOUTH)),
                decision.events());
        assertEquals(
                List.of("incident-step"),
                refused(IncidentSample.at(IncidentStatus.FED_BACK).movedTo(IncidentSample.SOUTH, MOMENT)));
    }

    @Test
    void every_step_can_be_taken_exactly_where_the_table_allows_it() {
        Map<IncidentStep, Function<Incident, Decision<Incident>>> steps = Map.of(
                IncidentStep.ACCEPT, incident -> incident.accept(MOMENT),
                IncidentStep.DECLINE, incident -> incident.decline("理由", MOMENT),
                IncidentStep.ROUTE, incident -> incident.route(IncidentDepartment.HEALTH, MOMENT),
                IncidentStep.GIVE_BACK, incident -> incident.giveBack("理由", MOMENT),
                IncidentStep.ESCALATE, incident -> incident.escalate("理由", MOMENT),
                IncidentStep.EXTEND,
                        incident -> incident.extend(
                                ExtensionForm.of(1).because("理由").grantedBy("街道"), MOMENT),
                IncidentStep.HANDLE, incident -> incident.handle("结果", MOMENT),
                IncidentStep.FEED_BACK, incident -> incident.feedBack("答复", MOMENT),
                IncidentStep.EVALUATE, incident -> incident.evaluate(5, IncidentSample.by("resident")),
                IncidentStep.MOVE, incident -> incident.movedTo(IncidentSample.SOUTH, MOMENT));
        Map<IncidentStep, Map<IncidentStatus, IncidentStatus>> table = Map.of(
                IncidentStep.ACCEPT,
                Map.of(IncidentStatus.CAPTURED, IncidentStatus.ACCEPTED),
                IncidentStep.DECLINE,
                Map.of(IncidentStatus.CAPTURED, IncidentStatus.DECLINED),
                IncidentStep.ROUTE,
                Map.of(
                        IncidentStatus.ACCEPTED, IncidentStatus.ROUTED,
                        IncidentStatus.RETURNED, IncidentStatus.ROUTED),
                IncidentStep.GIVE_BACK,
                Map.of(IncidentStatus.ROUTED, IncidentStatus.RETURNED),
                IncidentStep.ESCALATE,
                Map.of(
                        IncidentStatus.ACCEPTED, IncidentStatus.ACCEPTED,
                        IncidentStatus.RETURNED, IncidentStatus.ACCEPTED,
                        IncidentStatus.ROUTED, IncidentStatus.ACCEPTED),
                IncidentStep.EXTEND,
                Map.of(
                        IncidentStatus.ACCEPTED, IncidentStatus.ACCEPTED,
                        IncidentStatus.RETURNED, IncidentStatus.RETURNED,
                        IncidentStatus.ROUTED, IncidentStatus.ROUTED),
                IncidentStep.HANDLE,
                Map.of(IncidentStatus.ROUTED, IncidentStatus.HANDLED),
                IncidentStep.FEED_BACK,
                Map.of(IncidentStatus.HANDLED, IncidentStatus.FED_BACK),
                IncidentStep.EVALUATE,
                Map.of(IncidentStatus.FED_BACK, IncidentStatus.EVALUATED),
                IncidentStep.MOVE,
                Map.of(
                        IncidentStatus.CAPTURED, IncidentStatus.CAPTURED,
                        IncidentStatus.ACCEPTED, IncidentStatus.ACCEPTED,
                        IncidentStatus.RETURNED, IncidentStatus.RETURNED,
                        IncidentStatus.ROUTED, IncidentStatus.ROUTED,
                        IncidentStatus.HANDLED, IncidentStatus.HANDLED));
        for (IncidentStatus status : IncidentStatus.values()) {
            Incident incident = IncidentSample.at(status);
            assertEquals(status, incident.status());
            steps.forEach((step, taken) -> assertEquals(
                    Optional.ofNullable(table.get(step).get(status)),
                    taken.apply(incident).outcomeIfAccepted().map(Incident::status),
                    () -> step + " of what is " + status));
        }
    }

    @Test
    void an_instant_that_no_store_keeps_is_the_callers_mistake() {
        IncidentForm form = IncidentSample.form();
        assertThrows(IllegalArgumentException.class, () -> form.at(Instant.MIN));
        assertThrows(IllegalArgumentException.class, () -> form.at(Instant.MAX));
    }

    @Test
    void what_people_wrote_is_not_shown_where_it_might_be_logged() {
        String shown = IncidentSample.at(IncidentStatus.EVALUATED).toString();
        assertFalse(shown.contains("消防通道堵塞") || shown.contains("已清理"), shown);
    }
}
