package org.linli.liaison.issue;

/** What may happen to an issue (诉求办理步骤). */
public enum EnterpriseIssueStep {
    /** It is raised (受理). */
    RAISE,
    /** It goes to those who decide (转办). */
    ROUTE,
    /** The body that took a complaint about arrears has passed it on (投诉转交). */
    PASS_ON,
    /** The enterprise is answered (答复). */
    ANSWER,
    /** The enterprise rates the answer (企业评价办结). */
    CLOSE,
    /** It is open again, because the answer did not settle it (重办). */
    REOPEN,
    /** The enterprise no longer pursues it (撤回). */
    WITHDRAW,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
