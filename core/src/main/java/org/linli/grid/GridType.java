package org.linli.grid;

/** What stands in a grid for the most part (网格类型). */
public enum GridType {
    /** Homes (居民小区). */
    RESIDENTIAL,
    /** Enterprises and their dormitories (企业网格). */
    ENTERPRISE,
    /** A school (学校). */
    SCHOOL,
    /** A hospital (医院). */
    HOSPITAL,
    /** A market (市场). */
    MARKET,
    /** An office building (商务楼宇). */
    OFFICE_BUILDING,
    /** Something else (其他). */
    OTHER
}
