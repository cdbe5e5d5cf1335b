package org.linli.assessment;

/** What may happen to a rubric (考核方案步骤). */
public enum RubricStep {
    /** An assessment begins or goes on (考核). */
    ASSESS,
    /** It changes (变更). */
    AMEND,
    /** What was written wrongly is corrected (更正). */
    CORRECT,
    /** It ends (结束). */
    CLOSE,
    /** Its end was a mistake (恢复). */
    REOPEN
}
