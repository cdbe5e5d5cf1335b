package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;
import org.linli.liaison.LiaisonTerms;

/**
 * The clocks of an issue as they follow from what was raised and from its steps (诉求时限). The officer's clock runs from the raising to
 * the answer, whoever decides; for arrears it runs to the route, and those of the complaint body follow.
 */
final class IssueTimeline {
    /** From which day on the regulation on payments has these terms. */
    static final LocalDate PAYMENTS = LocalDate.of(2025, 6, 1);

    private static final Term PASS_ON = Term.workingDays(10);
    private static final Term RESULT = Term.days(30);
    private static final Term AT_MOST = Term.days(90);

    private final LiaisonTerms terms;
    private final WorkCalendar calendar;
    private final Inspection inspection = new Inspection();
    private TrackedClocks clocks = TrackedClocks.NONE;

    private IssueTimeline(LiaisonTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(
            EnterpriseIssueForm form, List<IssueTaken> steps, LiaisonTerms terms, WorkCalendar calendar) {
        IssueTimeline line = new IssueTimeline(terms, calendar);
        steps.forEach(taken -> line.take(form.kind(), taken));
        return Decision.by(
                line.inspection.findings().stream().distinct().toList(), () -> Decision.accepted(line.clocks));
    }

    private void take(IssueKind kind, IssueTaken taken) {
        boolean arrears = kind == IssueKind.ARREARS;
        switch (taken.step()) {
            case RAISE, REOPEN -> start(TrackedDuty.ANSWER_ENTERPRISE, taken.at(), firstTerm(kind));
            case ROUTE -> {
                if (arrears) {
                    meet(TrackedDuty.ANSWER_ENTERPRISE, taken.at());
                    // Another body that takes the complaint has its own time for all of it.
                    clocks = clocks.drop(Set.of(
                            TrackedDuty.PASS_ON_COMPLAINT, TrackedDuty.TELL_RESULT, TrackedDuty.TELL_RESULT_AT_MOST));
                    if (!IssueMoment.dayOf(taken.at()).isBefore(PAYMENTS)) {
                        start(TrackedDuty.PASS_ON_COMPLAINT, taken.at(), PASS_ON);
                    }
                }
            }
            case PASS_ON -> {
                Instant day = taken.day().map(TrackedClocks::at).orElse(taken.at());
                boolean waited = clocks.open(TrackedDuty.PASS_ON_COMPLAINT).isPresent();
                meet(TrackedDuty.PASS_ON_COMPLAINT, later(day));
                if (waited) {
                    start(TrackedDuty.TELL_RESULT, day, RESULT);
                    start(TrackedDuty.TELL_RESULT_AT_MOST, day, AT_MOST);
                }
            }
            case ANSWER -> {
                meet(TrackedDuty.ANSWER_ENTERPRISE, taken.at());
                meet(TrackedDuty.TELL_RESULT, taken.at());
                meet(TrackedDuty.TELL_RESULT_AT_MOST, taken.at());
                clocks = clocks.end();
            }
            case WITHDRAW -> clocks = clocks.end();
            case CLOSE, CORRECT -> {}
        }
    }

    /** The complaint may be passed on on the day on which it was routed, whose noon is before the hour of the route. */
    private Instant later(Instant day) {
        return clocks.open(TrackedDuty.PASS_ON_COMPLAINT)
                .map(clock -> clock.deadline().startedAt())
                .filter(day::isBefore)
                .orElse(day);
    }

    private Term firstTerm(IssueKind kind) {
        return kind == IssueKind.POLICY_QUESTION
                ? Term.hours(terms.policyHours())
                : Term.workingDays(terms.issueWorkingDays());
    }

    private void start(TrackedDuty duty, Instant at, Term term) {
        clocks = inspection.read(clocks.start(duty, at, term, calendar)).orElse(clocks);
    }

    private void meet(TrackedDuty duty, Instant at) {
        clocks = inspection.read(clocks.meet(duty, at)).orElse(clocks);
    }
}
