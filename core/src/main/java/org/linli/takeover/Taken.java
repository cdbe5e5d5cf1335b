package org.linli.takeover;

/** What is taken over from another system (接续对象). */
public enum Taken {
    /** An organisation (单位). */
    ORGANISATION,
    /** A building (楼栋). */
    BUILDING,
    /** A party organisation (党组织). */
    PARTY_ORGANISATION,
    /** An alliance (联盟). */
    ALLIANCE,
    /** An agreement of a member; its record is the member's party organisation (共建协议). */
    AGREEMENT,
    /** A division into grids (网格划分方案). */
    DIVISION,
    /** A grid (网格). */
    GRID,
    /** A post of the grids (网格岗位). */
    POST
}
