package org.linli.grid.incident;

import java.util.List;

/** How an incident stands (事件状态). */
public enum IncidentStatus {
    /** Captured; not yet answered (已采集). */
    CAPTURED,
    /** Accepted; not yet routed at its tier (已受理). */
    ACCEPTED,
    /** Not accepted, with the reason (不予受理). */
    DECLINED,
    /** Routed to a department (已分流). */
    ROUTED,
    /** Given back as a wrong dispatch; to be routed again (已退回). */
    RETURNED,
    /** Handled; its reporter is not yet told (已处置). */
    HANDLED,
    /** Fed back (已反馈). */
    FED_BACK,
    /** Evaluated (已评价). */
    EVALUATED;

    /** The states of an incident that was accepted and is not yet handled. */
    static final List<IncidentStatus> IN_HAND = List.of(ACCEPTED, RETURNED, ROUTED);

    /** {@return whether it is still to be answered, handled or fed back; the evaluation is voluntary, and keeps no incident open} */
    public boolean isOpen() {
        return this == HANDLED || isPending();
    }

    /** {@return whether its clock runs} */
    public boolean isPending() {
        return this == CAPTURED || IN_HAND.contains(this);
    }
}
