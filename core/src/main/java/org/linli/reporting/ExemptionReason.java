package org.linli.reporting;

/** Why a member need not serve for a time (暂免情形). The charter names the reasons for which it exempts. */
public enum ExemptionReason {
    /** Illness (因病). */
    ILLNESS("因病"),
    /** Care for a member of the family (照料家人). */
    CARE("照料家人"),
    /** A long absence (长期外出). */
    DISTANCE("长期外出"),
    /** Another reason that a law names (其他法定情形). */
    OTHER_LAWFUL("其他法定情形");

    private final String word;

    ExemptionReason(String word) {
        this.word = word;
    }

    /** {@return the word by which the charter names it in {@code reporting.exemptReasons}} */
    public String word() {
        return word;
    }
}
