package org.linli.recognition;

/** What is asked of a candidate, as the community has it on record (评选条件). */
public enum AwardMeasure {
    /** Minutes of confirmed voluntary service in the time for which people are honoured (志愿服务分钟数). */
    VOLUNTEER_MINUTES(false),
    /** Whole months in the post of a building's head, without a break, at the end of that time (连续任职月数). */
    POST_MONTHS(false),
    /** Whole months of that time in the post without a round through the grid (未走访月数). */
    MONTHS_WITHOUT_ROUND(true),
    /** Reports of the member in force at the end of that time (有效报到). */
    REPORTS_IN_FORCE(false),
    /** Appraisals of a year or quarter of that time that the member has passed (评价合格期数). */
    APPRAISALS_PASSED(false),
    /** Appraisals of a year or quarter of that time that the member has not passed (评价不合格期数). */
    APPRAISALS_FAILED(true);

    private final boolean ceiling;

    AwardMeasure(boolean ceiling) {
        this.ceiling = ceiling;
    }

    boolean isMet(long value, long asked) {
        return ceiling ? value <= asked : value >= asked;
    }
}
