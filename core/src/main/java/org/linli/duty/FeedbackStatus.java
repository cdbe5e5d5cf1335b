package org.linli.duty;

/** The status of feedback to a unit (反馈状态). */
public enum FeedbackStatus {
    /** The community has appraised the member (已评价). */
    APPRAISED,
    /** The feedback was sent to the unit (已反馈). */
    SENT,
    /** The unit has acknowledged it; it no longer changes (已签收). */
    ACKNOWLEDGED
}
