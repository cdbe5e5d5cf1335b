package org.linli.activity;

/** How an activity stands (活动状态). */
public enum ActivityStatus {
    /** Being prepared (筹备中). */
    PLANNED,
    /** Published, and open for sign-ups (已发布). */
    PUBLISHED,
    /** Going on (进行中). */
    RUNNING,
    /** Over, with its counts (已举办). */
    HELD,
    /** Filed (已归档). */
    ARCHIVED,
    /** Called off (已取消). */
    CANCELLED;

    /** {@return whether it is still to come or goes on} */
    public boolean isAhead() {
        return this == PLANNED || this == PUBLISHED || this == RUNNING;
    }

    /** {@return whether it took place} */
    public boolean isOver() {
        return this == HELD || this == ARCHIVED;
    }
}
