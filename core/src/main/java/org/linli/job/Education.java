package org.linli.job;

/** The least education that a post asks for (学历要求). */
public enum Education {
    /** Junior middle school (初中). */
    JUNIOR_MIDDLE,
    /** Senior middle or vocational school (高中、中专). */
    SENIOR_MIDDLE,
    /** College (大专). */
    COLLEGE,
    /** Bachelor (本科). */
    BACHELOR,
    /** Master or doctor (研究生). */
    POSTGRADUATE
}
