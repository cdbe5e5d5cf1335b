package org.linli.activity;

/** How a wish stands (活动心愿状态). */
public enum ActivityWishStatus {
    /** It waits (待回应). */
    OPEN,
    /** It has become an activity (已转活动). */
    TAKEN_UP,
    /** It was declined (未采纳). */
    DECLINED
}
