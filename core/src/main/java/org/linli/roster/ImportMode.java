package org.linli.roster;

/** What an import saves, and in which commits (导入方式). */
public enum ImportMode {
    /** Every row is decided, nothing is saved (试导入). */
    DRY_RUN,
    /** Every row is committed by itself; refused rows are reported (逐行导入). */
    BEST_EFFORT,
    /** All rows in one commit; none when one of them is refused (整批导入). What is known already refuses nothing. */
    ALL_OR_NOTHING
}
