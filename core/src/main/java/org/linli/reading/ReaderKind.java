package org.linli.reading;

/** Of which kind a reader is (读者类别). Whether a reader is a child is told by the day of birth. */
public enum ReaderKind {
    /** A resident (居民). */
    RESIDENT,
    /** Who works for an enterprise of the community (企业职工). */
    EMPLOYEE,
    /** A pupil of a school that builds the community with it (共建学校学生). */
    PUPIL,
    /** Who studies, and may borrow what is restricted (研究者). */
    RESEARCHER
}
