package org.linli.grid;

/** What may be done to a division (网格划分步骤). */
public enum DivisionStep {
    /** Draw it anew (修改). */
    REDRAW,
    /** The sub-district reviews it (街道审核). */
    REVIEW,
    /** It is filed with the district (区级备案). */
    FILE,
    /** Send it back to be drawn again (退回). */
    SEND_BACK,
    /** Publish it (公布). */
    PUBLISH,
    /** Let another one take its place (调整). */
    ADJUST,
    /** Give it up (放弃). */
    DROP,
    /** Revoke it before its first day (撤销公布). */
    REVOKE,
    /** Go on, because the one that was to take its place was revoked (恢复执行). */
    RESUME
}
