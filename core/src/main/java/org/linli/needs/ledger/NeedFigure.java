package org.linli.needs.ledger;

/** A figure of needs, which is a part of a whole (需求指标). */
public enum NeedFigure {
    /** Needs that a member has claimed, of those that were published (匹配率). */
    MATCHED,
    /** Needs that were delivered, of those that a member has claimed (送达率). */
    DELIVERED,
    /** Needs that who asked has confirmed, of those that were delivered (确认率). */
    CONFIRMED,
    /** Needs rated as satisfied, of those that were rated (满意率). */
    SATISFIED
}
