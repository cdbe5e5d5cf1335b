package org.linli.duty;

/** Why somebody is no candidate for an honour (未列入原因). */
public enum CandidateBar {
    /** Exempt on every day of the time, so that nothing was asked (全程暂免). */
    EXEMPT_THROUGHOUT,
    /** Nothing is recorded (无服务记录). */
    NO_SERVICE,
    /** All that was recorded was reversed (记录均已冲销). */
    ALL_REVERSED,
    /** Less was done than is asked (未达到要求). */
    MINIMUM_MISSED,
    /** The community has not appraised it (未评价). */
    NOT_APPRAISED,
    /** The unit has not acknowledged the feedback (单位未签收). */
    NOT_ACKNOWLEDGED,
    /** Appraised as not passed (评价不合格). */
    NOT_PASSED,
    /** Others come before, and the share is used up (超出比例). */
    BEYOND_SHARE
}
