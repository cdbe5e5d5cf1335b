package org.linli.grid.patrol;

/** What may happen to a record of a visit (走访记录变动). */
public enum VisitStep {
    /** Strike it, because it is wrong (作废). */
    STRIKE,
    /** Correct what was written wrongly (更正). */
    CORRECT
}
