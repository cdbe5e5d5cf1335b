package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.liaison.LiaisonTerms;

/**
 * How an issue stood at an instant (诉求截至时点情况), worked out from the steps that were taken before it: what happens later changes none of it. Where
 * an issue was open several times by then, the last time counts.
 *
 * @param answeredInTime whether its officer had answered, or routed an arrear out, by the time promised
 * @param rating how the enterprise found the answer, if it had rated it
 * @param lateSince the last day on which it was to be answered, if it waited beyond it
 */
public record IssueStanding(boolean answeredInTime, Optional<IssueRating> rating, Optional<LocalDate> lateSince) {
    /**
     * How an issue stood.
     *
     * @param issue the issue, as it is now
     * @param at when
     * @param terms what the charter of the issue promised when it was raised
     * @param calendar which days are working days
     * @return how it stood; of an issue that was raised later, neither answered nor late
     */
    public static IssueStanding of(EnterpriseIssue issue, Instant at, LiaisonTerms terms, WorkCalendar calendar) {
        List<IssueTaken> steps =
                issue.steps().stream().filter(taken -> taken.at().isBefore(at)).toList();
        Optional<TrackedClock> clock = IssueTimeline.of(issue.form(), steps, terms, calendar)
                .outcomeIfAccepted()
                .flatMap(clocks -> clocks.last(TrackedDuty.ANSWER_ENTERPRISE));
        return new IssueStanding(
                clock.filter(met -> met.deadline().metAt().isPresent() && !met.wasLate())
                        .isPresent(),
                steps.stream()
                        .filter(taken ->
                                taken.step() == EnterpriseIssueStep.CLOSE || taken.step() == EnterpriseIssueStep.REOPEN)
                        .reduce((before, later) -> later)
                        .flatMap(IssueTaken::rating),
                clock.filter(TrackedClock::isOpen)
                        .filter(open -> open.deadline().due().isBefore(at))
                        .map(open -> open.deadline().lastDay()));
    }
}
