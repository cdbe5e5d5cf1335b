package org.linli.calendar;

/** What kind of day a date is for those who work (日期类型). */
public enum DayKind {
    /** An ordinary working day, Monday to Friday (工作日). */
    WORKING,
    /** A Saturday or Sunday that nothing was moved to (周末). */
    WEEKEND,
    /** A day off that the yearly notice names: the festival itself, or rest that was moved next to it (法定节假日及调休). */
    PUBLIC_HOLIDAY,
    /** A Saturday or Sunday on which the missed work is made up (调休上班). */
    MAKEUP_WORKDAY;

    /** {@return whether people work on it} */
    public boolean isWorking() {
        return this == WORKING || this == MAKEUP_WORKDAY;
    }
}
