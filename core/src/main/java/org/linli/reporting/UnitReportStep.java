package org.linli.reporting;

/** The steps of a unit's report (单位报到程序). */
public enum UnitReportStep {
    /** Confirm it (确认). */
    CONFIRM,
    /** Change the number of members, or the contact (变更). */
    AMEND,
    /** End it (退出). */
    EXIT,
    /** Take back a confirmation that was entered by mistake (撤销误确认). */
    UNCONFIRM
}
