package org.linli.community;

/** Which police permit a large event (许可机关). */
public enum PermitLevel {
    /** The police of the county or district (县级公安机关). */
    COUNTY,
    /** The police of the city (市级公安机关). */
    CITY
}
