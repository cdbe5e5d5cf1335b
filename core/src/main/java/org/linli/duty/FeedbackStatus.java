package org.linli.duty;

/** How far the feedback to a unit has come (反馈状态). */
public enum FeedbackStatus {
    /** The community has appraised the member (已评价). */
    APPRAISED,
    /** The unit was told (已反馈). */
    SENT,
    /** The unit has acknowledged it; nothing changes any more (已签收). */
    ACKNOWLEDGED
}
