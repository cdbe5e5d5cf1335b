package org.linli.petition.hotline;

/** How a ticket stands (工单状态). */
public enum HotlineStatus {
    /** Registered (已登记). */
    REGISTERED,
    /** Dispatched to a unit (已派单). */
    DISPATCHED,
    /** Closed, whether it was settled or not (已办结). */
    CLOSED,
    /** Closed, and the caller was reached (已回访). */
    CALLED_BACK,
    /** Merged into another ticket, which it repeats (已合并). */
    MERGED
}
