package org.linli.roster;

/** The outcome of a row (导入结果); in a dry run, the one that it would have. */
public enum RowStatus {
    /** Taken in. */
    ACCEPTED,
    /** Taken in, with warnings. */
    WARNED,
    /** A known record was updated by the row. */
    UPDATED,
    /** It is there already, and was left as it is. */
    KNOWN,
    /** Refused. */
    REFUSED,
    /** Nothing speaks against it, but all-or-nothing was asked for, and another row was refused. */
    WITHHELD
}
