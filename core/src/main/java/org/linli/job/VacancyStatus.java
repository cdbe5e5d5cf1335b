package org.linli.job;

/** How a vacancy stands (岗位状态). */
public enum VacancyStatus {
    /** Looking for people (招聘中). */
    OPEN,
    /** Some of those who are wanted were hired (部分招满). */
    PARTLY_FILLED,
    /** As many were hired as are wanted (已招满). */
    FILLED,
    /** The enterprise looks for no more (已关闭). */
    CLOSED,
    /** Its last day is over (已过期); that follows from the day, and no command does it. */
    EXPIRED;

    /** {@return whether people can be referred to it} */
    public boolean isLooking() {
        return this == OPEN || this == PARTLY_FILLED;
    }
}
