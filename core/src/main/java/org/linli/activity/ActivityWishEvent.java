package org.linli.activity;

import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to wishes (活动心愿事件). */
public sealed interface ActivityWishEvent extends Event {
    /** {@return the wish} */
    Id<ActivityWish> wish();

    /**
     * It was voiced (登记).
     *
     * @param wish its id
     * @param form what is wished for
     */
    record WishVoiced(Id<ActivityWish> wish, ActivityWishForm form) implements ActivityWishEvent {}

    /**
     * Another number of people wishes for it (变更).
     *
     * @param wish its id
     * @param people how many
     */
    record WishAmended(Id<ActivityWish> wish, int people) implements ActivityWishEvent {}

    /**
     * It has become an activity (转为活动).
     *
     * @param wish its id
     * @param activity the activity
     */
    record WishTakenUp(Id<ActivityWish> wish, Id<Activity> activity) implements ActivityWishEvent {}

    /**
     * It was declined (不采纳).
     *
     * @param wish its id
     * @param reason why
     */
    record WishDeclined(Id<ActivityWish> wish, String reason) implements ActivityWishEvent {}

    /**
     * It waits again (恢复).
     *
     * @param wish its id
     * @param reason why
     */
    record WishReopened(Id<ActivityWish> wish, String reason) implements ActivityWishEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param wish its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record WishCorrected(Id<ActivityWish> wish, ActivityWishForm was, ActivityWishForm now, String reason)
            implements ActivityWishEvent {}
}
