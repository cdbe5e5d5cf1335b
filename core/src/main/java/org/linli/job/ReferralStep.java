package org.linli.job;

/** What may happen to a referral (推荐办理步骤). */
public enum ReferralStep {
    /** The enterprise sees the person (面试). */
    INTERVIEW,
    /** The enterprise offers the post (发录用通知). */
    OFFER,
    /** The person or the enterprise declines (谢绝). */
    DECLINE,
    /** The desk enters a hire (登记录用). */
    ENTER,
    /** The enterprise confirms the hire (确认录用). */
    CONFIRM,
    /** The person leaves (离职). */
    LEAVE,
    /** The hire was entered or confirmed by mistake (撤销录用). */
    REVOKE,
    /** That it was declined was a mistake (恢复推荐). */
    REOPEN,
    /** That the person has left was a mistake (恢复在岗). */
    REINSTATE,
    /** Days of the hire were wrong (更正录用). */
    CORRECT_HIRE,
    /** What was written of the referral, or of a step, was wrong (更正). */
    CORRECT,
    /** The referral was written by mistake (作废). */
    DISCARD;

    /** {@return whether it has a day of its own, and makes no hire} */
    boolean isDated() {
        return this == INTERVIEW || this == OFFER || this == DECLINE;
    }

    /** {@return whether it puts the record right, and has no day of its own} */
    boolean isMending() {
        return switch (this) {
            case REVOKE, REOPEN, REINSTATE, CORRECT_HIRE, CORRECT, DISCARD -> true;
            default -> false;
        };
    }
}
