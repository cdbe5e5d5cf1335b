package org.linli.job;

/** What may happen to a vacancy (岗位办理步骤). */
public enum VacancyStep {
    /** A person is referred to it (推荐). */
    REFER,
    /** One more was hired, and others are still wanted (录用). */
    HIRE,
    /** The last one of those who are wanted was hired (招满). */
    FILL,
    /** The enterprise states it anew (变更). */
    AMEND,
    /** Its last day is over (过期). */
    EXPIRE,
    /** The enterprise looks for no more (关闭). */
    CLOSE,
    /** It looks for all its people again, on the enterprise's word (重新招聘). */
    REOPEN,
    /** It looks for the rest of its people again, on the enterprise's word (补招). */
    REOPEN_PARTLY,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
