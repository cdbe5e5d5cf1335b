package org.linli.dispute;

/** What a ledger of disputes counts (台账事项). */
public enum FigureKind {
    /** A dispute was accepted, once in its life (受理). */
    ACCEPTED,
    /** Its parties agreed (达成协议). */
    SETTLED,
    /** A written agreement that was not in effect was taken back (撤回协议). */
    WITHDRAWN,
    /** Mediation ended in vain (终止). */
    FAILED,
    /** The agreement was performed (履行). */
    PERFORMED,
    /** The agreement was performed after it had been broken (督促后履行). */
    REMEDIED,
    /** The agreement was broken, counted once for each agreement (未履行). */
    BREACHED,
    /** The parties applied for judicial confirmation, counted once for each agreement (申请司法确认). */
    CONFIRMED,
    /** It was referred to another body (引导移送). */
    REFERRED,
    /** It came back (反弹). */
    REBOUND,
    /** It repeats another case, counted once in its life (重复). */
    REPEAT
}
