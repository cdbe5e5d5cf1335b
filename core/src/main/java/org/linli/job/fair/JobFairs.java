package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.job.Vacancy;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The fairs at which enterprises meet people who look for work (现场招聘会). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but planning is refused with {@code
 * job-fair-step} when the fair's status does not allow it.
 */
public final class JobFairs {
    private static final Commands<JobFair> FAIRS = Commands.of("jobFairs", JobFair.class, Role.OFFICE);

    private static final Command<JobFair> PLAN = FAIRS.command("plan", Plan.class);
    private static final Command<JobFair> AMEND = FAIRS.fact("amend", Amend.class);
    private static final Command<JobFair> CORRECT = FAIRS.fact("correct", Correct.class);
    private static final Command<JobFair> INVITE = FAIRS.command("invite", Invite.class);
    static final Command<JobFair> DISMISS = FAIRS.fact("dismiss", Dismiss.class);
    private static final Command<JobFair> CHECK = FAIRS.fact("check", Check.class);
    private static final Command<JobFair> SHOW = FAIRS.command("show", Show.class);
    static final Command<JobFair> PERMIT = FAIRS.fact("permit", Permit.class);
    static final Command<JobFair> PUBLISH = FAIRS.fact("publish", Publish.class);
    static final Command<JobFair> CONSENT = FAIRS.fact("consent", Publish.class);
    static final Command<JobFair> OPEN = FAIRS.fact("open", Publish.class);
    static final Command<JobFair> HOLD = FAIRS.fact("hold", Hold.class);
    static final Command<JobFair> CANCEL = FAIRS.command("cancel", Cancel.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(PLAN, AMEND, CORRECT, INVITE, DISMISS, CHECK, SHOW, PERMIT, CONSENT, PUBLISH, OPEN, HOLD, CANCEL);

    private static final Question FIND = FAIRS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = FAIRS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = FAIRS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> JobFairOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<JobFair> SHEET =
            Sheet.of("jobFairs", JobFair.KIND).ordered(JobFair.BEGINS_ON).filtered(JobFair.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public JobFairs(Office office) {
        this.office = office;
    }

    /**
     * Plans a fair (筹备).
     *
     * @param form how
     * @return the fair; refused with {@code job-fair-plan}, {@code job-seeker-free} for a fee, and what is wrong in the texts
     */
    public Decision<JobFair> plan(JobFairForm form) {
        return office.command(
                PLAN,
                new Plan(form),
                work -> work.save(JobFair.KIND, JobFairCourse.plan(work.community(), work.newId(), form)));
    }

    /**
     * Plans a fair otherwise (变更). Another place, or more people, take its permit away; to other days the police have to agree. Other days
     * and another place are to be published anew.
     *
     * @param fair its id
     * @param form how; begin with {@link JobFair#form()}
     * @return the fair, with the warnings {@code job-fair-permit-again} and {@code job-fair-consent}; refused as {@link #plan}
     */
    public Decision<JobFair> amend(Id<JobFair> fair, JobFairForm form) {
        return office.command(
                AMEND,
                new Amend(fair, form),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.amend(before, form)));
    }

    /**
     * Corrects what was written wrongly (更正); its permit and its publication stay.
     *
     * @param fair its id
     * @param form what is right; begin with {@link JobFair#form()}
     * @param reason why
     * @return the fair, with the warnings {@code job-fair-permit-again} when the permit is to be looked at, and {@code job-fair-duties}
     *     and {@code job-fair-permit} for what a fair lacked that has opened; refused as {@link #plan}, and with what is wrong in the
     *     reason
     */
    public Decision<JobFair> correct(Id<JobFair> fair, JobFairForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(fair, form, reason),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.correct(before, form, reason)));
    }

    /**
     * Asks an enterprise to come (邀请).
     *
     * @param fair its id
     * @param enterprise which
     * @return the fair; refused with {@code job-fair-employer} when it comes already, or too many do, and {@code organisation-closed}
     */
    public Decision<JobFair> invite(Id<JobFair> fair, Id<Organisation> enterprise) {
        return office.command(INVITE, new Invite(fair, enterprise), work -> {
            work.needs()
                    .a(JobFair.KIND, fair)
                    .open(Organisation.KIND, enterprise)
                    .orRefuse();
            return work.change(JobFair.KIND, fair, before -> JobFairCourse.invite(before, enterprise));
        });
    }

    /**
     * Records that an enterprise comes no longer (退出).
     *
     * @param fair its id
     * @param enterprise which
     * @param reason why
     * @return the fair; refused with {@code job-fair-employer} when it does not come, and what is wrong in the reason
     */
    public Decision<JobFair> dismiss(Id<JobFair> fair, Id<Organisation> enterprise, String reason) {
        return office.command(
                DISMISS,
                new Dismiss(fair, enterprise, reason),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.dismiss(before, enterprise, reason)));
    }

    /**
     * Records that the licence and the notices of an enterprise were checked (核验).
     *
     * @param fair its id
     * @param enterprise which
     * @param check on which days
     * @return the fair; refused with {@code job-fair-employer} when it does not come, and {@code job-fair-day}
     */
    public Decision<JobFair> check(Id<JobFair> fair, Id<Organisation> enterprise, FairCheck check) {
        return office.command(
                CHECK,
                new Check(fair, enterprise, check),
                work -> work.change(
                        JobFair.KIND, fair, before -> JobFairCourse.check(before, enterprise, check, work.today())));
    }

    /**
     * Offers a vacancy at a fair, of an enterprise that comes (上架岗位).
     *
     * @param fair its id
     * @param vacancy which
     * @return the fair; refused with {@code job-fair-employer} when the enterprise does not come, and {@code job-fair-vacancy} when the
     *     vacancy looks for no one today, or its enterprise offers too many
     */
    public Decision<JobFair> show(Id<JobFair> fair, Id<Vacancy> vacancy) {
        return office.command(SHOW, new Show(fair, vacancy), work -> {
            work.needs().a(JobFair.KIND, fair).a(Vacancy.KIND, vacancy).orRefuse();
            Vacancy shown = work.require(Vacancy.KIND, vacancy);
            return work.change(JobFair.KIND, fair, before -> JobFairCourse.show(before, shown, work.today()));
        });
    }

    /**
     * Records that the police have permitted a fair (安全许可).
     *
     * @param fair its id
     * @param permit the permit
     * @return the fair; refused with {@code job-fair-day} and what is wrong in the number
     */
    public Decision<JobFair> permit(Id<JobFair> fair, EventPermit permit) {
        return office.command(
                PERMIT,
                new Permit(fair, permit),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.permit(before, permit, work.today())));
    }

    /**
     * Records that the police agree to other days of a fair that they have permitted (同意变更时间).
     *
     * @param fair its id
     * @param on on which day
     * @return the fair; refused with {@code job-fair-consent-due} when its days have not changed since, and {@code job-fair-day}
     */
    public Decision<JobFair> consent(Id<JobFair> fair, LocalDate on) {
        return office.command(
                CONSENT,
                new Publish(fair, on),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.consent(before, on, work.today())));
    }

    /**
     * Records that a fair was published (公布).
     *
     * @param fair its id
     * @param on on which day
     * @return the fair; refused with {@code job-fair-day}
     */
    public Decision<JobFair> publish(Id<JobFair> fair, LocalDate on) {
        return office.command(
                PUBLISH,
                new Publish(fair, on),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.publish(before, on, work.today())));
    }

    /**
     * Records that a fair has opened on one of its days (开幕). One that opens today does not without its duties; of one that has opened, and
     * is recorded later, what it lacked is warned of.
     *
     * @param fair its id
     * @param on on which day
     * @return the fair; refused with {@code job-fair-day}, and on that day itself with {@code job-fair-duties} and {@code
     *     job-fair-permit}, which are warnings afterwards
     */
    public Decision<JobFair> open(Id<JobFair> fair, LocalDate on) {
        return office.command(
                OPEN,
                new Publish(fair, on),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.open(before, on, work.today())));
    }

    /**
     * Records how a fair went (举办).
     *
     * @param fair its id
     * @param counts how it went
     * @return the fair; refused with {@code job-fair-counts}
     */
    public Decision<JobFair> hold(Id<JobFair> fair, FairCounts counts) {
        return office.command(
                HOLD,
                new Hold(fair, counts),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.hold(before, counts)));
    }

    /**
     * Calls a fair off (取消).
     *
     * @param fair its id
     * @param reason why
     * @return the fair; refused with what is wrong in the reason
     */
    public Decision<JobFair> cancel(Id<JobFair> fair, String reason) {
        return office.command(
                CANCEL,
                new Cancel(fair, reason),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.cancel(before, reason)));
    }

    /**
     * One fair.
     *
     * @param fair its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<JobFair> find(Id<JobFair> fair) {
        return office.find(FIND, JobFair.KIND, fair, Concerning.NO_ONE);
    }

    /**
     * Fairs, filtered by {@link JobFair#STATUS}, ordered by {@link JobFair#BEGINS_ON} (招聘会台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<JobFair>> list(Selection<JobFair> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * Fairs that come near and are not published or not permitted, and fairs that are over and were not held (招聘会提醒).
     *
     * @return the warnings {@code job-fair-unpublished}, {@code job-fair-permit-due}, {@code job-fair-consent} and {@code job-fair-unheld}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Plan(JobFairForm form) {}

    private record Amend(Id<JobFair> fair, JobFairForm form) {}

    private record Correct(Id<JobFair> fair, JobFairForm form, String reason) implements Reasoned {}

    private record Invite(Id<JobFair> fair, Id<Organisation> enterprise) {}

    private record Dismiss(Id<JobFair> fair, Id<Organisation> enterprise, String reason) implements Reasoned {}

    private record Check(Id<JobFair> fair, Id<Organisation> enterprise, FairCheck check) {}

    private record Show(Id<JobFair> fair, Id<Vacancy> vacancy) {}

    private record Permit(Id<JobFair> fair, EventPermit permit) {}

    private record Publish(Id<JobFair> fair, LocalDate on) {}

    private record Hold(Id<JobFair> fair, FairCounts counts) {}

    private record Cancel(Id<JobFair> fair, String reason) implements Reasoned {}
}
