package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.reporting.MemberReport;

/**
 * The rules on appraisal and feedback (评价与反馈规则). A unique index of {@link DutyFeedback} ensures that a member has one feedback in a year or
 * quarter.
 */
public final class FeedbackRules {
    private static final Basis PRACTICE = Basis.local("在职党员双报到（邢台桥西、佛山、中江）", "每年至少评价一次，向单位反馈");

    /** A member is appraised when the year or quarter is over. */
    public static final Rule<Appraisal> PERIOD_OVER = Rule.<Appraisal>violation(
                    "duty-feedback-period-over", Ground.RECORD)
            .basis(PRACTICE, Basis.design("there is one appraisal of the whole period"))
            .holds(facts -> facts.today.isAfter(facts.year.due()))
            .orSays(facts -> Map.of("due", facts.year.due(), "today", facts.today));

    /** A member passes who has served as much as is asked. A community may appraise otherwise, and says why in the comment. */
    public static final Rule<Appraisal> EVALUATION = Rule.<Appraisal>warning("duty-feedback-evaluation")
            .basis(Basis.design("the community appraises; the reason for another appraisal stands in the comment"))
            .reads("duty.minTimesPerYear", "duty.minHoursPerYear", "duty.passPoints")
            .holds(facts -> !facts.isPassed() || facts.year.isComplete())
            .orSays(facts -> Map.of(
                    "evaluation",
                    facts.evaluation,
                    "times",
                    facts.year.missing().times(),
                    "minutes",
                    facts.year.missing().minutes(),
                    "points",
                    facts.year.missing().points()));

    /** A member of whom nothing was asked, and who did nothing, passes by a reason that stands in the comment. */
    public static final Rule<Appraisal> IDLE = Rule.<Appraisal>warning("duty-feedback-idle")
            .basis(Basis.design("an exemption asks for nothing; it is no service"))
            .holds(facts -> !facts.isPassed() || !facts.year.isIdle())
            .orSays(facts -> Map.of("evaluation", facts.evaluation));

    /** The rules for an appraisal. */
    public static final RuleSet<Appraisal> APPRAISAL = RuleSet.of(PERIOD_OVER, EVALUATION, IDLE);

    /** Feedback changes by the steps of its life cycle, and stays as it is once acknowledged. */
    public static final Rule<Move<FeedbackStatus, FeedbackStep>> STEP = DutyFeedback.LIFE_CYCLE.rule(
            "duty-feedback-step",
            PRACTICE,
            Basis.design("what a unit has acknowledged is not changed without its knowledge"));

    /** The unit acknowledges one feedback on each member for each year or quarter that is over. */
    public static final Rule<Told> YEARLY = Rule.<Told>warning("dual-report-yearly-feedback")
            .basis(PRACTICE)
            .reads("duty.feedback")
            .holds(facts -> !facts.today.isAfter(facts.due)
                    || facts.status.filter(FeedbackStatus.ACKNOWLEDGED::equals).isPresent())
            .orSays(facts -> Map.of("report", facts.report.value(), "due", facts.due));

    /** Once the unit has acknowledged the feedback of a year or quarter, its services are neither recorded nor reversed. */
    public static final Rule<Closing> PERIOD_CLOSED = Rule.<Closing>violation(
                    "duty-service-period-closed", Ground.RECORD)
            .basis(
                    Basis.design(
                            "what a unit has acknowledged is not changed without its knowledge, nor the services it was counted from"))
            .holds(facts -> facts.closed().isEmpty())
            .orSays(facts -> {
                DutyFeedback closed = facts.closed().orElseThrow();
                return Map.of(
                        "day",
                        facts.day,
                        "due",
                        closed.due(),
                        "acknowledged",
                        closed.acknowledgedOn().orElseThrow());
            });

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(PERIOD_OVER, EVALUATION, IDLE, STEP, YEARLY, PERIOD_CLOSED);

    private FeedbackRules() {}

    /**
     * An appraisal.
     *
     * @param year how the member stands
     * @param evaluation the evaluation by the community
     * @param today the day
     */
    public record Appraisal(ServiceYear year, DutyEvaluation evaluation, LocalDate today) {
        boolean isPassed() {
            return evaluation != DutyEvaluation.NOT_PASSED;
        }
    }

    /**
     * Whether the unit acknowledged the feedback on a member.
     *
     * @param report the member's report
     * @param due the last day of the year or quarter
     * @param status the status of the feedback, if there is one
     * @param today the day
     */
    public record Told(Id<MemberReport> report, LocalDate due, Optional<FeedbackStatus> status, LocalDate today) {}

    /**
     * A service of a day is about to be recorded or reversed.
     *
     * @param day the day
     * @param feedback all feedback on the member
     */
    public record Closing(LocalDate day, List<DutyFeedback> feedback) {
        /** Copies the list. */
        public Closing {
            feedback = List.copyOf(feedback);
        }

        Optional<DutyFeedback> closed() {
            return feedback.stream()
                    .filter(told -> told.status() == FeedbackStatus.ACKNOWLEDGED)
                    .filter(told -> told.period().contains(day))
                    .findFirst();
        }
    }
}
