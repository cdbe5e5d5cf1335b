package org.linli.dispute.mediator;

/** What may happen to a mediator (调解员事项). */
public enum MediatorStep {
    /** Change expertise, relatives, or the golden title (变更). */
    AMEND,
    /** Criticise, and order to correct (批评教育、责令改正). */
    CRITICISE,
    /** Dismiss for serious misconduct (罢免、解聘). */
    DISMISS,
    /** End, for another reason (离任). */
    END,
    /** Correct what was written wrongly (更正登记). */
    CORRECT
}
