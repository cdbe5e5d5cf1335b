package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;

/** What may happen to the registration of a seeker: each change finds everything that refuses it. */
final class SeekerCourse {
    private SeekerCourse() {}

    static Decision<JobSeeker> register(
            DivisionCode community, Id<JobSeeker> id, JobSeekerForm form, LocalDate born, LocalDate today) {
        Inspection inspection = new Inspection();
        JobSeekerForm read = read(inspection, form, born, today);
        return inspection.decide(() -> Decision.accepted(
                new JobSeeker(community, id, read, JobSeekerStatus.SEEKING, List.of()),
                new JobSeekerEvent.SeekerRegistered(id, read.on())));
    }

    static Decision<JobSeeker> amend(JobSeeker before, String wishes, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(SeekerRules.STEP, before.status(), JobSeekerStep.AMEND);
        Optional<String> read = inspection.read(PlainText.requireLines("wishes", wishes, JobSeekerForm.MAX_WISHES));
        return inspection.decide(() -> read.equals(Optional.of(before.form().wishes()))
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                before.form().wishing(read.orElseThrow()),
                                new SeekerTaken(
                                        JobSeekerStep.AMEND,
                                        today,
                                        actor.who(),
                                        Optional.empty(),
                                        Optional.of(before.form()))),
                        new JobSeekerEvent.SeekerAdvanced(before.id(), JobSeekerStep.AMEND, today)));
    }

    /** The person agrees that enterprises are told, or agrees no longer. */
    static Decision<JobSeeker> agree(JobSeeker before, Optional<LocalDate> agreedOn, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(SeekerRules.STEP, before.status(), JobSeekerStep.AGREE);
        agreedOn.ifPresent(day -> inspection.ask(SeekerRules.DAY, new SeekerRules.Dated(day, today)));
        return inspection.decide(() -> agreedOn.equals(before.form().agreedOn())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                before.form().agreeing(agreedOn),
                                new SeekerTaken(
                                        JobSeekerStep.AGREE,
                                        today,
                                        actor.who(),
                                        Optional.empty(),
                                        Optional.of(before.form()))),
                        new JobSeekerEvent.SeekerAgreed(
                                before.id(), before.form().agreedOn(), agreedOn)));
    }

    static Decision<JobSeeker> correct(
            JobSeeker before,
            JobSeekerForm form,
            Optional<LocalDate> born,
            String reason,
            Actor actor,
            LocalDate today) {
        Inspection inspection = Inspection.of(SeekerRules.STEP, before.status(), JobSeekerStep.CORRECT)
                .ask(SeekerRules.SAME_PERSON, form.person().equals(before.form().person()));
        JobSeekerForm read = read(inspection, form, born.orElse(LocalDate.MIN), today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                read,
                                new SeekerTaken(
                                        JobSeekerStep.CORRECT, today, actor.who(), why, Optional.of(before.form()))),
                        new JobSeekerEvent.SeekerCorrected(
                                before.id(),
                                before.form().on(),
                                read.on(),
                                before.form().agreedOn(),
                                read.agreedOn(),
                                !read.wishes().equals(before.form().wishes()))));
    }

    static Decision<JobSeeker> end(
            JobSeeker before, LocalDate day, String reason, List<OpenTie> ties, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(SeekerRules.STEP, before.status(), JobSeekerStep.END)
                .ask(SeekerRules.END_DAY, new SeekerRules.Ending(before.form().on(), day));
        Optional<Closing> end = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.then(
                        before.form(),
                        new SeekerTaken(
                                JobSeekerStep.END, day, actor.who(), end.map(Closing::reason), Optional.empty())),
                new JobSeekerEvent.SeekerAdvanced(before.id(), JobSeekerStep.END, day)));
    }

    static Decision<JobSeeker> reopen(JobSeeker before, String reason, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(SeekerRules.STEP, before.status(), JobSeekerStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.then(
                        before.form(),
                        new SeekerTaken(JobSeekerStep.REOPEN, today, actor.who(), why, Optional.empty())),
                new JobSeekerEvent.SeekerAdvanced(before.id(), JobSeekerStep.REOPEN, today)));
    }

    private static JobSeekerForm read(Inspection inspection, JobSeekerForm form, LocalDate born, LocalDate today) {
        inspection
                .ask(SeekerRules.DAY, new SeekerRules.Dated(form.on(), today))
                .ask(SeekerRules.AGE, new SeekerRules.Aged(born, form.on()));
        form.agreedOn().ifPresent(day -> inspection.ask(SeekerRules.DAY, new SeekerRules.Dated(day, today)));
        Optional<String> wishes =
                inspection.read(PlainText.requireLines("wishes", form.wishes(), JobSeekerForm.MAX_WISHES));
        return form.wishing(wishes.orElse(form.wishes()));
    }
}
