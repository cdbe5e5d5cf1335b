package org.linli.grid.incident;

/** How an incident stands (事件状态). */
public enum IncidentStatus {
    /** Captured; nobody has looked at it (已采集). */
    CAPTURED,
    /** Accepted; not yet routed at its tier (已受理). */
    ACCEPTED,
    /** Not accepted, with the reason (不予受理). */
    DECLINED,
    /** Routed to a department (已分流). */
    ROUTED,
    /** Given back as a wrong dispatch; to be routed again (已退回). */
    RETURNED,
    /** Handled; not yet told to whoever reported it (已处置). */
    HANDLED,
    /** Fed back (已反馈). */
    FED_BACK,
    /** Evaluated (已评价). */
    EVALUATED;

    /** {@return whether somebody still has to answer, do, or tell something; an evaluation is nobody's duty} */
    public boolean isOpen() {
        return this == HANDLED || isPending();
    }

    /** {@return whether its clock runs} */
    public boolean isPending() {
        return this == CAPTURED || this == ACCEPTED || this == ROUTED || this == RETURNED;
    }
}
