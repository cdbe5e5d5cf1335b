package org.linli.community;

/** Which level of government or party gave an honour (荣誉级别). */
public enum HonourLevel {
    /** National (国家级). */
    NATIONAL,
    /** Of the province (省级). */
    PROVINCE,
    /** Of the city (市级). */
    CITY,
    /** Of the county or district (区县级). */
    DISTRICT,
    /** Of the sub-district or town (街道级). */
    SUBDISTRICT
}
