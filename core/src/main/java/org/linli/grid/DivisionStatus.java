package org.linli.grid;

/** How far a division has come (网格划分方案状态). */
public enum DivisionStatus {
    /** Being drawn (拟定). */
    DRAFT,
    /** Reviewed by the sub-district (街道审核). */
    REVIEWED,
    /** Filed with the district (区级备案). */
    FILED,
    /** Published; in force from its day on (公布). */
    PUBLISHED,
    /** Another one has taken its place (已调整). */
    ADJUSTED,
    /** Given up before it was published (放弃). */
    DROPPED,
    /** Revoked before its first day (已撤销公布). */
    REVOKED
}
