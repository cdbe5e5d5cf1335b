package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
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
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The activities of the community (社区活动). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but planning is refused with {@code
 * activity-step} when the activity's status does not allow it.
 */
public final class Activities {
    private static final Commands<Activity> ACTIVITIES = Commands.of("activities", Activity.class, Role.OFFICE);

    private static final Command<Activity> PLAN = ACTIVITIES.command("plan", Plan.class);
    static final Command<Activity> AMEND = ACTIVITIES.fact("amend", Amend.class);
    private static final Command<Activity> CORRECT = ACTIVITIES.fact("correct", Correct.class);
    static final Command<Activity> PERMIT = ACTIVITIES.fact("permit", Permit.class);
    private static final Command<Activity> PUBLISH = ACTIVITIES.command("publish", Publish.class);
    private static final Command<Activity> BEGIN = ACTIVITIES.command("begin", Which.class);
    static final Command<Activity> HOLD = ACTIVITIES.fact("hold", Hold.class);
    private static final Command<Activity> RATE = ACTIVITIES.fact("rate", Rate.class);
    private static final Command<Activity> ARCHIVE = ACTIVITIES.command("archive", Which.class);
    static final Command<Activity> CANCEL = ACTIVITIES.command("cancel", Why.class);
    private static final Command<Activity> REOPEN = ACTIVITIES.fact("reopen", Why.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(PLAN, AMEND, CORRECT, PERMIT, PUBLISH, BEGIN, HOLD, RATE, ARCHIVE, CANCEL, REOPEN);

    private static final Question FIND = ACTIVITIES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = ACTIVITIES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = ACTIVITIES.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> ActivityOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<Activity> SHEET =
            Sheet.of("activities", Activity.KIND).ordered(Activity.DAY).filtered(Activity.STATUS, Activity.AUDIENCE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Activities(Office office) {
        this.office = office;
    }

    /**
     * Plans an activity (筹备活动).
     *
     * @param form how
     * @return the activity, with the warning {@code activity-child-fee} and the hint {@code activity-fee}; refused with {@code
     *     activity-plan}, {@code organisation-closed} and what is wrong in the texts
     */
    public Decision<Activity> plan(ActivityForm form) {
        return office.command(PLAN, new Plan(form), work -> {
            work.needs().maybeOpen(Organisation.KIND, form.organiser()).orRefuse();
            return work.save(Activity.KIND, ActivityCourse.plan(work.community(), work.newId(), form));
        });
    }

    /**
     * Plans an activity otherwise (变更活动). Another place, content or size takes its permit away, and so does another time until it is
     * consented to. When there are more places, those who wait move up.
     *
     * @param activity its id
     * @param form how; begin with {@link Activity#form()}
     * @return the activity, with the warnings {@code activity-permit-again}, {@code activity-permit-time} and {@code
     *     activity-child-fee} and the hint {@code activity-fee}; refused with {@code activity-seats} for fewer places than are taken, as
     *     long as no one was named who gives way, and as {@link #plan}
     */
    public Decision<Activity> amend(Id<Activity> activity, ActivityForm form) {
        return office.command(AMEND, new Amend(activity, form), work -> {
            Activity before = work.require(Activity.KIND, activity);
            work.needs()
                    .maybeOpen(
                            Organisation.KIND,
                            Needs.anew(form.organiser(), before.form().organiser()))
                    .orRefuse();
            return work.save(
                    Activity.KIND, ActivityCourse.amend(before, form, work.terms(ActivityTerms.TERMS), work.today()));
        });
    }

    /**
     * Corrects what was written wrongly (更正活动); its permit and its sign-ups stay.
     *
     * @param activity its id
     * @param form what is right; begin with {@link Activity#form()}
     * @param reason why
     * @return the activity, with the warnings {@code activity-seats-corrected} when fewer places were there than are taken and {@code
     *     activity-child-fee} and the hint {@code activity-fee}; refused as {@link #plan}, and with what is wrong in the reason
     */
    public Decision<Activity> correct(Id<Activity> activity, ActivityForm form, String reason) {
        return office.command(CORRECT, new Correct(activity, form, reason), work -> {
            Activity before = work.require(Activity.KIND, activity);
            work.needs()
                    .maybeOpen(
                            Organisation.KIND,
                            Needs.anew(form.organiser(), before.form().organiser()))
                    .orRefuse();
            return work.save(Activity.KIND, ActivityCourse.correct(before, form, reason));
        });
    }

    /**
     * Records that the police have permitted an activity, or have consented to another time (安全许可).
     *
     * @param activity its id
     * @param permit the permit
     * @return the activity; refused with {@code activity-day} and what is wrong in the number
     */
    public Decision<Activity> permit(Id<Activity> activity, EventPermit permit) {
        return office.command(
                PERMIT,
                new Permit(activity, permit),
                work -> work.change(
                        Activity.KIND, activity, before -> ActivityCourse.permit(before, permit, work.today())));
    }

    /**
     * Publishes an activity, so that people can sign up (发布活动).
     *
     * @param activity its id
     * @param on on which day
     * @return the activity, with the warning {@code activity-safety-note}; refused with {@code activity-day}
     */
    public Decision<Activity> publish(Id<Activity> activity, LocalDate on) {
        return office.command(
                PUBLISH,
                new Publish(activity, on),
                work -> work.change(
                        Activity.KIND, activity, before -> ActivityCourse.publish(before, on, work.today())));
    }

    /**
     * Begins an activity on its day, or tells later that it has begun (开始活动).
     *
     * @param activity its id
     * @return the activity; refused with {@code activity-day} and {@code activity-permit}
     */
    public Decision<Activity> begin(Id<Activity> activity) {
        return office.command(
                BEGIN,
                new Which(activity),
                work -> work.change(Activity.KIND, activity, before -> ActivityCourse.begin(before, work.today())));
    }

    /**
     * Records how an activity went, for the first time or anew (登记活动统计).
     *
     * @param activity its id
     * @param counts how it went
     * @return the activity; refused with {@code activity-counts}
     */
    public Decision<Activity> hold(Id<Activity> activity, ActivityCounts counts) {
        return office.command(
                HOLD,
                new Hold(activity, counts),
                work -> work.change(Activity.KIND, activity, before -> ActivityCourse.hold(before, counts)));
    }

    /**
     * Records what those who came think, for the first time or anew (登记活动评价).
     *
     * @param activity its id
     * @param feedback what they say
     * @return the activity; refused with {@code activity-feedback}
     */
    public Decision<Activity> rate(Id<Activity> activity, ActivityFeedback feedback) {
        return office.command(
                RATE,
                new Rate(activity, feedback),
                work -> work.change(Activity.KIND, activity, before -> ActivityCourse.rate(before, feedback)));
    }

    /**
     * Files an activity that was held (归档).
     *
     * @param activity its id
     * @return the activity; refused as the class says
     */
    public Decision<Activity> archive(Id<Activity> activity) {
        return office.command(
                ARCHIVE, new Which(activity), work -> work.change(Activity.KIND, activity, ActivityCourse::archive));
    }

    /**
     * Calls an activity off (取消活动).
     *
     * @param activity its id
     * @param reason why
     * @return the activity; refused with what is wrong in the reason
     */
    public Decision<Activity> cancel(Id<Activity> activity, String reason) {
        return office.command(
                CANCEL,
                new Why(activity, reason),
                work -> work.change(Activity.KIND, activity, before -> ActivityCourse.cancel(before, reason)));
    }

    /**
     * Takes back that an activity was called off or filed by mistake: it stands as before, with its sign-ups (恢复活动).
     *
     * @param activity its id
     * @param reason why
     * @return the activity; refused with {@code organisation-closed} when its organiser is no longer there, and what is wrong in the
     *     reason
     */
    public Decision<Activity> reopen(Id<Activity> activity, String reason) {
        return office.command(REOPEN, new Why(activity, reason), work -> {
            Activity before = work.require(Activity.KIND, activity);
            if (before.status() == ActivityStatus.CANCELLED) {
                work.needs()
                        .maybeOpen(Organisation.KIND, before.form().organiser())
                        .orRefuse();
            }
            return work.save(Activity.KIND, ActivityCourse.reopen(before, reason));
        });
    }

    /**
     * One activity.
     *
     * @param activity its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Activity> find(Id<Activity> activity) {
        return office.find(FIND, Activity.KIND, activity, Concerning.NO_ONE);
    }

    /**
     * Activities, filtered by {@link Activity#STATUS} and {@link Activity#AUDIENCE}, ordered by {@link Activity#DAY} (活动台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Activity>> list(Selection<Activity> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The activities for which people can sign up, as the community publishes them (活动公告).
     *
     * @return the notices, what comes first in front
     */
    public List<ActivityNotice> board() {
        LocalDate today = office.today();
        return office.read(view -> ActivityOutlook.published(view, today).stream()
                .map(ActivityNotice::of)
                .toList());
    }

    /**
     * What needs attention today (活动提醒).
     *
     * @return the warnings {@code activity-permit-due}, {@code activity-unheld}, {@code sign-up-asked} and {@code sign-up-unanswered};
     *     empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Plan(ActivityForm form) {}

    private record Amend(Id<Activity> activity, ActivityForm form) {}

    private record Correct(Id<Activity> activity, ActivityForm form, String reason) implements Reasoned {}

    private record Permit(Id<Activity> activity, EventPermit permit) {}

    private record Publish(Id<Activity> activity, LocalDate on) {}

    private record Which(Id<Activity> activity) {}

    private record Hold(Id<Activity> activity, ActivityCounts counts) {}

    private record Rate(Id<Activity> activity, ActivityFeedback feedback) {}

    private record Why(Id<Activity> activity, String reason) implements Reasoned {}
}
