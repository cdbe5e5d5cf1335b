package org.linli.recognition.ledger;

/** A figure of awards (评选指标). */
public enum AwardFigure {
    /** Places of the rounds (名额). */
    PLACES,
    /** People put forward (提名人数). */
    NOMINATED,
    /** Candidates whose conditions were compared with the record (核实人数). */
    QUALIFIED,
    /** Candidates that were made public (公示人数). */
    PUBLICISED,
    /** Objections (异议件数). */
    OBJECTIONS,
    /** Objections that hold (异议成立件数). */
    UPHELD,
    /** People who withdrew (退出人数). */
    WITHDRAWN,
    /** People honoured (授予人数). */
    AWARDED,
    /** Honours taken back (撤销人数). */
    REVOKED,
    /** Places that were not given (空缺名额). */
    VACANT
}
