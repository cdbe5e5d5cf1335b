package org.linli.job.fair;

/** What may happen to a fair (招聘会办理步骤). */
public enum JobFairStep {
    /** It is planned otherwise (变更). */
    AMEND,
    /** It is planned for other days or another place, and published anew (改期、改址). */
    MOVE,
    /** An enterprise is asked to come, or comes no longer (邀请、退出). */
    INVITE,
    /** The licence and the notices of an enterprise are checked (核验). */
    CHECK,
    /** A vacancy is offered at it (上架岗位). */
    SHOW,
    /** The police permit it, or agree to other days (许可、同意). */
    PERMIT,
    /** It is published (公布). */
    PUBLISH,
    /** It opens (开幕). */
    OPEN,
    /** It is over, and its counts are recorded (举办). */
    HOLD,
    /** It is called off (取消). */
    CANCEL,
    /** That it was called off was a mistake (恢复). */
    REOPEN,
    /** That it was called off was a mistake, and it had been published (恢复). */
    REOPEN_PUBLISHED,
    /** What was written wrongly is corrected (更正). */
    CORRECT,
    /** Its counts were wrong (更正统计). */
    CORRECT_COUNTS
}
