package org.linli.job;

/** Where applicants turn to (招聘渠道). */
public enum RecruitChannel {
    /** A web site, an app or a live stream (线上). */
    ONLINE,
    /** The desk, a notice or a fair (线下). */
    OFFLINE
}
