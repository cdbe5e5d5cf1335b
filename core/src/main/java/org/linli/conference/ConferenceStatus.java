package org.linli.conference;

/** How a joint conference stands (联席会议状态). */
public enum ConferenceStatus {
    /** Proposed: topics are collected (拟召开). */
    PROPOSED,
    /** Convened for a day (已通知). */
    SCHEDULED,
    /** Held: attendance is written down, and its topics are decided (已召开). */
    HELD,
    /** Its minutes are written (已形成纪要). */
    MINUTED,
    /** Called off (已取消). */
    CANCELLED
}
