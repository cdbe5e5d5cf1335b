package org.linli.dispute.clock;

/** What a clock asks for (催办、督办、上报). */
public enum DueStage {
    /** Little time is left: remind the mediators (催办). */
    REMINDER,
    /** The time is over: supervise (督办). */
    SUPERVISION,
    /** The time has been over for as many days as the tier has: pass it up (上报). */
    ESCALATION
}
