package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
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
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * What people wish for, and the activities that it becomes (活动心愿). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but voicing is refused with {@code
 * activity-wish-step} when the wish's status does not allow it.
 */
public final class ActivityWishes {
    private static final Commands<ActivityWish> WISHES = Commands.of("activityWishes", ActivityWish.class, Role.OFFICE);

    private static final Command<ActivityWish> VOICE = WISHES.fact("voice", Voice.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.RESIDENT_REPRESENTATIVE, Role.SYSTEM);
    private static final Command<ActivityWish> AMEND = WISHES.fact("amend", Amend.class);
    static final Command<ActivityWish> TAKE_UP = WISHES.command("takeUp", TakeUp.class);
    private static final Command<ActivityWish> DECLINE = WISHES.command("decline", Why.class);
    static final Command<ActivityWish> REOPEN = WISHES.fact("reopen", Why.class);
    private static final Command<ActivityWish> CORRECT = WISHES.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(VOICE, AMEND, TAKE_UP, DECLINE, REOPEN, CORRECT);

    private static final Question FIND = WISHES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = WISHES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = WISHES.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> waiting(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<ActivityWish> SHEET = Sheet.of("activityWishes", ActivityWish.KIND)
            .ordered(ActivityWish.VOICED_ON)
            .filtered(ActivityWish.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ActivityWishes(Office office) {
        this.office = office;
    }

    /**
     * Records what people wish for (登记活动心愿).
     *
     * @param form what
     * @return the wish; refused with {@code activity-wish-people}, {@code activity-wish-day} and what is wrong in the text
     */
    public Decision<ActivityWish> voice(ActivityWishForm form) {
        return office.command(
                VOICE,
                new Voice(form),
                work -> work.save(
                        ActivityWish.KIND,
                        ActivityWishCourse.voice(work.community(), work.newId(), form, work.today())));
    }

    /**
     * Records how many people wish for it by now (变更心愿人数).
     *
     * @param wish its id
     * @param people how many
     * @return the wish; refused with {@code activity-wish-people}
     */
    public Decision<ActivityWish> amend(Id<ActivityWish> wish, int people) {
        return office.command(
                AMEND,
                new Amend(wish, people),
                work -> work.change(ActivityWish.KIND, wish, before -> ActivityWishCourse.amend(before, people)));
    }

    /**
     * Makes a wish an activity (心愿转为活动).
     *
     * @param wish its id
     * @param activity the activity
     * @return the wish; refused with {@code activity-wish-activity}
     */
    public Decision<ActivityWish> takeUp(Id<ActivityWish> wish, Id<Activity> activity) {
        return office.command(TAKE_UP, new TakeUp(wish, activity), work -> {
            work.needs().a(ActivityWish.KIND, wish).a(Activity.KIND, activity).orRefuse();
            Activity found = work.require(Activity.KIND, activity);
            return work.change(ActivityWish.KIND, wish, before -> ActivityWishCourse.takeUp(before, found));
        });
    }

    /**
     * Declines a wish (不采纳心愿).
     *
     * @param wish its id
     * @param reason why
     * @return the wish; refused with what is wrong in the reason
     */
    public Decision<ActivityWish> decline(Id<ActivityWish> wish, String reason) {
        return office.command(
                DECLINE,
                new Why(wish, reason),
                work -> work.change(ActivityWish.KIND, wish, before -> ActivityWishCourse.decline(before, reason)));
    }

    /**
     * Lets a wish wait again, whose activity was called off or which was declined by mistake (恢复心愿).
     *
     * @param wish its id
     * @param reason why
     * @return the wish; refused with what is wrong in the reason
     */
    public Decision<ActivityWish> reopen(Id<ActivityWish> wish, String reason) {
        return office.command(
                REOPEN,
                new Why(wish, reason),
                work -> work.change(ActivityWish.KIND, wish, before -> ActivityWishCourse.reopen(before, reason)));
    }

    /**
     * Corrects what was written wrongly (更正活动心愿).
     *
     * @param wish its id
     * @param form what is right; begin with {@link ActivityWish#form()}
     * @param reason why
     * @return the wish; refused as {@link #voice}, and with what is wrong in the reason
     */
    public Decision<ActivityWish> correct(Id<ActivityWish> wish, ActivityWishForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(wish, form, reason),
                work -> work.change(
                        ActivityWish.KIND,
                        wish,
                        before -> ActivityWishCourse.correct(before, form, reason, work.today())));
    }

    /**
     * One wish.
     *
     * @param wish its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<ActivityWish> find(Id<ActivityWish> wish) {
        return office.find(FIND, ActivityWish.KIND, wish, Concerning.NO_ONE);
    }

    /**
     * Wishes, filtered by {@link ActivityWish#STATUS}, ordered by {@link ActivityWish#VOICED_ON} (活动心愿台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<ActivityWish>> list(Selection<ActivityWish> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * Wishes that wait too long, or whose activity was called off (活动心愿提醒).
     *
     * @return the warnings {@code activity-wish-waiting}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Stream<Attention> waiting(Reading view, LocalDate today) {
        int days = view.terms(ActivityTerms.TERMS, today).wishDays();
        Stream<Attention> open =
                view.list(view.all(ActivityWish.KIND).where(ActivityWish.STATUS, ActivityWishStatus.OPEN)).stream()
                        .flatMap(wish -> found(wish, days, false, today));
        List<ActivityWish> taken =
                view.list(view.all(ActivityWish.KIND).where(ActivityWish.STATUS, ActivityWishStatus.TAKEN_UP));
        List<Id<Activity>> calledOff = view
                .find(
                        Activity.KIND,
                        taken.stream()
                                .flatMap(wish -> wish.activity().stream())
                                .distinct()
                                .toList())
                .stream()
                .filter(activity -> activity.status() == ActivityStatus.CANCELLED)
                .map(Activity::id)
                .toList();
        return Stream.concat(
                open,
                taken.stream()
                        .filter(wish -> wish.activity().stream().anyMatch(calledOff::contains))
                        .flatMap(wish -> found(wish, days, true, today)));
    }

    private static Stream<Attention> found(ActivityWish wish, int days, boolean calledOff, LocalDate today) {
        ActivityWishRules.Waiting waiting = new ActivityWishRules.Waiting(
                wish.form().topic(), wish.form().people(), wish.form().on(), days, calledOff, today);
        return Matter.of(ActivityWish.KIND, wish.id())
                .due(waiting.due())
                .settledBy(calledOff ? REOPEN : TAKE_UP)
                .found(ActivityWishRules.WAITING.check(waiting));
    }

    private record Voice(ActivityWishForm form) {}

    private record Amend(Id<ActivityWish> wish, int people) {}

    private record TakeUp(Id<ActivityWish> wish, Id<Activity> activity) {}

    private record Why(Id<ActivityWish> wish, String reason) implements Reasoned {}

    private record Correct(Id<ActivityWish> wish, ActivityWishForm form, String reason) implements Reasoned {}
}
