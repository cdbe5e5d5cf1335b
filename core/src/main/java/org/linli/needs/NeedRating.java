package org.linli.needs;

/** How who asked rates what was delivered (评单). */
public enum NeedRating {
    /** Satisfied (满意). */
    SATISFIED,
    /** Satisfied on the whole (基本满意). */
    MOSTLY,
    /** Not satisfied (不满意). */
    NOT_SATISFIED
}
