package org.linli.duty;

/** What may be done to the feedback to a unit (反馈程序). */
public enum FeedbackStep {
    /** Appraise again; what was sent has to be sent anew (更正评价). */
    REVISE,
    /** Tell the unit (反馈). */
    SEND,
    /** The unit acknowledges it (签收). */
    ACKNOWLEDGE
}
