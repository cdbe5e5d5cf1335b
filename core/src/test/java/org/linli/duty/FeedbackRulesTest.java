package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.FeedbackRules.Appraisal;
import org.linli.duty.FeedbackRules.Closing;
import org.linli.duty.FeedbackRules.Told;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.reporting.ReportSample;

class FeedbackRulesTest {
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);

    @Nested
    @RuleTest("duty-feedback-period-over")
    class duty_feedback_period_over {
        @Test
        void satisfied_next_spring() {
            assertEquals(Optional.empty(), ask(END.plusMonths(3)));
        }

        @Test
        void violated_in_summer() {
            Finding finding = Explained.of(ask(END.minusMonths(6)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("due", END.minusDays(1), "today", END.minusMonths(6)), finding.figures());
        }

        @Test
        void boundary_is_new_year() {
            assertEquals(Optional.empty(), ask(END));
            assertTrue(ask(END.minusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return FeedbackRules.PERIOD_OVER.check(new Appraisal(year(ASKED), DutyEvaluation.PASSED, today));
        }
    }

    @Nested
    @RuleTest("duty-feedback-evaluation")
    class duty_feedback_evaluation {
        @Test
        void satisfied_by_who_has_done_it_all() {
            assertEquals(Optional.empty(), ask(ASKED, DutyEvaluation.EXCELLENT));
            assertEquals(Optional.empty(), ask(ASKED, DutyEvaluation.NOT_PASSED));
        }

        @Test
        void violated_by_passing_who_has_done_too_little() {
            Finding finding = Explained.of(ask(new ServiceSum(3, 1100, 70), DutyEvaluation.PASSED));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of(
                            "evaluation", Label.of(DutyEvaluation.PASSED),
                            "times", 1L,
                            "minutes", 100L,
                            "points", 0L),
                    finding.figures());
        }

        @Test
        void boundary_is_one_point() {
            ServiceSum almost = new ServiceSum(4, 1200, 59);
            assertTrue(ask(almost, DutyEvaluation.EXCELLENT).isPresent());
            assertTrue(ask(almost, DutyEvaluation.PASSED).isPresent());
            assertEquals(Optional.empty(), ask(almost, DutyEvaluation.NOT_PASSED));
        }

        private Optional<Finding> ask(ServiceSum done, DutyEvaluation evaluation) {
            return FeedbackRules.EVALUATION.check(new Appraisal(year(done), evaluation, END));
        }
    }

    @Nested
    @RuleTest("duty-feedback-step")
    class duty_feedback_step {
        @Test
        void satisfied_by_the_next_step() {
            assertEquals(Optional.empty(), ask(FeedbackStatus.APPRAISED, FeedbackStep.SEND));
            assertEquals(Optional.empty(), ask(FeedbackStatus.SENT, FeedbackStep.REVISE));
        }

        @Test
        void violated_by_acknowledging_what_was_not_sent() {
            Finding finding = Explained.of(ask(FeedbackStatus.APPRAISED, FeedbackStep.ACKNOWLEDGE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(FeedbackStatus.APPRAISED), "step", Label.of(FeedbackStep.ACKNOWLEDGE)),
                    finding.figures());
        }

        @Test
        void boundary_is_the_acknowledgement_after_which_nothing_changes() {
            assertEquals(List.of(), DutyFeedback.LIFE_CYCLE.allowed(FeedbackStatus.ACKNOWLEDGED));
        }

        private Optional<Finding> ask(FeedbackStatus status, FeedbackStep step) {
            return FeedbackRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("dual-report-yearly-feedback")
    class dual_report_yearly_feedback {
        @Test
        void satisfied_by_one_that_is_acknowledged() {
            assertEquals(Optional.empty(), ask(Optional.of(FeedbackStatus.ACKNOWLEDGED), END));
        }

        @Test
        void violated_by_none_and_by_one_on_the_way() {
            Finding finding = Explained.of(ask(Optional.empty(), END));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("report", "report-1", "due", END.minusDays(1)), finding.figures());
            assertTrue(ask(Optional.of(FeedbackStatus.SENT), END).isPresent());
        }

        @Test
        void boundary_is_the_last_day_of_the_year() {
            assertEquals(Optional.empty(), ask(Optional.empty(), END.minusDays(1)));
        }

        private Optional<Finding> ask(Optional<FeedbackStatus> status, LocalDate today) {
            return FeedbackRules.YEARLY.check(new Told(ReportSample.ID, END.minusDays(1), status, today));
        }
    }

    @Nested
    @RuleTest("duty-service-period-closed")
    class duty_service_period_closed {
        private final DutyFeedback sent = DutyFeedback.appraise(
                        ReportSample.COMMUNITY,
                        Id.of("feedback-1"),
                        DutyMember.of(ReportSample.serving()),
                        END.minusDays(1),
                        year(ASKED),
                        DutyEvaluation.PASSED,
                        Optional.empty(),
                        END)
                .orElseThrow()
                .send(END)
                .orElseThrow();
        private final DutyFeedback acknowledged =
                sent.acknowledge(END.plusDays(3)).orElseThrow();

        @Test
        void satisfied_before_the_unit_has_acknowledged() {
            assertEquals(Optional.empty(), ask(END.minusMonths(1)));
            assertEquals(Optional.empty(), ask(END.minusMonths(1), sent));
        }

        @Test
        void violated_by_a_service_that_came_to_light_too_late() {
            Finding finding = Explained.of(ask(END.minusMonths(1), acknowledged));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of(
                            "day", END.minusMonths(1),
                            "due", END.minusDays(1),
                            "acknowledged", END.plusDays(3)),
                    finding.figures());
        }

        @Test
        void boundary_is_the_first_and_the_last_day_of_the_year() {
            LocalDate first = END.minusYears(1);
            assertEquals(Optional.empty(), ask(first.minusDays(1), acknowledged));
            assertTrue(ask(first, acknowledged).isPresent());
            assertTrue(ask(END.minusDays(1), acknowledged).isPresent());
            assertEquals(Optional.empty(), ask(END, acknowledged));
        }

        private Optional<Finding> ask(LocalDate day, DutyFeedback... feedback) {
            return FeedbackRules.PERIOD_CLOSED.check(new Closing(day, List.of(feedback)));
        }
    }

    private static ServiceYear year(ServiceSum done) {
        return new ServiceYear(ReportSample.ID, Period.between(END.minusYears(1), END), done, ASKED, Optional.empty());
    }
}
