package org.linli.code;

/** What is wrong with the birth date in a citizen id (出生日期问题). Findings name it instead of the date. */
public enum BirthDateProblem {
    /** The calendar has no such day (日期不存在). */
    IMPOSSIBLE,
    /** It lies after today (晚于今天). */
    IN_THE_FUTURE,
    /** It is longer ago than the policy's maximum age (超过最高年龄). */
    TOO_LONG_AGO
}
