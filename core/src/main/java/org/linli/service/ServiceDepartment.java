package org.linli.service;

/** Whose matter a service item is (责任部门). */
public enum ServiceDepartment {
    /** Civil affairs (民政). */
    CIVIL_AFFAIRS,
    /** Social security and labour (人社). */
    SOCIAL_SECURITY,
    /** Medical insurance (医保). */
    MEDICAL_INSURANCE,
    /** Health (卫健). */
    HEALTH,
    /** Culture and sports (文体). */
    CULTURE_SPORTS,
    /** Housing (住建). */
    HOUSING,
    /** Veterans (退役军人). */
    VETERANS,
    /** The federation of people with disabilities (残联). */
    DISABLED_PEOPLE,
    /** Tax (税务). */
    TAX,
    /** Market supervision (市场监管). */
    MARKET,
    /** Public security (公安). */
    PUBLIC_SECURITY,
    /** The community itself (社区). */
    COMMUNITY,
    /** Another one (其他). */
    OTHER
}
