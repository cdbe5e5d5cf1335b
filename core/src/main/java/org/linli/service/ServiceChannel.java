package org.linli.service;

/** How a request came (申请渠道). */
public enum ServiceChannel {
    /** At the desk (窗口). */
    WINDOW,
    /** Online (网上). */
    ONLINE,
    /** By telephone (电话). */
    PHONE,
    /** At the requester's home (上门). */
    HOME_VISIT
}
