package org.linli.petition.whistle;

/** What may happen to a call of departments (吹哨流转). */
public enum WhistleStep {
    /** A unit comes (报到). */
    COME,
    /** What came of it is recorded (办结). */
    END,
    /** It is taken back (撤销). */
    CANCEL,
    /** Its end, or that it was taken back, was a mistake (撤回办结、撤回撤销). */
    REOPEN,
    /** What was recorded wrongly is corrected (更正). */
    CORRECT
}
