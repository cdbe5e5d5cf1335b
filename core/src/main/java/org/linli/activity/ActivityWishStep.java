package org.linli.activity;

/** What may happen to a wish (活动心愿办理步骤). */
public enum ActivityWishStep {
    /** More people wish for it, or fewer (变更). */
    AMEND,
    /** It becomes an activity (转为活动). */
    TAKE_UP,
    /** It is declined (不采纳). */
    DECLINE,
    /** It waits again (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
