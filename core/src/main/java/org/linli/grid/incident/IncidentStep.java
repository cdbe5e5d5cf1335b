package org.linli.grid.incident;

/** What may be done about an incident (事件流转). */
public enum IncidentStep {
    /** Capture it (采集). */
    CAPTURE,
    /** Accept it (受理). */
    ACCEPT,
    /** Do not accept it, and say why (不予受理). */
    DECLINE,
    /** Route it to a department (分流). */
    ROUTE,
    /** Give it back as a wrong dispatch, and say why (退回). */
    GIVE_BACK,
    /** Pass it up to the tier above (上报). */
    ESCALATE,
    /** Give it more time (延期). */
    EXTEND,
    /** Handle it (处置). */
    HANDLE,
    /** Tell its reporter what was done (反馈). */
    FEED_BACK,
    /** Evaluate it (评价). */
    EVALUATE,
    /** Move it to another grid (划转). */
    MOVE,
    /** Correct what was captured wrongly; the incident stands as before (更正). */
    CORRECT
}
