package org.linli.reading.loan;

/** How a loan stands (借阅状态). Overdue is an open one whose day has passed. */
public enum LoanStatus {
    /** The copy is with the reader (借出). */
    OPEN,
    /** The copy came back (已还). */
    RETURNED,
    /** The copy is lost (已报失). */
    LOST,
    /** It was entered by mistake (已撤销). */
    REVOKED
}
