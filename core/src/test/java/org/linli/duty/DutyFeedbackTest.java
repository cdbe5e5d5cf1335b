package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.ReportSample;

class DutyFeedbackTest {
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final Period YEAR = Period.between(END.minusYears(1), END);
    private static final Optional<Id<PartyOrganisation>> UNIT = Optional.of(Id.of("party-1"));
    private static final ServiceSum ENOUGH = new ServiceSum(5, 1300, 65);

    @Test
    void it_is_appraised_sent_revised_sent_again_and_acknowledged() {
        Decision<DutyFeedback> appraising = appraise(ENOUGH, DutyEvaluation.PASSED, Optional.of(" 积极参与 "), END);
        DutyFeedback appraised = appraising.orElseThrow();
        assertEquals(Optional.of("积极参与"), appraised.comment());
        assertEquals(
                List.of(new DutyFeedbackEvent.MemberAppraised(appraised.id(), ReportSample.ID, UNIT, YEAR)),
                appraising.events());
        DutyFeedback sent = appraised.send(END.plusDays(1)).orElseThrow();
        assertEquals(Optional.of(END.plusDays(1)), sent.sentOn());
        DutyFeedback revised = sent.revise(year(ENOUGH), DutyEvaluation.EXCELLENT, Optional.empty(), END.plusDays(2))
                .orElseThrow();
        assertEquals(FeedbackStatus.APPRAISED, revised.status());
        assertEquals(DutyEvaluation.EXCELLENT, revised.evaluation());
        assertEquals(List.of("duty-feedback-step"), refused(revised.acknowledge(END.plusDays(3))));
        DutyFeedback acknowledged = revised.send(END.plusDays(3))
                .orElseThrow()
                .acknowledge(END.plusDays(4))
                .orElseThrow();
        assertEquals(FeedbackStatus.ACKNOWLEDGED, acknowledged.status());
        assertEquals(Optional.of(END.plusDays(4)), acknowledged.acknowledgedOn());
        assertEquals(
                List.of("duty-feedback-step"),
                refused(acknowledged.revise(year(ENOUGH), DutyEvaluation.PASSED, Optional.empty(), END.plusDays(5))));
        assertEquals(List.of("duty-feedback-step"), refused(acknowledged.send(END.plusDays(5))));
    }

    @Test
    void everything_against_an_appraisal_is_told_at_once() {
        assertEquals(
                List.of("duty-feedback-period-over", "duty-feedback-evaluation", "text-forbidden-character"),
                refused(appraise(
                        new ServiceSum(0, 0, 0), DutyEvaluation.EXCELLENT, Optional.of("好\u0000"), END.minusDays(1))));
    }

    private static Decision<DutyFeedback> appraise(
            ServiceSum done, DutyEvaluation evaluation, Optional<String> comment, LocalDate today) {
        return DutyFeedback.appraise(
                ReportSample.COMMUNITY,
                Id.of("feedback-1"),
                DutyMember.of(ReportSample.serving()),
                UNIT,
                END.minusDays(1),
                year(done),
                evaluation,
                comment,
                today);
    }

    private static ServiceYear year(ServiceSum done) {
        return new ServiceYear(ReportSample.ID, YEAR, done, new ServiceSum(4, 1200, 60), Optional.empty());
    }
}
