package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.linli.grid.SampleDivision;
import org.linli.grid.incident.IncidentRules.Answering;
import org.linli.grid.incident.IncidentRules.Dispute;
import org.linli.grid.incident.IncidentRules.Evaluation;
import org.linli.grid.incident.IncidentRules.Held;
import org.linli.grid.incident.IncidentRules.Promise;
import org.linli.grid.incident.IncidentRules.Routing;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

/** The rules on giving back, judging, and keeping promises. */
class IncidentServiceRulesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 15);
    private static final String FOUND = "2022-09-14 09:00";
    private static final TicketTerms TERMS =
            Charter.national(LocalDate.of(2022, 9, 1)).terms(TicketTerms.TERMS, LocalDate.of(2022, 9, 1));

    @Nested
    @RuleTest("incident-wrong-dispatch-once")
    class incident_wrong_dispatch_once {
        private final RuleCase<Dispute> rule = RuleCase.warning(IncidentRules.DISPATCH_ONCE);

        @Test
        void satisfied_by_the_first_return() {
            rule.holds(dispute(0, 1));
        }

        @Test
        void violated_by_the_second_return() {
            rule.breaks(dispute(1, 1), Map.of("returned", 1, "most", 1));
        }

        @Test
        void boundary_is_what_the_charter_allows() {
            rule.holds(dispute(1, 2));
            rule.breaks(dispute(2, 2), Map.of("returned", 2, "most", 2));
            rule.breaks(dispute(0, 0), Map.of("returned", 0, "most", 0));
        }

        private Dispute dispute(int returned, int most) {
            return new Dispute(returned, "理由", LAST_DAY, LAST_DAY, allowing(most));
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
        private final RuleCase<String> rule = RuleCase.violation(IncidentRules.DISPATCH_REASON)
                .on(reason -> new Dispute(0, reason, LAST_DAY, LAST_DAY, TERMS));

        @Test
        void satisfied_by_a_reason() {
            rule.holds("属消防职责");
        }

        @Test
        void violated_by_no_reason() {
            rule.breaks("", Map.of());
        }

        @Test
        void boundary_is_a_text_of_blanks() {
            rule.breaks(" 　\n");
            rule.holds(" 否 ");
        }
    }

    @Nested
    @RuleTest("incident-wrong-dispatch-in-time")
    class incident_wrong_dispatch_in_time {
        private final RuleCase<LocalDate> rule = RuleCase.warning(IncidentRules.DISPATCH_IN_TIME)
                .on(today -> new Dispute(0, "理由", LAST_DAY, today, TERMS));

        @Test
        void satisfied_by_the_day_before() {
            rule.holds(LAST_DAY.minusDays(1));
        }

        @Test
        void violated_a_week_later() {
            rule.breaks(LAST_DAY.plusDays(7), Map.of("lastDay", LAST_DAY, "workingDays", 1));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(LAST_DAY);
            rule.breaks(LAST_DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("incident-other-department")
    class incident_other_department {
        private final RuleCase<List<IncidentDepartment>> rule = RuleCase.warning(IncidentRules.OTHER_DEPARTMENT)
                .on(givenBackBy -> new Routing(IncidentDepartment.URBAN_MANAGEMENT, givenBackBy));

        @Test
        void satisfied_by_another_one() {
            rule.holds(List.of(IncidentDepartment.EMERGENCY_MANAGEMENT));
        }

        @Test
        void violated_by_the_one_that_gave_it_back() {
            rule.breaks(
                    List.of(IncidentDepartment.URBAN_MANAGEMENT),
                    Map.of("department", IncidentDepartment.URBAN_MANAGEMENT));
        }

        @Test
        void boundary_is_what_no_department_has_given_back_and_what_several_have() {
            rule.holds(List.of());
            rule.breaks(List.of(IncidentDepartment.URBAN_MANAGEMENT, IncidentDepartment.POLICE));
        }
    }

    @Nested
    @RuleTest("incident-score")
    class incident_score {
        private final RuleCase<Integer> rule = RuleCase.violation(IncidentRules.SCORE)
                .on(score -> new Evaluation(score, Set.of("resident"), Set.of("handler")));

        @Test
        void satisfied_by_a_four() {
            rule.holds(4);
        }

        @Test
        void violated_by_a_ten() {
            rule.breaks(10, Map.of("score", 10, "least", 1, "most", 5));
        }

        @Test
        void boundary_is_one_and_five() {
            rule.holds(1);
            rule.holds(5);
            rule.breaks(0);
            rule.breaks(6);
        }
    }

    @Nested
    @RuleTest("incident-evaluator")
    class incident_evaluator {
        private final RuleCase<Set<String>> rule = RuleCase.violation(IncidentRules.NOT_BY_HANDLER)
                .on(evaluators -> new Evaluation(5, evaluators, Set.of("handler")));

        @Test
        void satisfied_by_a_resident() {
            rule.holds(Set.of("resident"));
        }

        @Test
        void violated_by_the_handler_who_is_not_named() {
            rule.breaks(Set.of("handler"), Map.of());
        }

        @Test
        void boundary_is_the_handler_acting_for_a_resident() {
            rule.breaks(Set.of("resident", "handler"));
            rule.holds(Set.of("resident", "worker"));
        }
    }

    @Nested
    @RuleTest("incident-overdue")
    class incident_overdue {
        private final RuleCase<Promise> rule = RuleCase.warning(IncidentRules.OVERDUE);
        private final Incident captured = IncidentSample.captured();
        private final Instant due = captured.clock().finish().due();

        @Test
        void satisfied_while_time_is_left_and_once_it_is_done() {
            rule.holds(Promise.toFinish(captured, due.minusSeconds(60)));
            Incident handled = IncidentSample.at(IncidentStatus.HANDLED);
            rule.holds(Promise.toFinish(handled, due.plusSeconds(60)));
        }

        @Test
        void violated_by_a_promise_that_was_not_kept() {
            rule.breaks(
                    Promise.toFinish(captured, due.plusSeconds(60)), figures(IncidentDuty.FINISH, "2022-09-21 24:00"));
        }

        @Test
        void boundary_is_the_instant_at_which_it_is_due() {
            rule.holds(Promise.toFinish(captured, due));
            rule.breaks(Promise.toFinish(captured, due.plusNanos(1000)));
        }

        @Test
        void boundary_of_the_first_answer_comes_before() {
            Instant answer = captured.clock().respond().due();
            assertEquals(Instant.parse("2022-09-15T16:00:00Z"), answer);
            rule.holds(Promise.toRespond(captured, answer));
            rule.breaks(
                    Promise.toRespond(captured, answer.plusSeconds(1)),
                    figures(IncidentDuty.RESPOND, "2022-09-15 24:00"));
        }

        private Map<String, ?> figures(IncidentDuty duty, String dueAt) {
            return Map.of(
                    "duty",
                    duty,
                    "category",
                    IncidentCategory.SAFETY_HAZARD,
                    "level",
                    IncidentLevel.NORMAL,
                    "due",
                    dueAt,
                    "provisional",
                    false,
                    "found",
                    FOUND,
                    "id",
                    "incident-1");
        }
    }

    @Nested
    @RuleTest("incident-feedback-due")
    class incident_feedback_due {
        private final Incident handled = IncidentSample.at(IncidentStatus.HANDLED);
        private final Instant at = handled.handledAt().orElseThrow();
        private final RuleCase<Instant> rule =
                RuleCase.warning(IncidentRules.FEEDBACK_DUE).on(now -> new Answering(handled, at, 3, now));

        @Test
        void satisfied_within_the_days() {
            rule.holds(at.plus(Duration.ofDays(1)));
            assertEquals(
                    Optional.empty(), IncidentSample.at(IncidentStatus.FED_BACK).handledAt());
        }

        @Test
        void violated_when_the_reporter_was_not_told() {
            rule.breaks(
                    at.plus(Duration.ofDays(200)),
                    Map.of("category", IncidentCategory.SAFETY_HAZARD, "days", 3, "found", FOUND, "id", "incident-1"));
        }

        @Test
        void boundary_is_the_last_instant_of_the_last_day() {
            rule.holds(at.plus(Duration.ofDays(3)));
            rule.breaks(at.plus(Duration.ofDays(3)).plusMillis(1));
        }
    }

    @Nested
    @RuleTest("incident-grid-gone")
    class incident_grid_gone {
        private final RuleCase<Held> rule = RuleCase.warning(IncidentRules.GRID_GONE);
        private final Incident captured = IncidentSample.captured();

        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            rule.holds(new Held(captured, List.of(IncidentSample.DIVISION)));
        }

        @Test
        void violated_by_a_division_without_the_grid() {
            rule.breaks(
                    new Held(captured, List.of(SampleDivision.published())),
                    Map.of("category", IncidentCategory.SAFETY_HAZARD, "found", FOUND, "id", "incident-1"));
        }

        @Test
        void boundary_is_a_division_to_come_and_an_incident_that_is_done() {
            rule.holds(new Held(captured, List.of(SampleDivision.published(), IncidentSample.DIVISION)));
            rule.holds(new Held(IncidentSample.at(IncidentStatus.EVALUATED), List.of()));
            rule.breaks(new Held(captured, List.of()));
        }
    }
}
