package org.linli.petition;

/** What may happen to a petition (信访流转). */
public enum PetitionStep {
    /** It is registered (登记). */
    REGISTER,
    /** It is passed on to a body (转送、交办). */
    TRANSFER,
    /** The body gives it back (退回). */
    GIVE_BACK,
    /** The body accepts it (受理). */
    ACCEPT,
    /** The body does not accept it (不予受理). */
    DECLINE,
    /** The body gives itself more time (延期). */
    EXTEND,
    /** The body answers (答复). */
    ANSWER,
    /** The petitioners ask for a review (申请复查). */
    ASK_REVIEW,
    /** The review is answered (复查答复). */
    REVIEW,
    /** The petitioners ask for a recheck (申请复核). */
    ASK_RECHECK,
    /** A hearing is held (听证). */
    HEAR,
    /** The recheck is answered (复核意见). */
    RECHECK,
    /** The petitioners withdraw it (撤回). */
    WITHDRAW,
    /** What was registered wrongly is corrected (更正). */
    CORRECT
}
