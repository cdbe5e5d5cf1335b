package org.linli.liaison.issue;

/** What an enterprise brings forward (诉求类别). */
public enum IssueKind {
    /** A question about policy (政策咨询). */
    POLICY_QUESTION,
    /** Workers are wanted (用工). */
    RECRUITMENT,
    /** Money is wanted (融资). */
    FINANCING,
    /** Something around the enterprise, such as parking or utilities (周边环境与配套). */
    SURROUNDINGS,
    /** A payment is overdue (账款拖欠). */
    ARREARS,
    /** Anything else (其他). */
    OTHER
}
