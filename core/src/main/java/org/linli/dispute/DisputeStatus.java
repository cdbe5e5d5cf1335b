package org.linli.dispute;

import java.util.List;

/** How a dispute stands (纠纷状态). */
public enum DisputeStatus {
    /** Registered; not yet decided whether it is accepted (已登记). */
    REGISTERED,
    /** Accepted; no mediator yet (已受理). */
    ACCEPTED,
    /** Not accepted, with the reason (不予受理). */
    REJECTED,
    /** Referred to another body (已引导移送). */
    REFERRED,
    /** A repeat of another case, with which it is closed (已并案). */
    JOINED,
    /** Mediators are assigned (已指派). */
    ASSIGNED,
    /** In mediation (调解中). */
    MEDIATING,
    /** The parties have agreed (达成协议). */
    AGREED,
    /** The agreement is in effect and being performed (履行中). */
    PERFORMING,
    /** Performed (已履行). */
    PERFORMED,
    /** Performed, and followed up (已回访). */
    FOLLOWED_UP,
    /** The agreement was broken (未履行). */
    BREACHED,
    /** Mediation has ended in vain, or was withdrawn (调解终止). */
    TERMINATED,
    /** Closed, and on file (已归档). */
    ARCHIVED;

    /** The states up to an agreement. */
    static final List<DisputeStatus> UNSETTLED = List.of(REGISTERED, ACCEPTED, ASSIGNED, MEDIATING);

    /** The states up to a performed agreement. */
    static final List<DisputeStatus> UNPERFORMED =
            List.of(REGISTERED, ACCEPTED, ASSIGNED, MEDIATING, AGREED, PERFORMING, BREACHED);

    /** The states in which there is something to do. */
    static final List<DisputeStatus> OPEN =
            List.of(REGISTERED, ACCEPTED, ASSIGNED, MEDIATING, AGREED, PERFORMING, PERFORMED, FOLLOWED_UP, BREACHED);

    /** {@return whether there is something left to do} */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
