package org.linli.duty;

/** Why a member is no candidate for an honour (未列入原因). */
public enum CandidateBar {
    /** Exempt on every day of the period, so that no service was asked for (全程暂免). */
    EXEMPT_THROUGHOUT,
    /** No service is recorded (无服务记录). */
    NO_SERVICE,
    /** Every recorded service was reversed (记录均已冲销). */
    ALL_REVERSED,
    /** The service done is less than what was asked for (未达到要求). */
    MINIMUM_MISSED,
    /** The community has not appraised the member (未评价). */
    NOT_APPRAISED,
    /** The unit has not acknowledged the feedback (单位未签收). */
    NOT_ACKNOWLEDGED,
    /** Appraised as not passed (评价不合格). */
    NOT_PASSED,
    /** Equal by every criterion where the places end, and the charter takes none of those (并列，名额空缺). */
    TIED,
    /** Better candidates have used up the share (超出比例). */
    BEYOND_SHARE
}
