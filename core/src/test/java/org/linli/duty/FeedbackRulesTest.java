package org.linli.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.FeedbackRules.Appraisal;
import org.linli.duty.FeedbackRules.Closing;
import org.linli.duty.FeedbackRules.Told;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reporting.ReportSample;

class FeedbackRulesTest {
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);

    @Nested
    @RuleTest("duty-feedback-period-over")
    class duty_feedback_period_over {
        private final RuleCase<LocalDate> rule = RuleCase.violation(FeedbackRules.PERIOD_OVER)
                .on(today -> new Appraisal(year(ASKED), DutyEvaluation.PASSED, today));

        @Test
        void satisfied_next_spring() {
            rule.holds(END.plusMonths(3));
        }

        @Test
        void violated_in_summer() {
            rule.breaks(END.minusMonths(6), Map.of("due", END.minusDays(1), "today", END.minusMonths(6)));
        }

        @Test
        void boundary_is_new_year() {
            rule.holds(END);
            rule.breaks(END.minusDays(1));
        }
    }

    @Nested
    @RuleTest("duty-feedback-evaluation")
    class duty_feedback_evaluation {
        private final RuleCase<Appraisal> rule = RuleCase.warning(FeedbackRules.EVALUATION);

        @Test
        void satisfied_by_a_member_who_has_done_it_all() {
            rule.holds(appraisal(ASKED, DutyEvaluation.EXCELLENT));
            rule.holds(appraisal(ASKED, DutyEvaluation.NOT_PASSED));
        }

        @Test
        void violated_by_passing_a_member_who_has_done_too_little() {
            rule.breaks(
                    appraisal(new ServiceSum(3, 1100, 70), DutyEvaluation.PASSED),
                    Map.of("evaluation", DutyEvaluation.PASSED, "times", 1, "minutes", 100, "points", 0));
        }

        @Test
        void boundary_is_one_point() {
            ServiceSum almost = new ServiceSum(4, 1200, 59);
            rule.breaks(
                    appraisal(almost, DutyEvaluation.EXCELLENT),
                    Map.of("evaluation", DutyEvaluation.EXCELLENT, "times", 0, "minutes", 0, "points", 1));
            rule.breaks(appraisal(almost, DutyEvaluation.PASSED));
            rule.holds(appraisal(almost, DutyEvaluation.NOT_PASSED));
            rule.holds(appraisal(ASKED, DutyEvaluation.PASSED));
        }

        private Appraisal appraisal(ServiceSum done, DutyEvaluation evaluation) {
            return new Appraisal(year(done), evaluation, END);
        }
    }

    @Nested
    @RuleTest("duty-feedback-idle")
    class duty_feedback_idle {
        private static final ServiceSum NONE = new ServiceSum(0, 0, 0);

        private final RuleCase<Appraisal> rule = RuleCase.warning(FeedbackRules.IDLE);

        @Test
        void satisfied_by_an_exempt_member_who_served_all_the_same() {
            rule.holds(appraisal(new ServiceSum(1, 60, 0), NONE, DutyEvaluation.EXCELLENT));
            rule.holds(appraisal(NONE, NONE, DutyEvaluation.NOT_PASSED));
        }

        @Test
        void violated_by_a_member_exempt_all_year_who_is_excellent() {
            rule.breaks(
                    appraisal(NONE, NONE, DutyEvaluation.EXCELLENT), Map.of("evaluation", DutyEvaluation.EXCELLENT));
        }

        @Test
        void boundary_is_one_minute_done_or_asked() {
            rule.breaks(appraisal(NONE, NONE, DutyEvaluation.PASSED));
            rule.holds(appraisal(new ServiceSum(0, 1, 0), NONE, DutyEvaluation.PASSED));
            rule.holds(appraisal(NONE, new ServiceSum(0, 1, 0), DutyEvaluation.PASSED));
        }

        private Appraisal appraisal(ServiceSum done, ServiceSum asked, DutyEvaluation evaluation) {
            ServiceYear year = year(done);
            return new Appraisal(
                    new ServiceYear(year.report(), year.period(), done, asked, year.overdueSince()), evaluation, END);
        }
    }

    @Nested
    @RuleTest("duty-feedback-step")
    class duty_feedback_step {
        private static final Map<FeedbackStatus, EnumSet<FeedbackStep>> ALLOWED = Map.of(
                FeedbackStatus.APPRAISED, EnumSet.of(FeedbackStep.REVISE, FeedbackStep.SEND),
                FeedbackStatus.SENT, EnumSet.of(FeedbackStep.REVISE, FeedbackStep.ACKNOWLEDGE),
                FeedbackStatus.ACKNOWLEDGED, EnumSet.of(FeedbackStep.REOPEN));

        private final RuleCase<Move<FeedbackStatus, FeedbackStep>> rule = RuleCase.violation(FeedbackRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (FeedbackStatus status : FeedbackStatus.values()) {
                for (FeedbackStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_acknowledging_what_was_not_sent() {
            rule.breaks(
                    new Move<>(FeedbackStatus.APPRAISED, FeedbackStep.ACKNOWLEDGE),
                    Map.of(
                            "status",
                            FeedbackStatus.APPRAISED,
                            "step",
                            FeedbackStep.ACKNOWLEDGE,
                            "allowed",
                            Label.all(ALLOWED.get(FeedbackStatus.APPRAISED))));
        }

        @Test
        void boundary_is_the_acknowledgement_which_can_only_be_taken_back() {
            rule.holds(new Move<>(FeedbackStatus.SENT, FeedbackStep.ACKNOWLEDGE));
            rule.breaks(new Move<>(FeedbackStatus.SENT, FeedbackStep.REOPEN));
            for (FeedbackStep step : FeedbackStep.values()) {
                rule.breaksIf(step != FeedbackStep.REOPEN, new Move<>(FeedbackStatus.ACKNOWLEDGED, step));
            }
        }
    }

    @Nested
    @RuleTest("dual-report-yearly-feedback")
    class dual_report_yearly_feedback {
        private final RuleCase<Told> rule = RuleCase.warning(FeedbackRules.YEARLY);

        @Test
        void satisfied_by_one_that_is_acknowledged() {
            rule.holds(told(Optional.of(FeedbackStatus.ACKNOWLEDGED), END));
        }

        @Test
        void violated_by_none_and_by_one_on_the_way() {
            rule.breaks(told(Optional.empty(), END), Map.of("report", "report-1", "due", END.minusDays(1)));
            rule.breaks(
                    told(Optional.of(FeedbackStatus.SENT), END), Map.of("report", "report-1", "due", END.minusDays(1)));
        }

        @Test
        void boundary_is_the_last_day_of_the_year() {
            rule.holds(told(Optional.empty(), END.minusDays(1)));
            rule.breaks(told(Optional.empty(), END));
        }

        private Told told(Optional<FeedbackStatus> status, LocalDate today) {
            return new Told(ReportSample.ID, END.minusDays(1), status, today);
        }
    }

    @Nested
    @RuleTest("duty-service-period-closed")
    class duty_service_period_closed {
        private final RuleCase<Closing> rule = RuleCase.violation(FeedbackRules.PERIOD_CLOSED);
        private final DutyFeedback sent = DutyFeedback.appraise(
                        ReportSample.COMMUNITY,
                        Id.of("feedback-1"),
                        DutyMember.of(ReportSample.serving()),
                        Optional.empty(),
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
            rule.holds(new Closing(END.minusMonths(1), List.of()));
            rule.holds(new Closing(END.minusMonths(1), List.of(sent)));
        }

        @Test
        void violated_by_a_service_that_came_to_light_too_late() {
            rule.breaks(
                    closed(END.minusMonths(1)),
                    Map.of(
                            "day", END.minusMonths(1),
                            "due", END.minusDays(1),
                            "acknowledged", END.plusDays(3)));
        }

        @Test
        void boundary_is_the_first_and_the_last_day_of_the_year() {
            LocalDate first = END.minusYears(1);
            rule.holds(closed(first.minusDays(1)));
            rule.breaks(closed(first));
            rule.breaks(closed(END.minusDays(1)));
            rule.holds(closed(END));
        }

        private Closing closed(LocalDate day) {
            return new Closing(day, List.of(acknowledged));
        }
    }

    private static ServiceYear year(ServiceSum done) {
        return new ServiceYear(ReportSample.ID, Period.between(END.minusYears(1), END), done, ASKED, Optional.empty());
    }
}
