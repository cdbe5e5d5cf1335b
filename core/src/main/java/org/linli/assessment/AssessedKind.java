package org.linli.assessment;

/** What a rubric assesses (考核对象). Residents are assessed by none. */
public enum AssessedKind {
    /** A unit that builds the community together with it, by its party organisation (共建单位). */
    UNIT,
    /** A grid (网格). */
    GRID,
    /** A person in a post or in service (网格员、三员、在职党员等). */
    PERSON
}
