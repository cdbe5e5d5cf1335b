package org.linli.liaison.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Id;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.TeamFacts;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueStatus;
import org.linli.liaison.issue.IssueStanding;
import org.linli.work.Reading;

/** Issues as they stood at the end of a ledger. */
final class IssueLedger {
    private final Reading view;
    private final Instant end;
    private final WorkCalendar calendar;

    IssueLedger(Reading view, LocalDate today, Instant end) {
        this.view = view;
        this.end = end;
        this.calendar = view.calendarOn(today);
    }

    List<IssueStanding> raised(LocalDate from, LocalDate until) {
        return view.list(view.all(EnterpriseIssue.KIND).between(EnterpriseIssue.RAISED_ON, from, until)).stream()
                .map(this::standing)
                .toList();
    }

    /** Those that waited beyond their time: of those that wait still, that were answered later, or were withdrawn. */
    List<UnansweredIssue> unanswered(LocalDate asOf) {
        LocalDate next = asOf.plusDays(1);
        List<EnterpriseIssue> late = Stream.concat(
                        Stream.of(
                                        EnterpriseIssueStatus.RAISED,
                                        EnterpriseIssueStatus.ROUTED,
                                        EnterpriseIssueStatus.WITHDRAWN)
                                .flatMap(status -> view
                                        .list(view.all(EnterpriseIssue.KIND)
                                                .where(EnterpriseIssue.STATUS, status)
                                                .below(EnterpriseIssue.RAISED_ON, next))
                                        .stream()),
                        view.list(view.all(EnterpriseIssue.KIND).from(EnterpriseIssue.ANSWERED_ON, next)).stream())
                .sorted(Comparator.comparing(EnterpriseIssue::raisedAt).thenComparing(EnterpriseIssue::id))
                .toList();
        Map<Id<EnterpriseTeam>, String> names = TeamFacts.namesOf(
                view, late.stream().map(issue -> issue.form().team()).distinct().toList());
        return late.stream()
                .flatMap(issue -> standing(issue).lateSince().stream()
                        .map(due -> new UnansweredIssue(
                                issue.id(),
                                names.getOrDefault(
                                        issue.form().team(), issue.form().team().value()),
                                issue.form().kind(),
                                LocalDate.ofInstant(issue.raisedAt(), CivilTime.CHINA),
                                due)))
                .toList();
    }

    private IssueStanding standing(EnterpriseIssue issue) {
        LocalDate day = LocalDate.ofInstant(issue.raisedAt(), CivilTime.CHINA);
        return IssueStanding.of(issue, end, view.terms(LiaisonTerms.TERMS, day), calendar);
    }
}
