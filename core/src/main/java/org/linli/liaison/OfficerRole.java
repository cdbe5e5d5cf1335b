package org.linli.liaison;

/** As what a person answers for an enterprise (三员). */
public enum OfficerRole {
    /** A member of the staff of the grid in which the enterprise stands (网格员). */
    GRID_OFFICER,
    /** Enterprise service officer (企业服务专员). */
    SERVICE_OFFICER,
    /** Party-building adviser (党建指导员). */
    PARTY_ADVISER
}
