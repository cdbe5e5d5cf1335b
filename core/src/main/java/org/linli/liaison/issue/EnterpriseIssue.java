package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.liaison.EnterpriseTeam;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What an enterprise brings forward (企业诉求). The officer who was told first answers for it until the enterprise has rated the answer.
 *
 * @param community the community
 * @param id its id there
 * @param enterprise the enterprise
 * @param form as it was raised
 * @param raisedAt when it was raised; its first clock runs from then on
 * @param charter version of the charter by which its clocks run; 0 for the national one
 * @param owner the officer who was told first
 * @param status how it stands
 * @param route where it went, if it did
 * @param answer what the enterprise was told, once it was
 * @param rating how the enterprise finds the answer, once it has said so
 * @param clocks by when what is to be done
 * @param steps every step that was taken, oldest first
 */
public record EnterpriseIssue(
        DivisionCode community,
        Id<EnterpriseIssue> id,
        Id<Organisation> enterprise,
        EnterpriseIssueForm form,
        Instant raisedAt,
        int charter,
        Id<Person> owner,
        EnterpriseIssueStatus status,
        Optional<IssueRoute> route,
        Optional<String> answer,
        Optional<IssueRating> rating,
        TrackedClocks clocks,
        List<IssueTaken> steps) {
    /** The longest answer. */
    public static final int MAX_ANSWER = 1000;

    private static final List<EnterpriseIssueStatus> OPEN =
            List.of(EnterpriseIssueStatus.RAISED, EnterpriseIssueStatus.ROUTED);

    /** What may happen to it. */
    public static final LifeCycle<EnterpriseIssueStatus, EnterpriseIssueStep> LIFE_CYCLE =
            LifeCycle.<EnterpriseIssueStatus, EnterpriseIssueStep>empty()
                    .allow(OPEN, EnterpriseIssueStep.ROUTE, EnterpriseIssueStatus.ROUTED)
                    .allow(EnterpriseIssueStatus.ROUTED, EnterpriseIssueStep.PASS_ON, EnterpriseIssueStatus.ROUTED)
                    .allow(OPEN, EnterpriseIssueStep.ANSWER, EnterpriseIssueStatus.ANSWERED)
                    .allow(EnterpriseIssueStatus.ANSWERED, EnterpriseIssueStep.CLOSE, EnterpriseIssueStatus.CLOSED)
                    .allow(EnterpriseIssueStatus.ANSWERED, EnterpriseIssueStep.REOPEN, EnterpriseIssueStatus.RAISED)
                    .allow(EnterpriseIssueStatus.CLOSED, EnterpriseIssueStep.REOPEN, EnterpriseIssueStatus.RAISED)
                    .allow(OPEN, EnterpriseIssueStep.WITHDRAW, EnterpriseIssueStatus.WITHDRAWN)
                    .allow(EnterpriseIssueStatus.WITHDRAWN, EnterpriseIssueStep.REOPEN, EnterpriseIssueStatus.RAISED)
                    .allow(EnterpriseIssueStatus.RAISED, EnterpriseIssueStep.CORRECT, EnterpriseIssueStatus.RAISED)
                    .allow(EnterpriseIssueStatus.ROUTED, EnterpriseIssueStep.CORRECT, EnterpriseIssueStatus.ROUTED)
                    .allow(EnterpriseIssueStatus.ANSWERED, EnterpriseIssueStep.CORRECT, EnterpriseIssueStatus.ANSWERED)
                    .allow(EnterpriseIssueStatus.CLOSED, EnterpriseIssueStep.CORRECT, EnterpriseIssueStatus.CLOSED);

    /** The officers of the enterprise, while it waits for an answer. */
    public static final Index<EnterpriseIssue, Id<EnterpriseTeam>> OPEN_TEAM =
            Index.<EnterpriseIssue, Id<EnterpriseTeam>>optional(
                            "open_team",
                            ValueType.id(),
                            issue -> Optional.of(issue.form().team())
                                    .filter(team -> issue.status().isOpen()))
                    .unreported();

    /** The enterprise. */
    public static final Column<EnterpriseIssue, Id<Organisation>> ENTERPRISE =
            Column.one("enterprise", ValueType.id(), EnterpriseIssue::enterprise);

    /** The body that has it, while it waits for an answer. */
    public static final Index<EnterpriseIssue, Id<Organisation>> OPEN_AT = Index.optional(
            "open_at",
            ValueType.id(),
            issue -> issue.status().isOpen() ? issue.route().flatMap(IssueRoute::body) : Optional.empty());

    /** How it stands. */
    public static final Index<EnterpriseIssue, EnterpriseIssueStatus> STATUS =
            Index.one("status", ValueType.of(EnterpriseIssueStatus.class), EnterpriseIssue::status);

    /** When it was raised. */
    public static final Index<EnterpriseIssue, LocalDate> RAISED_ON =
            Index.one("raised_on", ValueType.DAY, issue -> IssueMoment.dayOf(issue.raisedAt()));

    /** What kind it is. */
    public static final Column<EnterpriseIssue, IssueKind> ISSUE_KIND = Column.one(
            "kind", ValueType.of(IssueKind.class), issue -> issue.form().kind());

    /** When the enterprise was answered. */
    public static final Index<EnterpriseIssue, LocalDate> ANSWERED_ON =
            Index.optional("answered_on", ValueType.DAY, EnterpriseIssue::answeredOn);

    /** How the enterprise finds the answer. */
    public static final Column<EnterpriseIssue, IssueRating> RATING =
            Column.optional("rating", ValueType.of(IssueRating.class), EnterpriseIssue::rating);

    /** When it asks for a reminder next, while a clock runs. */
    public static final Index<EnterpriseIssue, Instant> REMINDS_AT = Index.optional(
            "reminds_at", ValueType.INSTANT, issue -> issue.clocks().nextReminder());

    private static final Column<EnterpriseIssue, Boolean> REMINDS_PROVISIONAL = Column.one(
            "reminds_provisional", ValueType.FLAG, issue -> issue.clocks().isProvisional());

    /** Its kind. */
    public static final Kind<EnterpriseIssue> KIND = Kind.named(
                    "enterprise_issue", 1, EnterpriseIssue.class, issue -> Ref.of(issue.community, issue.id))
            .index(OPEN_TEAM)
            .column(ENTERPRISE)
            .index(OPEN_AT)
            .together(STATUS, RAISED_ON)
            .index(RAISED_ON)
            .column(ISSUE_KIND)
            .index(ANSWERED_ON)
            .column(RATING)
            .index(REMINDS_AT)
            .column(REMINDS_PROVISIONAL)
            .naming(ENTERPRISE, CommunityNames.ORGANISATION)
            .naming(OPEN_AT, CommunityNames.ORGANISATION)
            .events(EnterpriseIssueEvent.class)
            .build();

    /** Copies the list. */
    public EnterpriseIssue {
        steps = List.copyOf(steps);
    }

    /**
     * The same issue, with clocks by what the calendar knows now.
     *
     * @param calendar which days are working days
     * @return the issue; this one when no end is provisional
     */
    public EnterpriseIssue recounted(WorkCalendar calendar) {
        return clocks.isProvisional()
                ? new EnterpriseIssue(
                        community,
                        id,
                        enterprise,
                        form,
                        raisedAt,
                        charter,
                        owner,
                        status,
                        route,
                        answer,
                        rating,
                        clocks.recounted(calendar),
                        steps)
                : this;
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<IssueTaken> last(EnterpriseIssueStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    /** {@return when the enterprise was answered, as long as that stands} */
    public Optional<LocalDate> answeredOn() {
        return answer.flatMap(told -> last(EnterpriseIssueStep.ANSWER)).map(taken -> IssueMoment.dayOf(taken.at()));
    }
}
