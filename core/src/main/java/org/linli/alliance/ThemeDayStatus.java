package org.linli.alliance;

/** How a theme day stands (主题党日状态). */
public enum ThemeDayStatus {
    /** Announced (已安排). */
    PLANNED,
    /** Held, and attendance written down (已开展). */
    HELD,
    /** Called off (已取消). */
    CANCELLED
}
