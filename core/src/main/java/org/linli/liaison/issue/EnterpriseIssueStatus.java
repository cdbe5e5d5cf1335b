package org.linli.liaison.issue;

/** How an issue stands (诉求状态). */
public enum EnterpriseIssueStatus {
    /** It was raised (已受理). */
    RAISED,
    /** It is with those who decide (已转办). */
    ROUTED,
    /** The enterprise has an answer (已答复). */
    ANSWERED,
    /** The enterprise has rated the answer (已办结). */
    CLOSED,
    /** The enterprise no longer pursues it (已撤回). */
    WITHDRAWN;

    /** {@return whether it waits for an answer} */
    public boolean isOpen() {
        return this == RAISED || this == ROUTED;
    }
}
