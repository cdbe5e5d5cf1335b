package org.linli.petition.hotline;

/** How a ticket was closed (办结结果). */
public enum HotlineOutcome {
    /** The matter was settled (已解决). */
    SOLVED,
    /** It cannot be done, and the caller was told why (无法解决，已解释). */
    CANNOT,
    /** The caller withdrew it (来电人撤回). */
    WITHDRAWN
}
