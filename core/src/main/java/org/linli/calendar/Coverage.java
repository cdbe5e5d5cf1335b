package org.linli.calendar;

/** How much a calendar knows of a year (年份数据情况). */
public enum Coverage {
    /** The year's notice of days off and make-up days is known (完整). */
    COMPLETE,
    /** Only Saturdays and Sundays are known; festivals and make-up days are missing (仅周末). */
    WEEKENDS_ONLY,
    /** The notice is not known yet; Saturdays, Sundays and festivals of fixed days are (暂定). */
    PROVISIONAL,
    /** Nothing is known; no question about the year is answered (未知). */
    UNKNOWN
}
