package org.linli.conference;

/** As what a unit belongs to the joint conference (成员单位类别). */
public enum SeatKind {
    /** A unit of the co-building alliance (联盟单位). */
    ALLIANCE_UNIT,
    /** A department: procuratorate, justice office, police station, urban management (职能部门). */
    DEPARTMENT,
    /** The community's own organisations, its property managers among them (社区组织). */
    COMMUNITY
}
