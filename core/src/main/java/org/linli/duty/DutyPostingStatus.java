package org.linli.duty;

/** How far a posting has come (服务岗位状态). */
public enum DutyPostingStatus {
    /** Being written; nobody can claim yet (草稿). */
    DRAFT,
    /** Published, with places to claim (已发布). */
    PUBLISHED,
    /** Over: what was to be done is done (已结束). */
    CLOSED,
    /** Over: called off (已取消). */
    CANCELLED
}
