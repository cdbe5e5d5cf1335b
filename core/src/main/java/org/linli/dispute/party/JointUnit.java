package org.linli.dispute.party;

/** A unit that works on a dispute together with the community's party organisation (联动单位). */
public enum JointUnit {
    /** The property manager (物业). */
    PROPERTY_MANAGER,
    /** Urban management (执法局). */
    URBAN_MANAGEMENT,
    /** The justice office (司法所). */
    JUSTICE_OFFICE,
    /** The police (公安). */
    POLICE,
    /** The procuratorate (检察院). */
    PROCURATORATE
}
