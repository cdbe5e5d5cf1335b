package org.linli.reporting;

/** The steps of a member's report (报到程序). */
public enum MemberReportStep {
    /** Confirm it, with a receipt (确认). */
    CONFIRM,
    /** Change the profile (变更). */
    AMEND,
    /** Place the member in a grid, or in another one (编入网格). */
    PLACE,
    /** Exempt the member for a time (暂免). */
    EXEMPT,
    /** End the exemption of a member without a grid (恢复). */
    RESUME,
    /** End the exemption of a member who serves again in the grid of before (恢复服务). */
    RESUME_SERVING,
    /** The member moves to another community (转出). */
    TRANSFER,
    /** The member is no longer in service (退出). */
    EXIT,
    /** Take back a confirmation that was entered by mistake (撤销误确认). */
    UNCONFIRM
}
