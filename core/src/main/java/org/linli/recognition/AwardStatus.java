package org.linli.recognition;

/** How a nomination stands (提名状态). */
public enum AwardStatus {
    /** Put forward (已提名). */
    NOMINATED,
    /** Compared with what is on record (已核实). */
    QUALIFIED,
    /** Public as a candidate (公示中). */
    PUBLICISED,
    /** An objection is looked into (异议核查中). */
    OBJECTED,
    /** Honoured (已授予). */
    AWARDED,
    /** Not honoured (未授予). */
    NOT_AWARDED,
    /** The person has withdrawn (已退出). */
    WITHDRAWN,
    /** The honour was taken back (已撤销). */
    REVOKED;

    /** {@return whether it is not decided} */
    public boolean isOpen() {
        return this == NOMINATED || this == QUALIFIED || this == PUBLICISED || this == OBJECTED;
    }

    /** {@return whether the person is compared with the others of the category} */
    boolean isCompared() {
        return this == QUALIFIED || this == PUBLICISED || this == OBJECTED || this == AWARDED;
    }
}
