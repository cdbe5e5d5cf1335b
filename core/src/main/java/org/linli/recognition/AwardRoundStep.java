package org.linli.recognition;

/** What may happen to a round of awards (评选轮次步骤). */
public enum AwardRoundStep {
    /** A person is nominated (提名). */
    NOMINATE,
    /** A nomination is taken up again (恢复提名). */
    RENEW,
    /** A place is given (授予名额). */
    GRANT,
    /** Its terms change (变更). */
    AMEND,
    /** The call for nominations ends (结束征集). */
    REVIEW,
    /** Nominations are called for again (重新征集). */
    CALL_AGAIN,
    /** It ends (结束). */
    CLOSE,
    /** Its end was a mistake (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
