package org.linli.reporting;

/** The kind of the unit of an in-service member (单位性质). The charter names the kinds whose members report. */
public enum UnitKind {
    /** Organ of party or state (机关). */
    AGENCY("机关"),
    /** Public institution (事业单位). */
    INSTITUTION("事业单位"),
    /** State-owned enterprise (国企). */
    STATE_ENTERPRISE("国企"),
    /** Any other (其他). */
    OTHER("其他");

    private final String word;

    UnitKind(String word) {
        this.word = word;
    }

    /** {@return the word by which the charter names it in {@code reporting.unitKinds}} */
    public String word() {
        return word;
    }
}
