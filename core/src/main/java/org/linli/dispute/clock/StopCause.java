package org.linli.dispute.clock;

/** For what a dispute waits, so that the community's own clocks stand still (中止事由). */
public enum StopCause {
    /** An expert's opinion (鉴定). */
    APPRAISAL,
    /** A hearing (听证). */
    HEARING,
    /** A party who cannot come (等待当事人). */
    PARTY_AWAY,
    /** A body that must say something first (等待有关部门意见). */
    OTHER_BODY
}
