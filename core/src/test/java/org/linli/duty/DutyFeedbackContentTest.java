package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.ReportSample;

/** A feedback with its figures after each step, compared whole. */
class DutyFeedbackContentTest {
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final Optional<Id<PartyOrganisation>> UNIT = Optional.of(Id.of("party-1"));
    private static final Period YEAR = Period.between(END.minusYears(1), END);
    private static final Id<DutyFeedback> ID = Id.of("feedback-1");
    private static final ServiceSum DONE = new ServiceSum(5, 1300, 65);
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);
    private static final ServiceSum DONE_LATER = new ServiceSum(7, 1500, 75);
    private static final ServiceSum ASKED_LATER = new ServiceSum(3, 900, 45);

    @Test
    void figures_follow_the_revision_and_stay_through_sending_and_acknowledgement() {
        DutyFeedback appraised = assertIs(
                feedback(DONE, ASKED, DutyEvaluation.PASSED, Optional.of("积极参与"), FeedbackStatus.APPRAISED, 0, 0),
                new DutyFeedbackEvent.MemberAppraised(ID, ReportSample.ID, UNIT, YEAR),
                DutyFeedback.appraise(
                        ReportSample.COMMUNITY,
                        ID,
                        DutyMember.of(ReportSample.serving()),
                        UNIT,
                        END.minusDays(9),
                        year(DONE, ASKED),
                        DutyEvaluation.PASSED,
                        Optional.of(" 积极参与 "),
                        END));
        DutyFeedback sent = assertIs(
                feedback(DONE, ASKED, DutyEvaluation.PASSED, Optional.of("积极参与"), FeedbackStatus.SENT, 1, 0),
                new DutyFeedbackEvent.FeedbackSent(ID, END.plusDays(1)),
                appraised.send(END.plusDays(1)));
        DutyFeedback revised = assertIs(
                feedback(
                        DONE_LATER,
                        ASKED_LATER,
                        DutyEvaluation.EXCELLENT,
                        Optional.of("表现突出"),
                        FeedbackStatus.APPRAISED,
                        1,
                        0),
                new DutyFeedbackEvent.AppraisalRevised(ID),
                sent.revise(
                        year(DONE_LATER, ASKED_LATER), DutyEvaluation.EXCELLENT, Optional.of("表现突出"), END.plusDays(2)));
        DutyFeedback again = assertIs(
                feedback(
                        DONE_LATER,
                        ASKED_LATER,
                        DutyEvaluation.EXCELLENT,
                        Optional.of("表现突出"),
                        FeedbackStatus.SENT,
                        3,
                        0),
                new DutyFeedbackEvent.FeedbackSent(ID, END.plusDays(3)),
                revised.send(END.plusDays(3)));
        assertIs(
                feedback(
                        DONE_LATER,
                        ASKED_LATER,
                        DutyEvaluation.EXCELLENT,
                        Optional.of("表现突出"),
                        FeedbackStatus.ACKNOWLEDGED,
                        3,
                        4),
                new DutyFeedbackEvent.FeedbackAcknowledged(ID, END.plusDays(4)),
                again.acknowledge(END.plusDays(4)));
    }

    private static DutyFeedback assertIs(DutyFeedback expected, Event event, Decision<DutyFeedback> decision) {
        assertEquals(List.of(), warned(decision));
        assertEquals(expected, decision.orElseThrow());
        assertEquals(List.of(event), decision.events());
        return decision.orElseThrow();
    }

    private static DutyFeedback feedback(
            ServiceSum done,
            ServiceSum asked,
            DutyEvaluation evaluation,
            Optional<String> comment,
            FeedbackStatus status,
            int sent,
            int acknowledged) {
        return new DutyFeedback(
                ReportSample.COMMUNITY,
                ID,
                ReportSample.ID,
                Id.of("person-1"),
                UNIT,
                END.minusDays(9),
                YEAR,
                done,
                asked,
                evaluation,
                comment,
                status,
                dayAfterEnd(sent),
                dayAfterEnd(acknowledged),
                List.of());
    }

    private static Optional<LocalDate> dayAfterEnd(int days) {
        return days == 0 ? Optional.empty() : Optional.of(END.plusDays(days));
    }

    private static ServiceYear year(ServiceSum done, ServiceSum asked) {
        return new ServiceYear(ReportSample.ID, YEAR, done, asked, Optional.empty());
    }
}
