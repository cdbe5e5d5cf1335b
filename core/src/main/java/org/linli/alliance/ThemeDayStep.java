package org.linli.alliance;

/** What may happen to a theme day (主题党日变动). */
public enum ThemeDayStep {
    /** Write down who came (登记到会). */
    RECORD,
    /** Call it off (取消). */
    CANCEL,
    /** Correct theme, day or hosts that were written wrongly (更正). */
    CORRECT,
    /** Take back that it was recorded or called off by mistake (恢复为已安排). */
    REOPEN
}
