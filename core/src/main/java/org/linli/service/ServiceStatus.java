package org.linli.service;

/** How a request stands (办件状态). */
public enum ServiceStatus {
    /** Submitted, and to be looked at (待受理). */
    SUBMITTED,
    /** With the requester, who brings what is missing (待补正). */
    SUPPLEMENT,
    /** Accepted (已受理). */
    ACCEPTED,
    /** Refused, with reason and route (不予受理或办理). */
    REJECTED,
    /** Being dealt with (办理中). */
    HANDLING,
    /** Done (已办结). */
    DONE,
    /** Rated by the requester (已评价). */
    RATED,
    /** Withdrawn by the requester (已撤回). */
    WITHDRAWN;

    /** {@return whether the request is neither done nor ended otherwise} */
    public boolean isOpen() {
        return this == SUPPLEMENT || isAtDesk();
    }

    /** {@return whether the community, or a unit to which it was passed on, has to do something} */
    public boolean isAtDesk() {
        return this == SUBMITTED || this == ACCEPTED || this == HANDLING;
    }
}
