package org.linli.conference;

/** How a consultation stands (协商状态). */
public enum ConsultationStatus {
    /** Planned (已安排). */
    PLANNED,
    /** Held: its result is written down (已协商). */
    HELD,
    /** Its result is public (已公布结果). */
    PUBLISHED,
    /** Its result was carried out, or brought to the residents' meeting (已落实). */
    CONCLUDED,
    /** Called off (已取消). */
    CANCELLED
}
