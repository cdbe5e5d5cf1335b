package org.linli.job;

/** Who has declined (未录用原因方). */
public enum DeclinedBy {
    /** The person who looks for work (求职者). */
    SEEKER,
    /** The enterprise (企业). */
    ENTERPRISE
}
