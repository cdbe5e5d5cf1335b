package org.linli.job.fair;

/** How a fair stands (招聘会状态). */
public enum JobFairStatus {
    /** Being prepared (筹备). */
    PLANNED,
    /** Published (已公布). */
    PUBLISHED,
    /** Open to those who look for work (举办中). */
    OPEN,
    /** Over, with its counts (已举办). */
    HELD,
    /** Called off (已取消). */
    CANCELLED;

    /** {@return whether it is still to come or goes on} */
    public boolean isAhead() {
        return this == PLANNED || this == PUBLISHED || this == OPEN;
    }
}
