package org.linli.reading.ledger;

/** A figure of the reading space (阅读指标). */
public enum ReadingFigure {
    /** How many copies were lent, each time counted (借阅量). */
    LOANS,
    /** How many readers borrowed, each counted once (借阅人数). */
    READERS,
    /** Loans kept too long, of all loans (逾期率). */
    OVERDUE
}
