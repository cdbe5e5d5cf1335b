package org.linli.grid.patrol;

/** How a record of a visit stands (走访记录状态). */
public enum VisitStatus {
    /** It counts (有效). */
    RECORDED,
    /** It was struck, and counts no more (已作废). */
    STRUCK
}
