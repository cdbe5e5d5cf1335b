package org.linli.reading.loan;

/** What may happen to a copy (图书流转步骤). */
public enum CopyStep {
    /** It is lent (借出). */
    LEND,
    /** It comes back (归还). */
    RETURN,
    /** It comes back damaged (破损归还). */
    RETURN_DAMAGED,
    /** It comes back, and goes on to the owner (通还). */
    RETURN_TO_OWNER,
    /** It is put aside for who waits (保留). */
    PUT_ASIDE,
    /** It is not put aside any longer (取消保留). */
    LET_GO,
    /** It is repaired (修复). */
    MEND,
    /** It is missing from the shelf (遗失). */
    LOSE,
    /** The reader has lost it (报失). */
    DECLARE_LOST,
    /** It is found again (找回). */
    RECOVER,
    /** That it came back, or was lost, was a mistake (恢复借出). */
    LEND_AGAIN,
    /** It goes back to the owner (送还). */
    SEND_BACK,
    /** It is taken out of the stock (剔旧). */
    WITHDRAW,
    /** That it was taken out or sent back was a mistake (恢复). */
    RESTORE,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
