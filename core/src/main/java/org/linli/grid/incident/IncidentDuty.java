package org.linli.grid.incident;

/** What an incident's clocks wait for (时限事项). */
public enum IncidentDuty {
    /** A first answer: that it is accepted, or not (响应). */
    RESPOND,
    /** That it is done (办结). */
    FINISH
}
