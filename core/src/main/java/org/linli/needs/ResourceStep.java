package org.linli.needs;

/** What may happen to a resource (资源步骤). */
public enum ResourceStep {
    /** The community puts it on the list (核验). */
    VALIDATE,
    /** It changes (变更). */
    AMEND,

    /** Its member offers something else, or more, which is to be verified again (变更后重新核验). */
    OFFER_ANEW,
    /** A part of it is reserved for a need (预留). */
    RESERVE,
    /** What was reserved is free again (释放). */
    RELEASE,
    /** What was reserved was delivered (使用). */
    USE,
    /** It is no longer offered (退出). */
    RETIRE,
    /** It is offered again: its end was a mistake (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
