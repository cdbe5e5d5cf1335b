package org.linli.reading.loan;

/** What may happen to a reservation (预约步骤). */
public enum ReservationStep {
    /** A copy is put aside (保留). */
    PUT_ASIDE,
    /** The reader has a copy (取书). */
    MEET,
    /** The copy was not fetched in time (逾期). */
    EXPIRE,
    /** The reader wants it no longer (取消). */
    CANCEL
}
