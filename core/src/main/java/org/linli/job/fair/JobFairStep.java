package org.linli.job.fair;

/** What may happen to a fair (招聘会办理步骤). */
public enum JobFairStep {
    /** It is planned otherwise (变更). */
    AMEND,
    /** An enterprise is asked to come, or comes no longer (邀请、退出). */
    INVITE,
    /** The licence and the notices of an enterprise are checked (核验). */
    CHECK,
    /** A vacancy is offered at it (上架岗位). */
    SHOW,
    /** The police permit it (许可). */
    PERMIT,
    /** It is published (公布). */
    PUBLISH,
    /** It opens (开幕). */
    OPEN,
    /** It is over, and its counts are recorded (举办). */
    HOLD,
    /** It is called off (取消). */
    CANCEL,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
