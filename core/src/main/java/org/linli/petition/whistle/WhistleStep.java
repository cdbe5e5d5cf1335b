package org.linli.petition.whistle;

/** What may happen to a call of departments (吹哨流转). */
public enum WhistleStep {
    /** A unit comes (报到). */
    COME,
    /** What came of it is recorded, or recorded anew (办结). */
    END,
    /** It is taken back (撤销). */
    CANCEL,
    /** What was recorded wrongly is corrected (更正). */
    CORRECT
}
