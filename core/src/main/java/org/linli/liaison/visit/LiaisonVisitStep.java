package org.linli.liaison.visit;

/** What may happen to a visit (走访步骤). */
public enum LiaisonVisitStep {
    /** It took place (登记走访). */
    HOLD,
    /** It did not (登记未走访). */
    MISS,
    /** It gets another day (改期). */
    RESCHEDULE,
    /** It was written of the wrong visit that it took place, or did not (撤销登记). */
    UNDO,

    /** It is given up (取消安排). */
    DROP,

    /** The enterprise signs (企业签认). */
    SIGN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
