package org.linli.duty;

/** How often a unit hears how its members served (反馈周期). */
public enum FeedbackPeriod {
    /** Once a year (每年). */
    YEAR,
    /** Once a quarter (每季度). */
    QUARTER
}
