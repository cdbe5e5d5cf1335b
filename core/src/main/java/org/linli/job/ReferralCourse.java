package org.linli.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.SeekerRules;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;

/** What may happen to a referral: each change finds everything that refuses it. */
final class ReferralCourse {
    private ReferralCourse() {}

    /** What is known of the person who would work. */
    record Worker(Optional<LocalDate> born, boolean resident) {
        void inspect(Inspection inspection, LocalDate on, boolean demanding) {
            born.map(birth -> new SeekerRules.Aged(birth, on))
                    .ifPresent(aged -> inspection
                            .ask(SeekerRules.AGE, aged)
                            .ask(SeekerRules.MINOR, new SeekerRules.Working(aged, demanding)));
        }
    }

    static Decision<Referral> refer(
            DivisionCode community,
            Id<Referral> id,
            ReferralForm form,
            Vacancy vacancy,
            JobSeeker seeker,
            Worker worker,
            ReferralMoment moment) {
        LocalDate earliest = earliest(vacancy, seeker);
        Inspection inspection = Inspection.of(VacancyRules.STEP, vacancy.statusOn(form.on()), VacancyStep.REFER)
                .ask(ReferralRules.SEEKING, seeker.isSeeking())
                .ask(SeekerRules.CONSENT, new SeekerRules.Agreeing(seeker.form().agreedOn(), form.on()))
                .ask(ReferralRules.STEP_DAY, new ReferralRules.Dated(earliest, form.on(), moment.today()));
        worker.inspect(inspection, form.on(), vacancy.form().demanding());
        ReferralForm read = form.read(inspection);
        return inspection.decide(() -> Decision.accepted(
                new Referral(
                        community,
                        id,
                        read,
                        vacancy.form().enterprise(),
                        seeker.form().person(),
                        ReferralStatus.REFERRED,
                        List.of(),
                        Optional.empty()),
                new ReferralEvent.SeekerReferred(id, read.vacancy(), read.on())));
    }

    private static LocalDate earliest(Vacancy vacancy, JobSeeker seeker) {
        return Stream.of(seeker.form().on(), vacancy.form().from())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    static Decision<Referral> step(Referral before, ReferralStep step, LocalDate on, ReferralMoment moment) {
        return Inspection.of(ReferralRules.STEP, before.status(), step)
                .ask(ReferralRules.STEP_DAY, new ReferralRules.Dated(before.lastOn(), on, moment.today()))
                .decide(() -> advanced(before, moment.taken(step, on), before.hire()));
    }

    static Decision<Referral> decline(
            Referral before, DeclinedBy by, String reason, LocalDate on, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.DECLINE)
                .ask(ReferralRules.STEP_DAY, new ReferralRules.Dated(before.lastOn(), on, moment.today()));
        Optional<String> why = inspection.read(PlainText.requireLines("reason", reason, ReferralForm.MAX_NOTE));
        return inspection.decide(() -> advanced(
                before, moment.taken(ReferralStep.DECLINE, on).declined(by).noted(why), before.hire()));
    }

