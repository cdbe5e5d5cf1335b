package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.job.Vacancy;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** What may happen to a fair: each change finds everything that refuses it. */
final class JobFairCourse {
    private JobFairCourse() {}

    static Decision<JobFair> plan(DivisionCode community, Id<JobFair> id, JobFairForm form) {
        Inspection inspection = new Inspection();
        JobFairForm read = planned(inspection, form);
        return inspection.decide(() -> Decision.accepted(
                new JobFair(
                        community,
                        id,
                        read,
                        JobFairStatus.PLANNED,
                        List.of(),
                        Optional.empty(),
                        FairConsent.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new JobFairEvent.FairPlanned(id, read)));
    }

    /** What the police have permitted is permitted for its place and its size; to other days they agree. */
    static Decision<JobFair> amend(JobFair before, JobFairForm form) {
        JobFairStep step = form.isMovedFrom(before.form()) ? JobFairStep.MOVE : JobFairStep.AMEND;
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), step);
        JobFairForm read = planned(inspection, form);
        boolean lost = before.permit().isPresent() && isOtherEvent(before.form(), read);
        boolean asks = before.permit().isPresent() && !lost && !read.hasDaysOf(before.form());
        inspection
                .ask(JobFairRules.PERMIT_AGAIN, new JobFairRules.Again(lost, false))
                .ask(JobFairRules.CONSENT, asks);
        FairConsent kept = lost ? FairConsent.NONE : before.consent();
        return inspection.decide(() -> Decision.accepted(
                before.planning(
                        JobFair.LIFE_CYCLE.next(before.status(), step).orElseThrow(),
                        read,
                        before.permit().filter(permit -> !lost),
                        asks ? FairConsent.ASKED : kept),
                new JobFairEvent.FairAmended(before.id(), read, lost)));
    }

    private static boolean isOtherEvent(JobFairForm was, JobFairForm now) {
        return !was.place().equals(now.place()) || now.expected() > was.expected();
    }

    /** What was so all the time stands in the way of nothing: what a fair lacked that has opened is said. */
    static Decision<JobFair> correct(JobFair before, JobFairForm form, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CORRECT);
        JobFairForm read = planned(inspection, form);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        JobFair next = before.corrected(read);
        boolean another = before.permit().isPresent() && isOtherEvent(before.form(), read);
        inspection.ask(JobFairRules.PERMIT_AGAIN, new JobFairRules.Again(another, true));
        if (before.status() == JobFairStatus.OPEN || before.status() == JobFairStatus.HELD) {
            inspection.found(opening(next, read.until()));
        }
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        next, new JobFairEvent.FairCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    /** What a fair lacks that has opened on a day, as warnings. */
    private static List<Finding> opening(JobFair fair, LocalDate on) {
        return Stream.of(JobFairRules.DUTIES.check(duties(fair, on)), JobFairRules.PERMIT.check(permitting(fair, on)))
                .flatMap(Optional::stream)
                .map(Finding::asWarning)
                .toList();
    }

    private static JobFairForm planned(Inspection inspection, JobFairForm form) {
        inspection.ask(JobFairRules.PLAN, form).ask(JobFairRules.FREE, form.fee());
        return form.read(inspection);
    }

    static Decision<JobFair> invite(JobFair before, Id<Organisation> enterprise) {
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.INVITE)
                .ask(
                        JobFairRules.COMING,
                        new JobFairRules.Coming(
                                before.employer(enterprise).isPresent(),
                                false,
                                before.employers().size() + 1))
                .decide(() -> Decision.accepted(
                        before.inviting(enterprise), new JobFairEvent.EmployerInvited(before.id(), enterprise)));
    }

    static Decision<JobFair> dismiss(JobFair before, Id<Organisation> enterprise, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.INVITE)
                .ask(JobFairRules.COMING, coming(before, enterprise));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.without(enterprise),
                new JobFairEvent.EmployerDismissed(before.id(), enterprise, why.orElseThrow())));
    }

    static Decision<JobFair> check(JobFair before, Id<Organisation> enterprise, FairCheck check, LocalDate today) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CHECK)
                .ask(JobFairRules.COMING, coming(before, enterprise));
        Stream.of(check.licenceOn(), check.noticesOn())
                .forEach(day -> inspection.ask(
                        JobFairRules.DAY,
                        new JobFairRules.Dated(before.form().from().minusYears(1), day, today)));
        return inspection.decide(() -> Decision.accepted(
                before.each(enterprise, each -> each.checked(check)),
                new JobFairEvent.EmployerChecked(before.id(), enterprise, check)));
    }

    static Decision<JobFair> show(JobFair before, Vacancy vacancy, LocalDate today) {
        Id<Organisation> enterprise = vacancy.form().enterprise();
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.SHOW)
                .ask(JobFairRules.COMING, coming(before, enterprise))
                .ask(
                        JobFairRules.SHOWN,
                        new JobFairRules.Showing(
                                vacancy.statusOn(today).isLooking(),
                                before.employer(enterprise)
                                        .map(each -> each.showing(vacancy.id())
                                                .vacancies()
                                                .size())
                                        .orElse(1)))
                .decide(() -> Decision.accepted(
                        before.each(enterprise, each -> each.showing(vacancy.id())),
                        new JobFairEvent.VacancyShown(before.id(), vacancy.id())));
    }

    private static JobFairRules.Coming coming(JobFair before, Id<Organisation> enterprise) {
        return new JobFairRules.Coming(
                before.employer(enterprise).isPresent(),
                true,
                before.employers().size());
    }

    static Decision<JobFair> permit(JobFair before, EventPermit permit, LocalDate today) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.PERMIT)
                .ask(
                        JobFairRules.DAY,
                        new JobFairRules.Dated(before.form().from().minusYears(1), permit.on(), today));
        EventPermit read = permit.read(inspection);
        return inspection.decide(
                () -> Decision.accepted(before.permitted(read), new JobFairEvent.FairPermitted(before.id(), read)));
    }

    /** The police agree to other days. */
    static Decision<JobFair> consent(JobFair before, LocalDate on, LocalDate today) {
        LocalDate permitted = before.permit().map(EventPermit::on).orElse(on);
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.PERMIT)
                .ask(JobFairRules.CONSENT_DUE, before.consent().isDue())
                .ask(JobFairRules.DAY, new JobFairRules.Dated(permitted, on, today))
                .decide(() -> Decision.accepted(before.agreed(on), new JobFairEvent.FairDaysAgreed(before.id(), on)));
    }

    static Decision<JobFair> publish(JobFair before, LocalDate on, LocalDate today) {
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.PUBLISH)
                .ask(JobFairRules.DAY, publishing(before, on, today))
                .decide(() -> Decision.accepted(
                        before.published(JobFairStatus.PUBLISHED, on),
                        new JobFairEvent.FairPublished(before.id(), on)));
    }

    private static JobFairRules.Dated publishing(JobFair fair, LocalDate on, LocalDate today) {
        return new JobFairRules.Dated(fair.form().from().minusYears(1), on, today);
    }

    /** The day on which it was published was written wrongly. */
    static Decision<JobFair> correctPublication(JobFair before, LocalDate on, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CORRECT)
                .ask(JobFairRules.PUBLISHED, before.publishedOn().isPresent())
                .ask(JobFairRules.DAY, publishing(before, on, today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> before.publishedOn().equals(Optional.of(on))
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.published(before.status(), on),
                        new JobFairEvent.PublicationCorrected(
                                before.id(), before.publishedOn().orElseThrow(), on, why.orElseThrow())));
    }

    /** It has opened. One that is to open today is held to its duties; of one that has, what it lacked is said. */
    static Decision<JobFair> open(JobFair before, LocalDate on, LocalDate today) {
        LocalDate latest = before.form().until().isBefore(today) ? before.form().until() : today;
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.OPEN)
                .ask(JobFairRules.DAY, new JobFairRules.Dated(before.form().from(), on, latest));
        if (on.isBefore(today)) {
            inspection.found(opening(before, on));
        } else {
            inspection.ask(JobFairRules.DUTIES, duties(before, on)).ask(JobFairRules.PERMIT, permitting(before, on));
        }
        return inspection.decide(
                () -> Decision.accepted(before.at(JobFairStatus.OPEN), new JobFairEvent.FairOpened(before.id(), on)));
    }

    private static JobFairRules.Permitting permitting(JobFair fair, LocalDate on) {
        return new JobFairRules.Permitting(
                fair.form().expected(),
                fair.permit().filter(permit -> !permit.on().isAfter(on)).map(EventPermit::level),
                fair.consent().wasGivenBy(on));
    }

    private static JobFairRules.Duties duties(JobFair fair, LocalDate on) {
        int missing = (int) Stream.of(
                        fair.form().plan(),
                        fair.form().emergencyPlan(),
                        fair.form().securityPlan())
                .filter(Optional::isEmpty)
                .count();
        int unchecked = (int) fair.employers().stream()
                .filter(each ->
                        each.check().filter(check -> check.wasDoneBy(on)).isEmpty())
                .count();
        boolean ahead = fair.publishedOn().filter(fair.form().from()::isAfter).isPresent();
        return new JobFairRules.Duties(missing, fair.employers().size(), unchecked, ahead);
    }

    static Decision<JobFair> hold(JobFair before, FairCounts counts) {
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.HOLD)
                .ask(
                        JobFairRules.COUNTS,
                        new JobFairRules.Counting(counts, before.employers().size()))
                .decide(() -> Decision.accepted(before.held(counts), new JobFairEvent.FairHeld(before.id(), counts)));
    }

    /** Its counts were written wrongly. */
    static Decision<JobFair> correctCounts(JobFair before, FairCounts counts, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CORRECT_COUNTS)
                .ask(
                        JobFairRules.COUNTS,
                        new JobFairRules.Counting(counts, before.employers().size()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> before.counts().equals(Optional.of(counts))
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.held(counts),
                        new JobFairEvent.CountsCorrected(
                                before.id(), before.counts().orElseThrow(), counts, why.orElseThrow())));
    }

    static Decision<JobFair> cancel(JobFair before, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.cancelled(JobFairStatus.CANCELLED, why),
                new JobFairEvent.FairCancelled(before.id(), why.orElseThrow())));
    }

    /** That it was called off was a mistake. */
    static Decision<JobFair> reopen(JobFair before, String reason) {
        JobFairStep step = before.publishedOn().isPresent() ? JobFairStep.REOPEN_PUBLISHED : JobFairStep.REOPEN;
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), step);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.cancelled(JobFair.LIFE_CYCLE.next(before.status(), step).orElseThrow(), Optional.empty()),
                new JobFairEvent.FairReopened(before.id(), why.orElseThrow())));
    }
}
