package org.linli.assessment;

/** What a line does (记分方式). */
public enum EntryKind {
    /** Points are added (加分). */
    ADD,
    /** Points are deducted (扣分). */
    DEDUCT,
    /** So much of so much was done (完成量). */
    MEASURE
}
