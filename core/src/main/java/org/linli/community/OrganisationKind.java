package org.linli.community;

/** What an organisation is (单位类型). */
public enum OrganisationKind {
    /** Enterprise (企业). */
    ENTERPRISE,
    /** Organ of state or party (机关). */
    GOVERNMENT,
    /** Public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** Social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** School or kindergarten (学校). */
    SCHOOL,
    /** Property manager (物业服务企业). */
    PROPERTY_MANAGER,
    /** Owners' committee (业主委员会). */
    OWNERS_COMMITTEE,
    /** Residents' committee of a community (居民委员会). */
    RESIDENTS_COMMITTEE,
    /** Something else (其他). */
    OTHER;

    /** {@return whether it is registered as a company, which always has a credit code} */
    boolean isCompany() {
        return this == ENTERPRISE || this == PROPERTY_MANAGER;
    }
}
