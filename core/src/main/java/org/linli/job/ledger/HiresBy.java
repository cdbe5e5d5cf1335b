package org.linli.job.ledger;

/** For whom hires count (统计口径): one hire may stand in both figures. */
public enum HiresBy {
    /** For the enterprises: each confirmed hire, whoever it is (为企业招聘). */
    EMPLOYER,
    /** For the residents: each person of the community who was hired, once (居民就业). */
    RESIDENT
}
