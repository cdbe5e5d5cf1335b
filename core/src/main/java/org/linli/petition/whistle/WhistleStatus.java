package org.linli.petition.whistle;

/** How a call of departments stands (吹哨状态). */
public enum WhistleStatus {
    /** They are called (已吹哨). */
    BLOWN,
    /** What came of it is recorded (已办结). */
    ENDED,
    /** It was taken back (已撤销). */
    CANCELLED
}
