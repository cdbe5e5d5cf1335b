package org.linli.reporting;

/** The status of a unit's report (单位报到状态). */
public enum UnitReportStatus {
    /** The unit has reported (已报到). */
    REPORTED,
    /** The community has confirmed it (已确认). */
    CONFIRMED,
    /** Over: the unit left the community, or no longer exists (已退出). */
    EXITED;

    /** {@return whether it is not over} */
    public boolean isActive() {
        return this != EXITED;
    }
}
