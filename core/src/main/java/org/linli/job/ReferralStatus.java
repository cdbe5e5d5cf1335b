package org.linli.job;

/** How a referral stands (推荐状态). */
public enum ReferralStatus {
    /** The person was referred to the vacancy (已推荐). */
    REFERRED,
    /** The enterprise has seen the person (已面试). */
    INTERVIEWED,
    /** The enterprise has offered the post (已发录用通知). */
    OFFERED,
    /** The desk has entered a hire, and the enterprise has not confirmed it (待企业确认). */
    ENTERED,
    /** Hired, as the enterprise confirms (已录用). */
    HIRED,
    /** Was hired, and has left (已离职). */
    LEFT,
    /** The person or the enterprise has declined (未录用). */
    DECLINED,
    /** Written by mistake, and counted nowhere (已作废). */
    DISCARDED;

    /** {@return whether it is still open what becomes of it} */
    public boolean isOpen() {
        return this == REFERRED || this == INTERVIEWED || this == OFFERED || this == ENTERED;
    }

    /** {@return whether the person was referred: one that was written by mistake counts nowhere} */
    public boolean counts() {
        return this != DISCARDED;
    }
}
