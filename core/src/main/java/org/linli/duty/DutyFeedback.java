package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The feedback of the community to a unit on a member's service in a year or quarter (评价与反馈). There is one for each member
 * and period, and the periods of a member never overlap. It keeps its period under every later
 * charter, and does not change once the unit has acknowledged it, unless that was entered by mistake.
 *
 * @param community the community
 * @param id its id there
 * @param report the member's report
 * @param person the member
 * @param unit the party organisation of the unit to which it is addressed: that to which the member belonged in the year or quarter, at
 *     last; it stays the addressee when the member changes the unit
 * @param day a day of the year or quarter, whose charter counts
 * @param period the year or quarter
 * @param done the service done by the day of the appraisal
 * @param asked the service asked for
 * @param evaluation the evaluation by the community
 * @param comment a comment, if any; sealed in the store
 * @param status the status
 * @param sentOn the day of the last sending
 * @param acknowledgedOn the day of the acknowledgement
 * @param reasons why acknowledgements were taken back, oldest first; sealed in the store
 */
public record DutyFeedback(
        DivisionCode community,
        Id<DutyFeedback> id,
        Id<MemberReport> report,
        Id<Person> person,
        Optional<Id<PartyOrganisation>> unit,
        LocalDate day,
        Period period,
        ServiceSum done,
        ServiceSum asked,
        DutyEvaluation evaluation,
        Optional<String> comment,
        FeedbackStatus status,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> acknowledgedOn,
        List<String> reasons) {
    /** The longest comment. */
    public static final int MAX_COMMENT = 500;

    /** The allowed steps. */
    public static final LifeCycle<FeedbackStatus, FeedbackStep> LIFE_CYCLE =
            LifeCycle.<FeedbackStatus, FeedbackStep>empty()
                    .allow(FeedbackStatus.APPRAISED, FeedbackStep.REVISE, FeedbackStatus.APPRAISED)
                    .allow(FeedbackStatus.APPRAISED, FeedbackStep.SEND, FeedbackStatus.SENT)
                    .allow(FeedbackStatus.SENT, FeedbackStep.REVISE, FeedbackStatus.APPRAISED)
                    .allow(FeedbackStatus.SENT, FeedbackStep.ACKNOWLEDGE, FeedbackStatus.ACKNOWLEDGED)
                    .allow(FeedbackStatus.ACKNOWLEDGED, FeedbackStep.REOPEN, FeedbackStatus.SENT);

    /** The member's report. */
    public static final Index<DutyFeedback, Id<MemberReport>> REPORT =
            Index.one("report", ValueType.id(), DutyFeedback::report);

    /** The party organisation of the unit to which it is addressed. */
    public static final Column<DutyFeedback, Id<PartyOrganisation>> UNIT =
            Column.optional("party_organisation", ValueType.id(), DutyFeedback::unit);

    /** The status. */
    public static final Column<DutyFeedback, FeedbackStatus> STATUS =
            Column.one("status", ValueType.of(FeedbackStatus.class), DutyFeedback::status);

    /** The first day of the year or quarter. */
    public static final Index<DutyFeedback, LocalDate> FROM = Index.one(
            "period_from", ValueType.DAY, feedback -> feedback.period().from());

    /** The first day after the year or quarter. */
    public static final Column<DutyFeedback, LocalDate> UNTIL = Column.optional(
            "period_until", ValueType.DAY, feedback -> feedback.period().until());

    /** One feedback for each person and quarter, also where a charter has made quarters of the rest of a year: periods never overlap. */
    public static final Index<DutyFeedback, String> PERSON_QUARTER = Index.<DutyFeedback, String>many(
                    "person_quarter", ValueType.TEXT, DutyFeedback::personQuarters)
            .unique("duty-feedback-once")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<DutyFeedback> KIND = Kind.named(
                    "duty_feedback", 1, DutyFeedback.class, feedback -> Ref.of(feedback.community, feedback.id))
            .together(REPORT, FROM)
            .column(UNIT)
            .column(STATUS)
            .index(FROM)
            .column(UNTIL)
            .index(PERSON_QUARTER)
            .naming(UNIT, CommunityNames.PARTY_ORGANISATION)
            .events(DutyFeedbackEvent.class)
            .personal(DutyFeedback::withTexts)
            .build();

    /** Copies the list. */
    public DutyFeedback {
        reasons = List.copyOf(reasons);
    }

    /** Appraises a member. */
    static Decision<DutyFeedback> appraise(
            DivisionCode community,
            Id<DutyFeedback> id,
            DutyMember member,
            Optional<Id<PartyOrganisation>> unit,
            LocalDate day,
            ServiceYear year,
            DutyEvaluation evaluation,
            Optional<String> comment,
            LocalDate today) {
        Inspection inspection =
                new Inspection().ask(FeedbackRules.APPRAISAL, new FeedbackRules.Appraisal(year, evaluation, today));
        Optional<String> said = inspection.read(read(comment)).flatMap(text -> text);
        return inspection.decide(() -> Decision.accepted(
                new DutyFeedback(
                        community,
                        id,
                        member.report(),
                        member.person(),
                        unit,
                        day,
                        year.period(),
                        year.done(),
                        year.asked(),
                        evaluation,
                        said,
                        FeedbackStatus.APPRAISED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new DutyFeedbackEvent.MemberAppraised(id, member.report(), unit, year.period())));
    }

    /** Appraises the member again, before the unit has acknowledged it; it stays addressed to the same unit. */
    Decision<DutyFeedback> revise(ServiceYear year, DutyEvaluation other, Optional<String> remark, LocalDate today) {
        Inspection inspection = Inspection.of(FeedbackRules.STEP, status, FeedbackStep.REVISE)
                .ask(FeedbackRules.APPRAISAL, new FeedbackRules.Appraisal(year, other, today));
        Optional<String> said = inspection.read(read(remark)).flatMap(text -> text);
        return inspection.decide(() -> Decision.accepted(
                new DutyFeedback(
                        community,
                        id,
                        report,
                        person,
                        unit,
                        day,
                        period,
                        year.done(),
                        year.asked(),
                        other,
                        said,
                        FeedbackStatus.APPRAISED,
                        sentOn,
                        acknowledgedOn,
                        reasons),
                new DutyFeedbackEvent.AppraisalRevised(id)));
    }

    Decision<DutyFeedback> send(LocalDate today) {
        return Inspection.of(FeedbackRules.STEP, status, FeedbackStep.SEND)
                .decide(() -> Decision.accepted(
                        with(FeedbackStatus.SENT, Optional.of(today), acknowledgedOn, reasons),
                        new DutyFeedbackEvent.FeedbackSent(id, today)));
    }

    Decision<DutyFeedback> acknowledge(LocalDate today) {
        return Inspection.of(FeedbackRules.STEP, status, FeedbackStep.ACKNOWLEDGE)
                .decide(() -> Decision.accepted(
                        with(FeedbackStatus.ACKNOWLEDGED, sentOn, Optional.of(today), reasons),
                        new DutyFeedbackEvent.FeedbackAcknowledged(id, today)));
    }

    /** Takes back an acknowledgement that was entered by mistake. */
    Decision<DutyFeedback> reopen(String reason) {
        Inspection inspection = Inspection.of(FeedbackRules.STEP, status, FeedbackStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(
                        FeedbackStatus.SENT,
                        sentOn,
                        Optional.empty(),
                        Stream.concat(reasons.stream(), why.stream()).toList()),
                new DutyFeedbackEvent.FeedbackReopened(id, acknowledgedOn.orElseThrow())));
    }

    /** {@return the last day of the year or quarter} */
    public LocalDate due() {
        return period.until().orElseThrow().minusDays(1);
    }

    /** Leaves out what is said of the member. */
    @Override
    public String toString() {
        return "DutyFeedback[" + id + ", " + report + ", " + status + "]";
    }

    /** The comment as it is kept. */
    static Decision<Optional<String>> read(Optional<String> comment) {
        return PlainText.parseLines("comment", comment.orElse(""), MAX_COMMENT);
    }

    private DutyFeedback with(
            FeedbackStatus next, Optional<LocalDate> sent, Optional<LocalDate> acknowledged, List<String> why) {
        return new DutyFeedback(
                community,
                id,
                report,
                person,
                unit,
                day,
                period,
                done,
                asked,
                evaluation,
                comment,
                next,
                sent,
                acknowledged,
                why);
    }

    private DutyFeedback withTexts(PersonalTexts.Replacement each) {
        return new DutyFeedback(
                community,
                id,
                report,
                person,
                unit,
                day,
                period,
                done,
                asked,
                evaluation,
                comment.map(text -> each.of(person, "comment", text)),
                status,
                sentOn,
                acknowledgedOn,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> each.of(person, "reasons/" + i, reasons.get(i)))
                        .toList());
    }

    private List<String> personQuarters() {
        LocalDate last = period.until().map(end -> end.minusDays(1)).orElse(period.from());
        return Stream.iterate(period.from(), first -> !first.isAfter(last), first -> first.plusMonths(3))
                .map(first -> person + "/" + first)
                .toList();
    }
}
