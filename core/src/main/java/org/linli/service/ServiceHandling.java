package org.linli.service;

/** How a service item is dealt with (办理方式). */
public enum ServiceHandling {
    /** At the desk, at once (即办). */
    IMMEDIATE,
    /** Accepted at the desk, and passed on to whom it belongs (受理转办). */
    ROUTED,
    /** The community applies for the requester, who has given a mandate (帮办代办). */
    AGENCY
}
