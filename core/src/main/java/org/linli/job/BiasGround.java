package org.linli.job;

/** On what ground a condition excludes people (歧视事由). */
public enum BiasGround {
    /** Ethnicity (民族). */
    ETHNICITY,
    /** Race (种族). */
    RACE,
    /** Sex, marriage or childbearing (性别). */
    SEX,
    /** Religious belief (宗教信仰). */
    RELIGION,
    /** Something else that says nothing about the work, such as the place of registration or a disability (其他). */
    OTHER
}
