package org.linli.job;

/** On what ground a condition excludes people (歧视事由). */
public enum BiasGround {
    /** Ethnicity (民族). */
    ETHNICITY,
    /** Race (种族). */
    RACE,
    /** Sex: women are kept out (性别，不招女性). */
    WOMEN_KEPT_OUT,
    /** Sex: men are kept out (性别，不招男性). */
    MEN_KEPT_OUT,
    /** Marriage or childbearing (婚育). */
    FAMILY,
    /** Religious belief (宗教信仰). */
    RELIGION,
    /** Something else that says nothing about the work, such as the place of registration or a disability (其他). */
    OTHER
}
