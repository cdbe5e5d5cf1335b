package org.linli.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;

/** The events of feedback to a unit (反馈事件). They do not hold the evaluation, which is stored in the record only. */
public sealed interface DutyFeedbackEvent extends Event {
    /** {@return the feedback} */
    Id<DutyFeedback> feedback();

    /**
     * A member was appraised (评价).
     *
     * @param feedback its id
     * @param report the member's report
     * @param unit the party organisation of the unit to which the feedback is addressed
     * @param period the year or quarter
     */
    record MemberAppraised(
            Id<DutyFeedback> feedback, Id<MemberReport> report, Optional<Id<PartyOrganisation>> unit, Period period)
            implements DutyFeedbackEvent {}

    /**
     * The appraisal was revised (更正评价).
     *
     * @param feedback its id
     */
    record AppraisalRevised(Id<DutyFeedback> feedback) implements DutyFeedbackEvent {}

    /**
     * The feedback was sent to the unit (反馈).
     *
     * @param feedback its id
     * @param on the day
     */
    record FeedbackSent(Id<DutyFeedback> feedback, LocalDate on) implements DutyFeedbackEvent {}

    /**
     * The unit acknowledged it (签收).
     *
     * @param feedback its id
     * @param on the day
     */
    record FeedbackAcknowledged(Id<DutyFeedback> feedback, LocalDate on) implements DutyFeedbackEvent {}

    /**
     * The acknowledgement was entered by mistake (撤销误签收); why stands in the record only.
     *
     * @param feedback its id
     * @param acknowledgedOn the day that was entered
     */
    record FeedbackReopened(Id<DutyFeedback> feedback, LocalDate acknowledgedOn) implements DutyFeedbackEvent {}
}
