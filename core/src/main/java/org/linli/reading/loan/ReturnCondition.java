package org.linli.reading.loan;

/** How a copy comes back (归还状况). */
public enum ReturnCondition {
    /** As it was (完好). */
    GOOD,
    /** Damaged: it is repaired first (破损). */
    DAMAGED
}
