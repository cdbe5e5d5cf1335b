package org.linli.petition;

/** How a petition stands (信访状态). */
public enum PetitionStatus {
    /** Registered, and with no body that could decide (已登记). */
    REGISTERED,
    /** Passed on to a body (已转送). */
    TRANSFERRED,
    /** Accepted by it, and in its hands (已受理). */
    ACCEPTED,
    /** Not accepted (不予受理). */
    NOT_ACCEPTED,
    /** Answered by an opinion (已答复). */
    ANSWERED,
    /** Under review by the body above (复查中). */
    IN_REVIEW,
    /** Review answered (已复查). */
    REVIEWED,
    /** Under recheck by the body above that one (复核中). */
    IN_RECHECK,
    /** Ended by the opinion of the recheck (已复核终结). */
    FINAL,
    /** Withdrawn by the petitioners (已撤回). */
    WITHDRAWN;

    /** {@return whether a body has still to decide on it} */
    public boolean isInProgress() {
        return this == REGISTERED || this == TRANSFERRED || this == ACCEPTED || this == IN_REVIEW || this == IN_RECHECK;
    }
}
