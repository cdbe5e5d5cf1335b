package org.linli.petition.hotline;

/** What may happen to a ticket (工单流转). */
public enum HotlineStep {
    /** It is registered (登记). */
    REGISTER,
    /** It is dispatched (派单). */
    DISPATCH,
    /** The unit signs for it (签收). */
    SIGN,
    /** The unit objects (派单异议). */
    OBJECT,
    /** The objection is answered (异议审核). */
    EXAMINE,
    /** The caller is contacted (联系来电人). */
    CONTACT,
    /** It is closed (办结). */
    CLOSE,
    /** The caller is called back (回访). */
    CALL_BACK,
    /** The caller cannot be reached (回访未接通). */
    NOT_REACHED,
    /** It is merged into another one (合并). */
    MERGE,
    /** What was registered wrongly is corrected (更正). */
    CORRECT
}
