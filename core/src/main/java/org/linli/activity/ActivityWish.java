package org.linli.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What people wish for (活动心愿), such as early education for grandparents: it becomes an activity, or is declined with a reason.
 *
 * @param community the community
 * @param id its id there
 * @param form what is wished for
 * @param status how it stands
 * @param activity the activity that it has become
 * @param declinedFor why it was declined
 */
public record ActivityWish(
        DivisionCode community,
        Id<ActivityWish> id,
        ActivityWishForm form,
        ActivityWishStatus status,
        Optional<Id<Activity>> activity,
        Optional<String> declinedFor) {
    /** What may happen to it. */
    public static final LifeCycle<ActivityWishStatus, ActivityWishStep> LIFE_CYCLE =
            LifeCycle.<ActivityWishStatus, ActivityWishStep>empty()
                    .allow(ActivityWishStatus.OPEN, ActivityWishStep.AMEND, ActivityWishStatus.OPEN)
                    .allow(ActivityWishStatus.OPEN, ActivityWishStep.TAKE_UP, ActivityWishStatus.TAKEN_UP)
                    .allow(ActivityWishStatus.OPEN, ActivityWishStep.DECLINE, ActivityWishStatus.DECLINED)
                    .allow(ActivityWishStatus.TAKEN_UP, ActivityWishStep.REOPEN, ActivityWishStatus.OPEN)
                    .allow(ActivityWishStatus.DECLINED, ActivityWishStep.REOPEN, ActivityWishStatus.OPEN)
                    .allow(ActivityWishStatus.OPEN, ActivityWishStep.CORRECT, ActivityWishStatus.OPEN)
                    .allow(ActivityWishStatus.TAKEN_UP, ActivityWishStep.CORRECT, ActivityWishStatus.TAKEN_UP)
                    .allow(ActivityWishStatus.DECLINED, ActivityWishStep.CORRECT, ActivityWishStatus.DECLINED);

    /** How it stands. */
    public static final Index<ActivityWish, ActivityWishStatus> STATUS =
            Index.one("status", ValueType.of(ActivityWishStatus.class), ActivityWish::status);

    /** On which day it was voiced. */
    public static final Index<ActivityWish, LocalDate> VOICED_ON =
            Index.one("voiced_on", ValueType.DAY, wish -> wish.form().on());

    /** For whom an activity is wished. */
    public static final Column<ActivityWish, ActivityAudience> AUDIENCE = Column.one(
            "audience",
            ValueType.of(ActivityAudience.class),
            wish -> wish.form().audience());

    /** What it is to be about. */
    public static final Column<ActivityWish, String> TOPIC =
            Column.one("topic", ValueType.TEXT, wish -> wish.form().topic());

    /** How many people wish for it. */
    public static final Column<ActivityWish, Long> PEOPLE =
            Column.one("people", ValueType.NUMBER, wish -> (long) wish.form().people());

    /** The activity that it has become. */
    public static final Column<ActivityWish, Id<Activity>> ACTIVITY =
            Column.optional("activity", ValueType.id(), ActivityWish::activity);

    /** Its kind. */
    public static final Kind<ActivityWish> KIND = Kind.named(
                    "activity_wish", 1, ActivityWish.class, wish -> Ref.of(wish.community, wish.id))
            .together(STATUS, VOICED_ON)
            .index(VOICED_ON)
            .column(AUDIENCE)
            .column(TOPIC)
            .column(PEOPLE)
            .column(ACTIVITY)
            .naming(ACTIVITY, NameOf.of(Activity.KIND, Activity.TITLE))
            .events(ActivityWishEvent.class)
            .build();

    ActivityWish stating(ActivityWishForm next) {
        return new ActivityWish(community, id, next, status, activity, declinedFor);
    }

    ActivityWish at(ActivityWishStatus next, Optional<Id<Activity>> became, Optional<String> reason) {
        return new ActivityWish(community, id, form, next, became, reason);
    }
}
