package org.linli.reading;

/** What may happen to the registration of a reader (读者登记步骤). */
public enum ReaderStep {
    /** The card, the kind or the guardian has changed (变更). */
    AMEND,
    /** The person borrows no longer (注销). */
    END,
    /** The end was a mistake, or the person borrows again (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
