package org.linli.history;

/**
 * What one thread after another could not have done.
 *
 * @param type what it is called
 * @param words who did what
 */
public record Anomaly(Type type, String words) {
    /** The kinds of anomalies, by the names that the literature gives them. */
    public enum Type {
        /** Something was read that was rolled back: G1a. */
        ABORTED_READ,
        /** Something was read that its transaction had not finished: G1b. */
        INTERMEDIATE_READ,
        /** Something was read that nobody wrote. */
        UNWRITTEN_READ,
        /** A transaction did not see what it had written itself. */
        OWN_WRITE_MISSED,
        /** A number is in a list twice. */
        REPEATED_APPEND,
        /** Two lists of one register, neither of which goes on where the other ends. */
        TORN_ORDER,
        /** What was acknowledged is not there in the end. */
        LOST_APPEND,
        /** Two transactions have read the same list, and both have appended to it. */
        LOST_UPDATE,
        /** A cycle of writes alone: G0. */
        WRITE_CYCLE,
        /** A cycle of writes and of reads of what was written: G1c. */
        READ_CYCLE,
        /** A cycle in which one transaction has read what another has then written over: G-single. */
        SINGLE_SKEW,
        /** A cycle in which several transactions have: G2, such as write skew. */
        SKEW
    }

    @Override
    public String toString() {
        return type + ": " + words;
    }
}
