package org.linli.recognition;

/** How a round of awards stands (评选轮次状态). */
public enum AwardRoundStatus {
    /** People are nominated (征集提名). */
    CALL,
    /** Nominations are reviewed and decided, and none comes in (评审中). */
    REVIEW,
    /** Over (已结束). */
    CLOSED
}
