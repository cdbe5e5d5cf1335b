package org.linli.reporting;

/** Why a member's report ended (终止原因). */
public enum ExitReason {
    /** Lives elsewhere now (迁居). */
    MOVED,
    /** Retired (退休). */
    RETIRED,
    /** Left the unit (离职). */
    LEFT_UNIT,
    /** Any other (其他). */
    OTHER
}
