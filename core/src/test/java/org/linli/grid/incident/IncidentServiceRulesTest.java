package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.grid.Division;
import org.linli.grid.SampleDivision;
import org.linli.grid.incident.IncidentRules.Dispute;
import org.linli.grid.incident.IncidentRules.Evaluation;
import org.linli.grid.incident.IncidentRules.Promise;
import org.linli.grid.incident.IncidentRules.Routing;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

/** The rules on giving back, judging, and keeping promises. */
class IncidentServiceRulesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 15);
    private static final TicketTerms TERMS = Charter.national().terms(TicketTerms.TERMS, LocalDate.of(2022, 9, 1));

    @Nested
    @RuleTest("incident-wrong-dispatch-once")
    class incident_wrong_dispatch_once {
        @Test
        void satisfied_by_the_first_return() {
            assertEquals(Optional.empty(), ask(0, 1));
        }

        @Test
        void violated_by_the_second_return() {
            Finding finding = Explained.of(ask(1, 1));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("returned", 1L, "most", 1L), finding.figures());
        }

        @Test
        void boundary_is_what_the_charter_allows() {
            assertEquals(Optional.empty(), ask(1, 2));
            assertTrue(ask(2, 2).isPresent());
            assertTrue(ask(0, 0).isPresent());
        }

        private Optional<Finding> ask(int returned, int most) {
            return IncidentRules.DISPATCH_ONCE.check(new Dispute(returned, "理由", LAST_DAY, LAST_DAY, allowing(most)));
        }

        private TicketTerms allowing(int most) {
            return new TicketTerms(
                    TERMS.callbackDays(),
                    TERMS.dispatchObjectionWorkingDays(),
                    most,
                    TERMS.emergency(),
                    TERMS.urgent(),
                    TERMS.normal(),
                    TERMS.complex(),
                    TERMS.consult(),
                    TERMS.enterprise());
        }
    }

    @Nested
    @RuleTest("incident-wrong-dispatch-reason")
    class incident_wrong_dispatch_reason {
        @Test
        void satisfied_by_a_reason() {
            assertEquals(Optional.empty(), ask("属消防职责"));
        }

        @Test
        void violated_by_no_reason() {
            Finding finding = Explained.of(ask(""));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_a_text_of_blanks() {
            assertTrue(ask(" 　\n").isPresent());
            assertEquals(Optional.empty(), ask(" 否 "));
        }

        private Optional<Finding> ask(String reason) {
            return IncidentRules.DISPATCH_REASON.check(new Dispute(0, reason, LAST_DAY, LAST_DAY, TERMS));
        }
    }

    @Nested
    @RuleTest("incident-wrong-dispatch-in-time")
    class incident_wrong_dispatch_in_time {
        @Test
        void satisfied_by_the_day_before() {
            assertEquals(Optional.empty(), ask(LAST_DAY.minusDays(1)));
        }

        @Test
        void violated_a_week_later() {
            Finding finding = Explained.of(ask(LAST_DAY.plusDays(7)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("lastDay", LAST_DAY, "workingDays", 1L), finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(LAST_DAY));
            assertTrue(ask(LAST_DAY.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return IncidentRules.DISPATCH_IN_TIME.check(new Dispute(0, "理由", LAST_DAY, today, TERMS));
        }
    }

    @Nested
    @RuleTest("incident-other-department")
    class incident_other_department {
        @Test
        void satisfied_by_another_one() {
            assertEquals(
                    Optional.empty(),
                    ask(IncidentDepartment.EMERGENCY_MANAGEMENT, IncidentDepartment.URBAN_MANAGEMENT));
        }

        @Test
        void violated_by_the_one_that_gave_it_back() {
            Finding finding =
                    Explained.of(ask(IncidentDepartment.URBAN_MANAGEMENT, IncidentDepartment.URBAN_MANAGEMENT));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("department", Label.of(IncidentDepartment.URBAN_MANAGEMENT)), finding.figures());
        }

        @Test
        void boundary_is_what_nobody_has_given_back_and_what_several_have() {
            assertEquals(Optional.empty(), ask(IncidentDepartment.URBAN_MANAGEMENT));
            assertTrue(ask(
                            IncidentDepartment.URBAN_MANAGEMENT,
                            IncidentDepartment.URBAN_MANAGEMENT,
                            IncidentDepartment.POLICE)
                    .isPresent());
        }

        private Optional<Finding> ask(IncidentDepartment to, IncidentDepartment... before) {
            return IncidentRules.OTHER_DEPARTMENT.check(new Routing(to, List.of(before)));
        }
    }

    @Nested
    @RuleTest("incident-score")
    class incident_score {
        @Test
        void satisfied_by_a_four() {
            assertEquals(Optional.empty(), ask(IncidentRules.SCORE, 4));
        }

        @Test
        void violated_by_a_ten() {
            Finding finding = Explained.of(ask(IncidentRules.SCORE, 10));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("score", 10L, "least", 1L, "most", 5L), finding.figures());
        }

        @Test
        void boundary_is_one_and_five() {
            assertEquals(Optional.empty(), ask(IncidentRules.SCORE, 1));
            assertEquals(Optional.empty(), ask(IncidentRules.SCORE, 5));
            assertTrue(ask(IncidentRules.SCORE, 0).isPresent());
            assertTrue(ask(IncidentRules.SCORE, 6).isPresent());
        }

        private Optional<Finding> ask(Rule<Evaluation> rule, int score) {
            return rule.check(new Evaluation(score, Set.of("resident"), Set.of("handler")));
        }
    }

    @Nested
    @RuleTest("incident-evaluator")
    class incident_evaluator {
        @Test
        void satisfied_by_a_resident() {
            assertEquals(Optional.empty(), ask(Set.of("resident"), Set.of("handler")));
        }

        @Test
        void violated_by_the_handler() {
            Finding finding = Explained.of(ask(Set.of("handler"), Set.of("handler")));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures(), "nobody is named");
        }

        @Test
        void boundary_is_the_handler_acting_for_a_resident() {
            assertTrue(ask(Set.of("resident", "handler"), Set.of("handler")).isPresent());
            assertEquals(Optional.empty(), ask(Set.of("resident", "worker"), Set.of("handler")));
        }

        private Optional<Finding> ask(Set<String> evaluators, Set<String> handlers) {
            return IncidentRules.NOT_BY_HANDLER.check(new Evaluation(5, evaluators, handlers));
        }
    }

    @Nested
    @RuleTest("incident-overdue")
    class incident_overdue {
        private final Incident captured = IncidentSample.captured();
        private final Instant due = captured.clock().finish().due();

        @Test
        void satisfied_while_time_is_left_and_once_it_is_done() {
            assertEquals(Optional.empty(), ask(captured, due.minusSeconds(60)));
            Incident handled = IncidentSample.at(IncidentStatus.HANDLED);
            assertEquals(Optional.empty(), ask(handled, due.plusSeconds(60)));
        }

        @Test
        void violated_by_a_promise_that_was_not_kept() {
            Finding finding = Explained.of(ask(captured, due.plusSeconds(60)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of(
                            "duty",
                            Label.of(IncidentDuty.FINISH),
                            "category",
                            Label.of(IncidentCategory.SAFETY_HAZARD),
                            "level",
                            Label.of(IncidentLevel.NORMAL),
                            "due",
                            "2022-09-22T00:00+08:00",
                            "id",
                            "incident-1"),
                    finding.figures());
        }

        @Test
        void boundary_is_the_instant_at_which_it_is_due() {
            assertEquals(Optional.empty(), ask(captured, due));
            assertTrue(ask(captured, due.plusNanos(1000)).isPresent());
        }

        @Test
        void boundary_of_the_first_answer_comes_before() {
            Instant answer = captured.clock().respond().due();
            assertEquals(Instant.parse("2022-09-15T16:00:00Z"), answer);
            assertEquals(Optional.empty(), IncidentRules.OVERDUE.check(Promise.toRespond(captured, answer)));
            Optional<Finding> late = IncidentRules.OVERDUE.check(Promise.toRespond(captured, answer.plusSeconds(1)));
            assertEquals(
                    Label.of(IncidentDuty.RESPOND), Explained.of(late).figures().get("duty"));
        }

        private Optional<Finding> ask(Incident incident, Instant now) {
            return IncidentRules.OVERDUE.check(Promise.toFinish(incident, now));
        }
    }

    @Nested
    @RuleTest("incident-feedback-due")
    class incident_feedback_due {
        private final Incident handled = IncidentSample.at(IncidentStatus.HANDLED);
        private final Instant at = handled.handledAt().orElseThrow();

        @Test
        void satisfied_within_the_days() {
            assertEquals(Optional.empty(), ask(at.plus(Duration.ofDays(1))));
            assertEquals(
                    Optional.empty(), IncidentSample.at(IncidentStatus.FED_BACK).handledAt());
        }

        @Test
        void violated_when_nobody_was_told() {
            Finding finding = Explained.of(ask(at.plus(Duration.ofDays(200))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of("category", Label.of(IncidentCategory.SAFETY_HAZARD), "days", 3L, "id", "incident-1"),
                    finding.figures());
        }

        @Test
        void boundary_is_the_last_instant_of_the_last_day() {
            assertEquals(Optional.empty(), ask(at.plus(Duration.ofDays(3))));
            assertTrue(ask(at.plus(Duration.ofDays(3)).plusMillis(1)).isPresent());
        }

        private Optional<Finding> ask(Instant now) {
            return IncidentRules.FEEDBACK_DUE.check(new IncidentRules.Answering(handled, at, 3, now));
        }
    }

    @Nested
    @RuleTest("incident-grid-gone")
    class incident_grid_gone {
        private final Incident captured = IncidentSample.captured();

        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            assertEquals(Optional.empty(), ask(captured, List.of(IncidentSample.DIVISION)));
        }

        @Test
        void violated_by_a_division_without_the_grid() {
            Finding finding = Explained.of(ask(captured, List.of(SampleDivision.published())));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of("category", Label.of(IncidentCategory.SAFETY_HAZARD), "id", "incident-1"),
                    finding.figures());
        }

        @Test
        void boundary_is_a_division_to_come_and_an_incident_that_is_done() {
            assertEquals(Optional.empty(), ask(captured, List.of(SampleDivision.published(), IncidentSample.DIVISION)));
            assertEquals(Optional.empty(), ask(IncidentSample.at(IncidentStatus.EVALUATED), List.of()));
        }

        private Optional<Finding> ask(Incident incident, List<Division> divisions) {
            return IncidentRules.GRID_GONE.check(new IncidentRules.Held(incident, divisions));
        }
    }
}
