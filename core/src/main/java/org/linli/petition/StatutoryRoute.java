package org.linli.petition;

/** A procedure of the law to which a matter belongs, and not to petitions or the hotline (法定途径). */
public enum StatutoryRoute {
    /** A court (诉讼). */
    LITIGATION,
    /** Arbitration (仲裁). */
    ARBITRATION,
    /** Administrative reconsideration (行政复议). */
    RECONSIDERATION,
    /** Discipline inspection (纪检监察). */
    DISCIPLINE,
    /** Disclosure of government information (信息公开). */
    DISCLOSURE,
    /** A petition that is running (信访). */
    PETITION
}
