package org.linli.assessment;

/** How a rubric stands (考核方案状态). */
public enum RubricStatus {
    /** It assesses (施行中). */
    IN_FORCE,
    /** Over (已结束). */
    CLOSED
}
