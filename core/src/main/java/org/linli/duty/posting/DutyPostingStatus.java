package org.linli.duty.posting;

/** The status of a posting (服务岗位状态). */
public enum DutyPostingStatus {
    /** Being written, not to be claimed yet (草稿). */
    DRAFT,
    /** Published, with places to claim (已发布). */
    PUBLISHED,
    /** Over: the work is done (已结束). */
    CLOSED,
    /** Over: called off (已取消). */
    CANCELLED
}
