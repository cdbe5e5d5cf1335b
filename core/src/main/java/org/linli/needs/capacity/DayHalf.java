package org.linli.needs.capacity;

/** Half of a day (半天). */
public enum DayHalf {
    /** Until noon (上午). */
    MORNING,
    /** From noon on (下午). */
    AFTERNOON
}
