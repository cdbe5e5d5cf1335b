package org.linli.roster;

/** What became of a row (导入结果). In a dry run: what would. */
public enum RowStatus {
    /** Taken in. */
    ACCEPTED,
    /** Taken in, with warnings. */
    WARNED,
    /** What was there already was brought up to date. */
    UPDATED,
    /** It is there already, and was left as it is. */
    KNOWN,
    /** Refused. */
    REFUSED,
    /** Nothing speaks against it, but all-or-nothing was asked for, and another row was refused. */
    WITHHELD
}
