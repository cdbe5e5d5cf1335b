package org.linli.reading.loan;

/** How a copy stands (图书状态). */
public enum CopyStatus {
    /** It can be borrowed (在架). */
    AVAILABLE,
    /** It is lent (借出). */
    ON_LOAN,
    /** It waits for who has reserved it (预约保留). */
    PUT_ASIDE,
    /** It is on its way to the owner, and not part of the stock here (在途). */
    IN_TRANSIT,
    /** It is being repaired (修补). */
    REPAIR,
    /** It is lost (遗失). */
    LOST,
    /** It has gone back to the owner (已送还). */
    SENT_BACK,
    /** It is not there any more (已剔旧). */
    WITHDRAWN
}
