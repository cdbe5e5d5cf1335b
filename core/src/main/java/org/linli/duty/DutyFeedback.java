package org.linli.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What the community tells a unit of a member's service in a year or quarter (评价与反馈). There is one of each, and it stays as
 * it is once the unit has acknowledged it.
 *
 * @param community the community
 * @param id its id there
 * @param report the member's report
 * @param person the member
 * @param day a day of the year or quarter, whose charter counts
 * @param period the year or quarter
 * @param done what the member had done when appraised
 * @param asked what was asked
 * @param evaluation what the community thinks of it
 * @param comment what else there is to say, if anything
 * @param status how far it has come
 * @param sentOn when the unit was told last
 * @param acknowledgedOn when the unit acknowledged it
 */
public record DutyFeedback(
        DivisionCode community,
        Id<DutyFeedback> id,
        Id<MemberReport> report,
        Id<Person> person,
        LocalDate day,
        Period period,
        ServiceSum done,
        ServiceSum asked,
        DutyEvaluation evaluation,
        Optional<String> comment,
        FeedbackStatus status,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> acknowledgedOn) {
    /** The longest comment. */
    public static final int MAX_COMMENT = 500;

    /** What may happen to it. */
    public static final LifeCycle<FeedbackStatus, FeedbackStep> LIFE_CYCLE =
            LifeCycle.<FeedbackStatus, FeedbackStep>empty()
                    .allow(FeedbackStatus.APPRAISED, FeedbackStep.REVISE, FeedbackStatus.APPRAISED)
                    .allow(FeedbackStatus.APPRAISED, FeedbackStep.SEND, FeedbackStatus.SENT)
                    .allow(FeedbackStatus.SENT, FeedbackStep.REVISE, FeedbackStatus.APPRAISED)
                    .allow(FeedbackStatus.SENT, FeedbackStep.ACKNOWLEDGE, FeedbackStatus.ACKNOWLEDGED);

    /** Of whom, by the member's report. */
    public static final Index<DutyFeedback, String> REPORT =
            Index.one("report", ValueType.TEXT, feedback -> feedback.report().value());

    /** How far it has come. */
    public static final Index<DutyFeedback, String> STATUS =
            Index.one("status", ValueType.TEXT, feedback -> feedback.status().name());

    /** First day of the year or quarter. */
    public static final Index<DutyFeedback, LocalDate> FROM = Index.one(
            "period_from", ValueType.DAY, feedback -> feedback.period().from());

    /** One for each person and year or quarter. */
    public static final Index<DutyFeedback, String> PERSON_PERIOD = Index.<DutyFeedback, String>one(
                    "person_period", ValueType.TEXT, DutyFeedback::personPeriod)
            .unique("duty-feedback-once")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<DutyFeedback> KIND = Kind.named(
                    "duty_feedback", 1, DutyFeedback.class, feedback -> Ref.of(feedback.community, feedback.id))
            .index(REPORT)
            .index(STATUS)
            .index(FROM)
            .index(PERSON_PERIOD)
            .events(DutyFeedbackEvent.class)
            .build();

    /** Appraises a member. */
    static Decision<DutyFeedback> appraise(
            DivisionCode community,
            Id<DutyFeedback> id,
            DutyMember member,
            LocalDate day,
            ServiceYear year,
            DutyEvaluation evaluation,
            Optional<String> comment,
            LocalDate today) {
        Inspection inspection = appraised(new Inspection(), year, evaluation, today);
        Optional<String> said = read(inspection, comment);
        return inspection.decide(() -> Decision.accepted(
                new DutyFeedback(
                        community,
                        id,
                        member.report(),
                        member.person(),
                        day,
                        year.period(),
                        year.done(),
                        year.asked(),
                        evaluation,
                        said,
                        FeedbackStatus.APPRAISED,
                        Optional.empty(),
                        Optional.empty()),
                new DutyFeedbackEvent.MemberAppraised(id, member.report(), year.period())));
    }

    /** Appraises the member again, before the unit has acknowledged it. */
    Decision<DutyFeedback> revise(ServiceYear year, DutyEvaluation other, Optional<String> remark, LocalDate today) {
        Inspection inspection = appraised(asked(FeedbackStep.REVISE), year, other, today);
        Optional<String> said = read(inspection, remark);
        return inspection.decide(() -> Decision.accepted(
                new DutyFeedback(
                        community,
                        id,
                        report,
                        person,
                        day,
                        period,
                        year.done(),
                        year.asked(),
                        other,
                        said,
                        FeedbackStatus.APPRAISED,
                        sentOn,
                        acknowledgedOn),
                new DutyFeedbackEvent.AppraisalRevised(id)));
    }

    Decision<DutyFeedback> send(LocalDate today) {
        return asked(FeedbackStep.SEND)
                .decide(() -> Decision.accepted(
                        with(FeedbackStatus.SENT, Optional.of(today), acknowledgedOn),
                        new DutyFeedbackEvent.FeedbackSent(id, today)));
    }

    Decision<DutyFeedback> acknowledge(LocalDate today) {
        return asked(FeedbackStep.ACKNOWLEDGE)
                .decide(() -> Decision.accepted(
                        with(FeedbackStatus.ACKNOWLEDGED, sentOn, Optional.of(today)),
                        new DutyFeedbackEvent.FeedbackAcknowledged(id, today)));
    }

    /** {@return the last day of the year or quarter} */
    public LocalDate due() {
        return period.until().orElseThrow().minusDays(1);
    }

    private static Inspection appraised(
            Inspection inspection, ServiceYear year, DutyEvaluation evaluation, LocalDate today) {
        return inspection.found(FeedbackRules.APPRAISAL.check(new FeedbackRules.Appraisal(year, evaluation, today)));
    }

    private static Optional<String> read(Inspection inspection, Optional<String> comment) {
        return inspection.readIfGiven(comment, text -> PlainText.requireLines("comment", text, MAX_COMMENT));
    }

    private Inspection asked(FeedbackStep step) {
        return new Inspection().ask(FeedbackRules.STEP, new FeedbackRules.Stage(status, step));
    }

    private DutyFeedback with(FeedbackStatus next, Optional<LocalDate> sent, Optional<LocalDate> acknowledged) {
        return new DutyFeedback(
                community, id, report, person, day, period, done, asked, evaluation, comment, next, sent, acknowledged);
    }

    private String personPeriod() {
        return person + "/" + period.from() + "/"
                + period.until().map(LocalDate::toString).orElse("");
    }
}
