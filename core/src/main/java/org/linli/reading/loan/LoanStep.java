package org.linli.reading.loan;

/** What may happen to a loan (借阅步骤). */
public enum LoanStep {
    /** The copy is lent (借出). */
    LEND,
    /** It is kept longer (续借). */
    RENEW,
    /** The copy comes back (归还). */
    RETURN,
    /** The copy is lost (报失). */
    LOSE,
    /** It was entered by mistake (撤销). */
    REVOKE,
    /** That it ended was a mistake (恢复). */
    REOPEN,
    /** A wrong day is corrected (更正). */
    CORRECT
}
