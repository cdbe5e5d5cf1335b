package org.linli.liaison.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.liaison.LiaisonTerms;
import org.linli.work.Needs;
import org.linli.work.Reading;

/** What asks for something in issues; ends that were provisional are counted anew. */
final class IssueOutlook {
    // A notice of holidays moves a provisional end by less.
    private static final Duration MARGIN = Duration.ofDays(20);

    private IssueOutlook() {}

    static List<EnterpriseIssue> of(Reading view, List<EnterpriseIssue> stored, LocalDate today) {
        if (stored.stream().noneMatch(issue -> issue.clocks().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(issue -> issue.recounted(calendar)).toList();
    }

    static Decision<EnterpriseIssue> find(Reading view, Id<EnterpriseIssue> issue, LocalDate today) {
        return Needs.orNotFound(
                view.find(EnterpriseIssue.KIND, issue).map(found -> found.recounted(view.calendarOn(today))),
                EnterpriseIssue.KIND,
                issue);
    }

    static List<DueIssue> due(Reading view, Instant asOf, LocalDate today) {
        return reminded(view, asOf, today)
                .flatMap(issue -> DueIssue.of(issue, asOf))
                .sorted(Comparator.comparing(DueIssue::lastDay)
                        .thenComparing(DueIssue::issue)
                        .thenComparing(DueIssue::duty))
                .toList();
    }

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        Stream<Attention> late = reminded(view, now, today).flatMap(issue -> {
            // Asked for, so that findings on the clocks cite the charter of the issue.
            LocalDate raised = IssueMoment.dayOf(issue.raisedAt());
            view.terms(LiaisonTerms.TERMS, raised);
            return issue.clocks().open().stream().flatMap(clock -> late(issue, clock, raised, now));
        });
        return Stream.of(late, unrated(view, today), IssueRouting.over(view)).flatMap(found -> found);
    }

    private static Stream<Attention> late(EnterpriseIssue issue, TrackedClock clock, LocalDate raised, Instant now) {
        TrackedClock.Running running = new TrackedClock.Running(raised, clock, now);
        Matter matter =
                Matter.of(EnterpriseIssue.KIND, issue.id()).due(clock.deadline().lastDay());
        if (clock.duty() == TrackedDuty.ANSWER_ENTERPRISE) {
            return matter.settledBy(EnterpriseIssues.ANSWER).found(EnterpriseIssueRules.SLA.check(running));
        }
        return matter.settledBy(
                        clock.duty() == TrackedDuty.PASS_ON_COMPLAINT
                                ? EnterpriseIssues.PASS_ON
                                : EnterpriseIssues.ANSWER)
                .found(EnterpriseIssueRules.ARREARS.check(running));
    }

    private static Stream<Attention> unrated(Reading view, LocalDate today) {
        return view
                .list(view.all(EnterpriseIssue.KIND).where(EnterpriseIssue.STATUS, EnterpriseIssueStatus.ANSWERED))
                .stream()
                .flatMap(issue -> issue.answeredOn().stream()
                        .map(day -> new EnterpriseIssueRules.Answered(
                                day, false, view.terms(LiaisonTerms.TERMS, day), today))
                        .flatMap(answered -> Matter.of(EnterpriseIssue.KIND, issue.id())
                                .due(answered.due())
                                .settledBy(EnterpriseIssues.CLOSE)
                                .found(EnterpriseIssueRules.UNRATED.check(answered))));
    }

    private static Stream<EnterpriseIssue> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(
                view,
                view.list(view.all(EnterpriseIssue.KIND).below(EnterpriseIssue.REMINDS_AT, asOf.plus(MARGIN))),
                today)
                .stream();
    }
}
