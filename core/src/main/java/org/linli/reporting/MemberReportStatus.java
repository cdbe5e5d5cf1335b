package org.linli.reporting;

/** The status of a member's report (报到状态). */
public enum MemberReportStatus {
    /** The member has reported (已报到). */
    REPORTED,
    /** The community has confirmed it, with a receipt (已确认). */
    CONFIRMED,
    /** The member serves in a grid (服务中). */
    SERVING,
    /** Exempt for a time (暂免服务). */
    EXEMPT,
    /** Over: the member lives in another community now (已转出). */
    TRANSFERRED,
    /** Over: the member is no longer in service (已退出). */
    EXITED;

    /** {@return whether it is not over} */
    public boolean isActive() {
        return this != TRANSFERRED && this != EXITED;
    }
}
