package org.linli.duty;

/** How the community appraises a member's service (评价等次). The community records it and informs the unit; it does not discipline. */
public enum DutyEvaluation {
    /** Excellent (优秀). */
    EXCELLENT,
    /** Passed (合格). */
    PASSED,
    /** Not passed (不合格). */
    NOT_PASSED
}
