package org.linli.liaison.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.clock.TrackedClocks;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.liaison.LiaisonTerms;
import org.linli.person.Person;

/** How an issue is raised, corrected, and goes from step to step. */
final class IssueCourse {
    private IssueCourse() {}

    static Decision<EnterpriseIssue> raise(
            DivisionCode community,
            Id<EnterpriseIssue> id,
            Id<Organisation> enterprise,
            EnterpriseIssueForm form,
            Optional<Id<Person>> owner,
            EnterpriseIssueRules.Raising facts,
            IssueMoment moment) {
        Inspection inspection = new Inspection().ask(EnterpriseIssueRules.RAISING, facts);
        Optional<String> matter =
                inspection.read(PlainText.requireLines("matter", form.matter(), EnterpriseIssueForm.MAX_MATTER));
        List<IssueTaken> steps = List.of(moment.taken(EnterpriseIssueStep.RAISE, Optional.empty(), Optional.empty()));
        Optional<TrackedClocks> clocks =
                inspection.read(IssueTimeline.of(form, steps, moment.terms(moment.now()), moment.calendar()));
        return inspection.decide(() -> {
            EnterpriseIssueForm read = form.withMatter(matter.orElseThrow());
            int charter = moment.charter().version();
            return Decision.accepted(
                    new EnterpriseIssue(
                            community,
                            id,
                            enterprise,
                            read,
                            moment.now(),
                            charter,
                            owner.orElseThrow(),
                            EnterpriseIssueStatus.RAISED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            clocks.orElseThrow(),
                            steps),
                    new EnterpriseIssueEvent.IssueRaised(id, read, owner.orElseThrow(), charter));
        });
    }

