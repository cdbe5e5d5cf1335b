package org.linli.duty.posting;

/** The steps of a posting (服务岗位程序). */
public enum DutyPostingStep {
    /** Change it (变更). */
    AMEND,
    /** Publish it (发布). */
    PUBLISH,
    /** Claim a place (认领). */
    CLAIM,
    /** Give a place back (退回). */
    GIVE_BACK,
    /** Give a place to another member (替换). */
    REPLACE,
    /** Close it when it is over (结束). */
    CLOSE,
    /** Call it off (取消). */
    CANCEL,
    /** Take back that it was closed or called off by mistake (撤销结束、取消). */
    REOPEN,
    /** Take back that a draft was called off by mistake (撤销取消，恢复草稿). */
    REOPEN_DRAFT
}
