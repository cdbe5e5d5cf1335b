package org.linli.roster;

/** What to do with a row that is there already (重复处理). */
public enum OnKnown {
    /** Leave the known record as it is, and report the row as known. */
    REPORT,
    /** Update the known record by the row, where the roster allows it. */
    UPDATE
}
