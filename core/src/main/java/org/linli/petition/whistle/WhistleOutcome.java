package org.linli.petition.whistle;

/** What came of a call of departments (吹哨结果). */
public enum WhistleOutcome {
    /** The matter is settled (已解决). */
    SOLVED,
    /** A department goes on with it alone (移交办理). */
    HANDED_OVER,
    /** The matter is not settled (未解决). */
    UNSOLVED
}
