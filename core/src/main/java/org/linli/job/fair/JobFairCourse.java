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
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new JobFairEvent.FairPlanned(id, read)));
    }

    /** What the police have permitted is permitted for its days, its place and its size. */
    static Decision<JobFair> amend(JobFair before, JobFairForm form) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.AMEND);
        JobFairForm read = planned(inspection, form);
        boolean lost = before.permit().isPresent() && !isPermittedAlike(before.form(), read);
        inspection.ask(JobFairRules.PERMIT_AGAIN, lost);
        return inspection.decide(() -> Decision.accepted(
                before.stating(read, before.permit().filter(permit -> !lost)),
                new JobFairEvent.FairAmended(before.id(), read, lost)));
    }

    private static boolean isPermittedAlike(JobFairForm was, JobFairForm now) {
        return was.from().equals(now.from())
                && was.until().equals(now.until())
                && was.place().equals(now.place())
                && was.expected() == now.expected();
    }

    static Decision<JobFair> correct(JobFair before, JobFairForm form, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CORRECT);
        JobFairForm read = planned(inspection, form);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.stating(read, before.permit()),
                        new JobFairEvent.FairCorrected(before.id(), before.form(), read, why.orElseThrow())));
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
                .ask(JobFairRules.SHOWN, vacancy.statusOn(today).isLooking())
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

    static Decision<JobFair> publish(JobFair before, LocalDate on, LocalDate today) {
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.PUBLISH)
                .ask(
                        JobFairRules.DAY,
                        new JobFairRules.Dated(before.form().from().minusYears(1), on, today))
                .decide(() -> Decision.accepted(before.published(on), new JobFairEvent.FairPublished(before.id(), on)));
    }

    static Decision<JobFair> open(JobFair before, LocalDate today) {
        return Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.OPEN)
                .ask(
                        JobFairRules.DAY,
                        new JobFairRules.Dated(
                                before.form().from(), today, before.form().until()))
                .ask(JobFairRules.DUTIES, duties(before))
                .ask(
                        JobFairRules.PERMIT,
                        new JobFairRules.Permitting(
                                before.form().expected(), before.permit().map(EventPermit::level)))
                .decide(() ->
                        Decision.accepted(before.at(JobFairStatus.OPEN), new JobFairEvent.FairOpened(before.id())));
    }

    private static JobFairRules.Duties duties(JobFair fair) {
        int missing = (int) Stream.of(
                        fair.form().plan(),
                        fair.form().emergencyPlan(),
                        fair.form().securityPlan())
                .filter(Optional::isEmpty)
                .count();
        int unchecked = (int)
                fair.employers().stream().filter(each -> each.check().isEmpty()).count();
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

    static Decision<JobFair> cancel(JobFair before, String reason) {
        Inspection inspection = Inspection.of(JobFairRules.STEP, before.status(), JobFairStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.cancelled(why.orElseThrow()), new JobFairEvent.FairCancelled(before.id(), why.orElseThrow())));
    }
}
