package org.linli.roster;

/** What to do with a row that is there already (重复处理). */
public enum OnKnown {
    /** Leave what is there as it is, and tell. */
    REPORT,
    /** Bring what is there up to date by the row, where the roster says how. */
    UPDATE
}
