package org.linli.conference;

/** What became of the result of a consultation (协商结果去向). */
public enum ConsultationOutcome {
    /** The committee has carried it out (组织实施). */
    CARRIED_OUT,
    /** It was brought to the residents' meeting (提请居民会议). */
    TO_RESIDENTS_MEETING
}
