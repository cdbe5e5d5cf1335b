package org.linli.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.job.seeker.JobSeeker;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.PersonFiles;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * What was written wrongly of referrals and hires (更正推荐与录用). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * not-found} when the referral is not registered, and with {@code referral-step} when its status does not allow it.
 */
public final class ReferralCorrections {
    private static final Commands<Referral> CORRECTIONS =
            Commands.of("referralCorrections", Referral.class, Role.OFFICE);

    private static final Command<Referral> REVOKE = CORRECTIONS.fact("revoke", Explain.class);
    private static final Command<Referral> REOPEN = CORRECTIONS.fact("reopen", Explain.class);
    private static final Command<Referral> CORRECT = CORRECTIONS.fact("correct", Correct.class);
    private static final Command<Referral> CORRECT_REFERRAL =
            CORRECTIONS.fact("correctReferral", CorrectReferral.class);
    private static final Command<Referral> CORRECT_STEP = CORRECTIONS.fact("correctStep", CorrectStep.class);
    private static final Command<Referral> DISCARD = CORRECTIONS.fact("discard", Explain.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REVOKE, REOPEN, CORRECT, CORRECT_REFERRAL, CORRECT_STEP, DISCARD);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ReferralCorrections(Office office) {
        this.office = office;
    }

    /**
     * Takes back a hire that the enterprise denies, or that was entered or confirmed by mistake (撤销录用). Its place is free again,
     * and the referral keeps by whose word and which paper it was confirmed.
     *
     * @param referral its id
     * @param reason why; kept sealed in the referral
     * @return the referral, which was declined now, and can be taken up again; refused with what is wrong in the
     *     reason
     */
    public Decision<Referral> revoke(Id<Referral> referral, String reason) {
        return office.command(REVOKE, new Explain(referral, reason), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, before.form().vacancy());
            Decision<Referral> revoked = ReferralCourse.revoke(before, reason, ReferralMoment.of(work));
            return before.hire().isEmpty()
                    ? work.save(Referral.KIND, revoked)
                    : together(work, revoked, VacancyCourse.revoke(vacancy, referral));
        });
    }

    /**
     * Takes back that a referral was declined by mistake (恢复推荐), while the vacancy still looks for people, and the person for work.
     *
     * @param referral its id
     * @param reason why; kept sealed in the referral
     * @return the referral, which waits for an answer again; refused with {@code referral-once}, {@code vacancy-step}, {@code
     *     referral-seeking}, {@code seeker-consent}, {@code person-held} and what is wrong in the reason
     */
    public Decision<Referral> reopen(Id<Referral> referral, String reason) {
        return office.command(REOPEN, new Explain(referral, reason), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, before.form().vacancy());
            JobSeeker seeker = work.require(JobSeeker.KIND, before.form().seeker());
            work.needs().unless(PersonFiles.hold(work, before.person())).orRefuse();
            work.guard(Vacancy.KIND, vacancy.id());
            work.guard(JobSeeker.KIND, seeker.id());
            return work.save(
                    Referral.KIND, ReferralCourse.reopen(before, vacancy, seeker, reason, ReferralMoment.of(work)));
        });
    }

    /**
     * Corrects the days of a hire (更正录用): as if they had always been so; also that a person has left, or has not.
     *
     * @param referral its id
     * @param days what is right
     * @param reason why; kept sealed in the referral
     * @return the referral; refused with {@code hire-days}, {@code referral-step-day}, {@code vacancy-heads}, {@code job-age-16}, {@code
     *     job-minor-heavy} and what is wrong in the reason
     */
    public Decision<Referral> correct(Id<Referral> referral, HireDays days, String reason) {
        return office.command(CORRECT, new Correct(referral, days, reason), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, before.form().vacancy());
            Decision<Referral> corrected = ReferralCourse.correct(
                    before, days, reason, JobTies.worker(work, before.person()), vacancy, ReferralMoment.of(work));
            return placed(work, corrected, VacancyCourse::date);
        });
    }

    /**
     * Corrects the day or the note of a referral (更正推荐登记). One to a wrong vacancy, or of a wrong person, is {@linkplain #discard
     * discarded}, and the right one written anew.
     *
     * @param referral its id
     * @param form what is right; begin with {@link Referral#form()}
     * @param reason why; kept sealed in the referral
     * @return the referral, with the warning {@code seeker-consent} when the person had not agreed by that day; refused with {@code
     *     referral-same}, {@code referral-step-day} and what is wrong in the texts
     */
    public Decision<Referral> correctReferral(Id<Referral> referral, ReferralForm form, String reason) {
        return office.command(CORRECT_REFERRAL, new CorrectReferral(referral, form, reason), work -> {
            Referral before = work.require(Referral.KIND, referral);
            Vacancy vacancy = work.require(Vacancy.KIND, before.form().vacancy());
            JobSeeker seeker = work.require(JobSeeker.KIND, before.form().seeker());
            return work.save(
                    Referral.KIND,
                    ReferralCourse.correct(before, form, vacancy, seeker, reason, ReferralMoment.of(work)));
        });
    }

    /**
     * Corrects the day of an interview, of an offer or of declining, and who has declined for what reason (更正步骤).
     *
     * @param referral its id
     * @param right which step, and what is right of it
     * @param reason why; kept sealed in the referral
     * @return the referral; refused with {@code referral-step-recorded} when no such step was written, {@code referral-step-day} and
     *     what is wrong in the texts
     */
    public Decision<Referral> correctStep(Id<Referral> referral, ReferralTaken.Right right, String reason) {
        return office.command(
                CORRECT_STEP,
                new CorrectStep(referral, right, reason),
                work -> work.change(
                        Referral.KIND,
                        referral,
                        before -> ReferralCourse.correctStep(before, right, reason, ReferralMoment.of(work))));
    }

    /**
     * Takes a referral out of every figure that was written by mistake (作废推荐). A hire is {@linkplain #revoke taken back} before.
     *
     * @param referral its id
     * @param reason why; kept sealed in the referral
     * @return the referral; refused with what is wrong in the reason
     */
    public Decision<Referral> discard(Id<Referral> referral, String reason) {
        return office.command(
                DISCARD,
                new Explain(referral, reason),
                work -> work.change(
                        Referral.KIND,
                        referral,
                        before -> ReferralCourse.discard(before, reason, ReferralMoment.of(work))));
    }

    /** How the place of a hire follows its days. */
    @FunctionalInterface
    interface Placing {
        Decision<Vacancy> of(Vacancy vacancy, Id<Referral> referral, HireDays days);
    }

    /** The place of the hire follows its days. */
    static Decision<Referral> placed(UnitOfWork work, Decision<Referral> dated, Placing placing) {
        Optional<Referral> next = dated.outcomeIfAccepted();
        if (next.isEmpty()) {
            return dated;
        }
        Vacancy vacancy = work.require(Vacancy.KIND, next.get().form().vacancy());
        HireDays days = next.get().hire().orElseThrow().days();
        return together(work, dated, placing.of(vacancy, next.get().id(), days));
    }

    /** Both or none, with all the reasons. */
    static Decision<Referral> together(UnitOfWork work, Decision<Referral> referral, Decision<Vacancy> vacancy) {
        if (!referral.isAccepted() || !vacancy.isAccepted()) {
            List<Finding> found = new ArrayList<>(referral.findings());
            found.addAll(vacancy.findings());
            return new Decision.Refused<>(found.stream().distinct().toList());
        }
        work.save(Vacancy.KIND, vacancy);
        return work.save(Referral.KIND, referral);
    }

    private record Explain(Id<Referral> referral, String reason) implements Reasoned {}

    private record Correct(Id<Referral> referral, HireDays days, String reason) implements Reasoned {}

    private record CorrectReferral(Id<Referral> referral, ReferralForm form, String reason) implements Reasoned {}

    private record CorrectStep(Id<Referral> referral, ReferralTaken.Right right, String reason) implements Reasoned {}
}
