package org.linli.reading.loan;

/** How a reservation stands (预约状态). */
public enum ReservationStatus {
    /** No copy is there yet (等候). */
    WAITING,
    /** A copy is put aside (可取). */
    READY,
    /** The reader has a copy (已取). */
    MET,
    /** The copy was not fetched in time (已逾期). */
    EXPIRED,
    /** The reader wants it no longer (已取消). */
    CANCELLED
}
