package org.linli.liaison.visit;

/** How a visit stands (走访状态). */
public enum LiaisonVisitStatus {
    /** It is to take place on the liaison day of its month (待走访). */
    PLANNED,
    /** It is to take place on another day (已改期). */
    RESCHEDULED,
    /** It took place (已走访). */
    DONE,
    /** It did not take place (未走访). */
    MISSED,

    /** It was given up (已取消). */
    DROPPED;

    /** {@return whether it is still to take place} */
    public boolean isOpen() {
        return this == PLANNED || this == RESCHEDULED;
    }
}
