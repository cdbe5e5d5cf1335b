package org.linli.assessment;

/** How an assessment stands (考核状态). */
public enum AssessmentStatus {
    /** Lines are entered (记录中). */
    OPEN,
    /** The result was announced to the assessed (已告知). */
    ANNOUNCED,
    /** An appeal is looked into (申诉中). */
    APPEALED,
    /** The result is final (已确定). */
    FINAL,
    /** Begun by mistake (已作废). */
    DROPPED;

    /** {@return whether the result is still to come} */
    public boolean isOpen() {
        return this == OPEN || this == ANNOUNCED || this == APPEALED;
    }
}
