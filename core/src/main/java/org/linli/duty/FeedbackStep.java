package org.linli.duty;

/** The steps of feedback to a unit (反馈程序). */
public enum FeedbackStep {
    /** Appraise again; what was sent has to be sent anew (更正评价). */
    REVISE,
    /** Send it to the unit (反馈). */
    SEND,
    /** The unit acknowledges it (签收). */
    ACKNOWLEDGE,
    /** Take back an acknowledgement that was entered by mistake (撤销误签收). */
    REOPEN
}