    /** A day that the desk enters anew takes the place of the one before. */
    static Decision<Referral> enter(
            Referral before, LocalDate from, Worker worker, Vacancy vacancy, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.ENTER)
                .ask(
                        ReferralRules.STEP_DAY,
                        new ReferralRules.Dated(before.form().on(), from, moment.today()));
        worker.inspect(inspection, from, vacancy.form().demanding());
        return inspection.decide(() -> advanced(before, moment.taken(ReferralStep.ENTER, from), before.hire()));
    }

    static Decision<Referral> confirm(
            Referral before,
            LocalDate from,
            EnterpriseWord word,
            Worker worker,
            Vacancy vacancy,
            ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.CONFIRM)
                .ask(
                        ReferralRules.STEP_DAY,
                        new ReferralRules.Dated(before.form().on(), from, moment.today()));
        worker.inspect(inspection, from, vacancy.form().demanding());
        EnterpriseSaid said = word.said(inspection, moment.actor(), moment.today());
        return inspection.decide(() -> {
            Hire hire = new Hire(HireDays.since(from), worker.resident(), said);
            Referral next = next(before, moment.taken(ReferralStep.CONFIRM, from), Optional.of(hire));
            return Decision.accepted(
                    next, new ReferralEvent.HireConfirmed(before.id(), from, worker.resident(), said.voice()));
        });
    }

    static Decision<Referral> leave(Referral before, LocalDate on, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.LEAVE);
        Optional<Hire> left = before.hire().map(hire -> hire.on(hire.days().left(on)));
        left.ifPresent(hire -> inspection.ask(ReferralRules.DAYS, new ReferralRules.Days(hire.days(), moment.today())));
        return inspection.decide(() -> advanced(before, moment.taken(ReferralStep.LEAVE, on), left));
    }

    static Decision<Referral> revoke(Referral before, String reason, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.REVOKE);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            ReferralTaken taken =
                    moment.taken(ReferralStep.REVOKE, moment.today()).noted(why);
            return before.hire()
                    .map(was -> Decision.accepted(
                            next(before, taken.before(ReferralTaken.Was.of(was)), Optional.empty()),
                            new ReferralEvent.HireCorrected(before.id(), was.days(), Optional.empty())))
                    .orElseGet(() -> advanced(before, taken, Optional.empty()));
        });
    }

    static Decision<Referral> reopen(
            Referral before, Vacancy vacancy, JobSeeker seeker, String reason, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.REOPEN)
                .ask(VacancyRules.STEP, new LifeCycle.Move<>(vacancy.statusOn(moment.today()), VacancyStep.REFER))
                .ask(ReferralRules.SEEKING, seeker.isSeeking())
                .ask(SeekerRules.CONSENT, new SeekerRules.Agreeing(seeker.form().agreedOn(), moment.today()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(
                before, moment.taken(ReferralStep.REOPEN, moment.today()).noted(why), before.hire()));
    }

    static Decision<Referral> correct(
            Referral before, HireDays right, String reason, Worker worker, Vacancy vacancy, ReferralMoment moment) {
        ReferralStep step = correcting(before, right);
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), step)
                .ask(
                        ReferralRules.STEP_DAY,
                        new ReferralRules.Dated(before.form().on(), right.from(), moment.today()))
                .ask(ReferralRules.DAYS, new ReferralRules.Days(right, moment.today()));
        worker.inspect(inspection, right.from(), vacancy.form().demanding());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Hire hire = before.hire().orElseThrow();
            HireDays was = hire.days();
            ReferralTaken taken = moment.taken(step, moment.today()).noted(why).before(ReferralTaken.Was.of(hire));
            return was.equals(right)
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            next(before, taken, Optional.of(hire.on(right))),
                            new ReferralEvent.HireCorrected(before.id(), was, Optional.of(right)));
        });
    }

    /** Day and note of the referral itself. */
    static Decision<Referral> correct(
            Referral before,
            ReferralForm right,
            Vacancy vacancy,
            JobSeeker seeker,
            String reason,
            ReferralMoment moment) {
        ReferralForm was = before.form();
        LocalDate latest =
                dated(before.steps()).findFirst().map(ReferralTaken::on).orElse(moment.today());
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.CORRECT)
                .ask(
                        ReferralRules.SAME,
                        right.vacancy().equals(was.vacancy()) && right.seeker().equals(was.seeker()))
                .ask(ReferralRules.STEP_DAY, new ReferralRules.Dated(earliest(vacancy, seeker), right.on(), latest))
                .found(SeekerRules.CONSENT
                        .check(new SeekerRules.Agreeing(seeker.form().agreedOn(), right.on()))
                        .map(Finding::asWarning));
        ReferralForm read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(was)
                ? Decision.accepted(before)
                : Decision.accepted(
                        next(
                                        before,
                                        moment.taken(ReferralStep.CORRECT, moment.today())
                                                .noted(why)
                                                .before(ReferralTaken.Was.of(was)),
                                        before.hire())
                                .stating(read),
                        new ReferralEvent.ReferralCorrected(
                                before.id(), was.on(), read.on(), !read.note().equals(was.note()))));
    }

    /** A step with a day of its own. */
    static Decision<Referral> correctStep(
            Referral before, ReferralTaken.Right right, String reason, ReferralMoment moment) {
        List<ReferralTaken> dated = dated(before.steps()).toList();
        Optional<ReferralTaken> found = dated.stream().filter(right::isOf).reduce((first, later) -> later);
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.CORRECT)
                .ask(ReferralRules.RECORDED, new ReferralRules.Recorded(right.step(), right.was(), found.isPresent()));
        found.ifPresent(taken -> inspection.ask(
                ReferralRules.STEP_DAY, between(before, dated, dated.indexOf(taken), right.on(), moment.today())));
        ReferralTaken.Right read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            ReferralTaken was = found.orElseThrow();
            ReferralTaken now = was.right(read);
            List<ReferralTaken> steps = new ArrayList<>(before.steps());
            steps.set(steps.lastIndexOf(was), now);
            ReferralTaken taken = moment.taken(ReferralStep.CORRECT, moment.today())
                    .noted(why)
                    .before(ReferralTaken.Was.of(was));
            return now.equals(was)
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            next(before.with(steps), taken, before.hire()),
                            new ReferralEvent.StepCorrected(
                                    before.id(),
                                    was.step(),
                                    was.on(),
                                    now.on(),
                                    now.declinedBy(),
                                    !now.note().equals(was.note())));
        });
    }

    private static ReferralRules.Dated between(
            Referral before, List<ReferralTaken> dated, int place, LocalDate on, LocalDate today) {
        LocalDate earliest =
                place == 0 ? before.form().on() : dated.get(place - 1).on();
        LocalDate latest =
                place + 1 == dated.size() ? today : dated.get(place + 1).on();
        return new ReferralRules.Dated(earliest, on, latest);
    }

    /** The steps that were taken on a day of their own, in their order, and made no hire. */
    private static Stream<ReferralTaken> dated(List<ReferralTaken> steps) {
        return steps.stream().filter(taken -> taken.step().isDated());
    }

    /** It was written by mistake. */
    static Decision<Referral> discard(Referral before, String reason, ReferralMoment moment) {
        Inspection inspection = Inspection.of(ReferralRules.STEP, before.status(), ReferralStep.DISCARD);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(
                before, moment.taken(ReferralStep.DISCARD, moment.today()).noted(why), before.hire()));
    }

    private static ReferralStep correcting(Referral before, HireDays right) {
        boolean hasLeft = before.status() == ReferralStatus.LEFT;
        if (hasLeft == right.leftOn().isPresent()) {
            return ReferralStep.CORRECT_HIRE;
        }
        return hasLeft ? ReferralStep.REINSTATE : ReferralStep.LEAVE;
    }

    private static Decision<Referral> advanced(Referral before, ReferralTaken taken, Optional<Hire> hire) {
        Referral next = next(before, taken, hire);
        Event event = new ReferralEvent.ReferralAdvanced(next.id(), taken.step(), taken.on(), next.status());
        return Decision.accepted(next, event);
    }

    private static Referral next(Referral before, ReferralTaken taken, Optional<Hire> hire) {
        return new Referral(
                before.community(),
                before.id(),
                before.form(),
                before.enterprise(),
                before.person(),
                Referral.LIFE_CYCLE.next(before.status(), taken.step()).orElseThrow(),
                Stream.concat(before.steps().stream(), Stream.of(taken)).toList(),
                hire);
    }
}
