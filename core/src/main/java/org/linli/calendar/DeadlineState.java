package org.linli.calendar;

/** Where a deadline stands (时限状态). */
public enum DeadlineState {
    /** The clock runs (计时中). */
    RUNNING,
    /** The clock stands still, for a hearing, an appraisal, or a party's answer (中止). */
    PAUSED,
    /** The clock runs, with more time than it began with (已延期). */
    EXTENDED,
    /** What was to be done is done, in time or late (已办结). */
    MET,
    /** The time is over and it is not done (已超期). */
    OVERDUE
}
