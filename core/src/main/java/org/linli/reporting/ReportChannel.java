package org.linli.reporting;

/** How a member reported (报到方式). */
public enum ReportChannel {
    /** Online (线上报到). */
    ONLINE,
    /** At the community's desk (现场报到). */
    OFFLINE
}
