package org.linli.service;

/** What a requester says of the service (好差评). */
public enum ServiceRating {
    /** Very satisfied (非常满意). */
    VERY_GOOD,
    /** Satisfied (满意). */
    GOOD,
    /** Satisfied on the whole (基本满意). */
    FAIR,
    /** Not satisfied (不满意). */
    POOR,
    /** Not satisfied at all (非常不满意). */
    VERY_POOR;

    /** {@return whether it is a bad one, after which the requester is called back (差评)} */
    public boolean isBad() {
        return this == POOR || this == VERY_POOR;
    }
}
