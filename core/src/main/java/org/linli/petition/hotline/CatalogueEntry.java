package org.linli.petition.hotline;

/** Who answers for a matter by the catalogue of dispatch (派单目录). */
public enum CatalogueEntry {
    /** The community, by its list of matters (社区事项). */
    COMMUNITY,
    /** A department (部门事项). */
    DEPARTMENT,
    /** Several units; which of them leads is agreed before it goes out (职责交叉事项). */
    SHARED,
    /** The catalogue does not have it (目录未列). */
    MISSING
}