    static Decision<EnterpriseIssue> route(EnterpriseIssue before, IssueRoute route, IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.ROUTE)
                .ask(
                        EnterpriseIssueRules.ROUTING,
                        new EnterpriseIssueRules.Routing(before.form().kind(), route));
        return decided(
                inspection,
                before,
                moment.taken(EnterpriseIssueStep.ROUTE, Optional.empty(), Optional.empty()),
                moment,
                (clocks, steps) -> with(
                        before,
                        EnterpriseIssueStatus.ROUTED,
                        Optional.of(route),
                        before.answer(),
                        before.rating(),
                        clocks,
                        steps),
                next -> new EnterpriseIssueEvent.IssueRouted(next.id(), route));
    }

    static Decision<EnterpriseIssue> passOn(EnterpriseIssue before, LocalDate day, IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.PASS_ON)
                .ask(
                        EnterpriseIssueRules.PASSED,
                        new EnterpriseIssueRules.Passing(
                                before.form().kind(),
                                before.last(EnterpriseIssueStep.ROUTE).map(taken -> IssueMoment.dayOf(taken.at())),
                                day,
                                moment.today()));
        return decided(
                inspection,
                before,
                moment.taken(EnterpriseIssueStep.PASS_ON, Optional.of(day), Optional.empty()),
                moment,
                (clocks, steps) ->
                        with(before, before.status(), before.route(), before.answer(), before.rating(), clocks, steps),
                next -> new EnterpriseIssueEvent.ComplaintPassedOn(next.id(), day));
    }

    static Decision<EnterpriseIssue> answer(EnterpriseIssue before, String answer, IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.ANSWER)
                .ask(
                        EnterpriseIssueRules.ARREARS_ANSWER,
                        new EnterpriseIssueRules.Answering(
                                before.form().kind(), before.route().isPresent()));
        Optional<String> told = inspection.read(PlainText.requireLines("answer", answer, EnterpriseIssue.MAX_ANSWER));
        return decided(
                inspection,
                before,
                moment.taken(EnterpriseIssueStep.ANSWER, Optional.empty(), Optional.empty()),
                moment,
                (clocks, steps) -> with(
                        before, EnterpriseIssueStatus.ANSWERED, before.route(), told, Optional.empty(), clocks, steps),
                next -> new EnterpriseIssueEvent.IssueAnswered(next.id(), told.orElseThrow()));
    }

    static Decision<EnterpriseIssue> close(
            EnterpriseIssue before, IssueRating rating, EnterpriseIssueRules.Speaking speaking, IssueMoment moment) {
        return decided(
                Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.CLOSE)
                        .ask(EnterpriseIssueRules.BY_ENTERPRISE, speaking),
                before,
                moment.rated(rating),
                moment,
                (clocks, steps) -> with(
                        before,
                        EnterpriseIssueStatus.CLOSED,
                        before.route(),
                        before.answer(),
                        Optional.of(rating),
                        clocks,
                        steps),
                next -> new EnterpriseIssueEvent.IssueClosed(next.id(), rating));
    }

    static Decision<EnterpriseIssue> reopen(EnterpriseIssue before, String reason, IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return decided(
                inspection,
                before,
                moment.taken(EnterpriseIssueStep.REOPEN, Optional.empty(), why),
                moment,
                (clocks, steps) -> with(
                        before,
                        EnterpriseIssueStatus.RAISED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        clocks,
                        steps),
                next -> new EnterpriseIssueEvent.IssueReopened(next.id(), why.orElseThrow()));
    }

    static Decision<EnterpriseIssue> withdraw(
            EnterpriseIssue before, String reason, EnterpriseIssueRules.Speaking speaking, IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.WITHDRAW)
                .ask(EnterpriseIssueRules.BY_ENTERPRISE, speaking);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return decided(
                inspection,
                before,
                moment.taken(EnterpriseIssueStep.WITHDRAW, Optional.empty(), why),
                moment,
                (clocks, steps) -> with(
                        before,
                        EnterpriseIssueStatus.WITHDRAWN,
                        before.route(),
                        before.answer(),
                        before.rating(),
                        clocks,
                        steps),
                next -> new EnterpriseIssueEvent.IssueWithdrawn(next.id(), why.orElseThrow()));
    }

    /** Corrects what was written wrongly; it stands as before, and its clocks as if it had always been right. */
    static Decision<EnterpriseIssue> correct(
            EnterpriseIssue before,
            EnterpriseIssueForm right,
            String reason,
            Id<Organisation> enterprise,
            Optional<Id<Person>> owner,
            EnterpriseIssueRules.Raising facts,
            IssueMoment moment) {
        Inspection inspection = Inspection.of(EnterpriseIssueRules.STEP, before.status(), EnterpriseIssueStep.CORRECT)
                .ask(EnterpriseIssueRules.RAISING, facts);
        before.route()
                .ifPresent(route -> inspection.ask(
                        EnterpriseIssueRules.ROUTING, new EnterpriseIssueRules.Routing(right.kind(), route)));
        Optional<String> matter =
                inspection.read(PlainText.requireLines("matter", right.matter(), EnterpriseIssueForm.MAX_MATTER));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        List<IssueTaken> steps = new ArrayList<>(before.steps());
        steps.add(moment.taken(EnterpriseIssueStep.CORRECT, Optional.empty(), why));
        Optional<TrackedClocks> clocks =
                inspection.read(IssueTimeline.of(right, steps, moment.terms(before.raisedAt()), moment.calendar()));
        return inspection.decide(() -> {
            EnterpriseIssueForm now = right.withMatter(matter.orElseThrow());
            return now.equals(before.form())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            new EnterpriseIssue(
                                    before.community(),
                                    before.id(),
                                    enterprise,
                                    now,
                                    before.raisedAt(),
                                    before.charter(),
                                    owner.orElseThrow(),
                                    before.status(),
                                    before.route(),
                                    before.answer(),
                                    before.rating(),
                                    clocks.orElseThrow(),
                                    steps),
                            new EnterpriseIssueEvent.IssueCorrected(
                                    before.id(),
                                    before.form(),
                                    now,
                                    before.owner(),
                                    owner.orElseThrow(),
                                    why.orElseThrow()));
        });
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    private static Decision<EnterpriseIssue> decided(
            Inspection inspection,
            EnterpriseIssue before,
            IssueTaken taken,
            IssueMoment moment,
            Next next,
            Function<EnterpriseIssue, EnterpriseIssueEvent> event) {
        List<IssueTaken> steps = new ArrayList<>(before.steps());
        steps.add(taken);
        Optional<TrackedClocks> clocks =
                inspection.isClean() ? counted(inspection, before, steps, moment) : Optional.empty();
        return inspection.decide(() -> {
            EnterpriseIssue issue = next.of(clocks.orElseThrow(), steps);
            return Decision.accepted(issue, event.apply(issue));
        });
    }

    /** What was late already is not told again. */
    private static Optional<TrackedClocks> counted(
            Inspection inspection, EnterpriseIssue before, List<IssueTaken> steps, IssueMoment moment) {
        LiaisonTerms terms = moment.terms(before.raisedAt());
        List<Finding> known = IssueTimeline.of(before.form(), before.steps(), terms, moment.calendar())
                .findings();
        Decision<TrackedClocks> counted = IssueTimeline.of(before.form(), steps, terms, moment.calendar());
        inspection.found(counted.findings().stream()
                .filter(finding -> !known.contains(finding))
                .toList());
        return counted.outcomeIfAccepted();
    }

    private static EnterpriseIssue with(
            EnterpriseIssue before,
            EnterpriseIssueStatus status,
            Optional<IssueRoute> route,
            Optional<String> answer,
            Optional<IssueRating> rating,
            TrackedClocks clocks,
            List<IssueTaken> steps) {
        return new EnterpriseIssue(
                before.community(),
                before.id(),
                before.enterprise(),
                before.form(),
                before.raisedAt(),
                before.charter(),
                before.owner(),
                status,
                route,
                answer,
                rating,
                clocks,
                steps);
    }

    /** Makes the issue as it is after a step. */
    private interface Next {
        EnterpriseIssue of(TrackedClocks clocks, List<IssueTaken> steps);
    }
}
