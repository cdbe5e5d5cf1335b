package org.linli.service.policy;

/** How a policy reached an enterprise (送达方式). */
public enum PolicyManner {
    /** On a visit (上门). */
    VISIT,
    /** At the desk (窗口). */
    WINDOW,
    /** Online (线上). */
    ONLINE,
    /** By telephone (电话). */
    PHONE,
    /** At a meeting (宣讲会). */
    MEETING
}
