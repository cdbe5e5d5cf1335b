package org.linli.code;

/** Which document a number of eighteen characters belongs to (证件种类). */
public enum CitizenIdKind {
    /** Resident identity card (居民身份证). */
    CITIZEN,
    /** Residence permit for residents of Hong Kong, Macao and Taiwan (港澳台居民居住证): begins with 81, 82 or 83. */
    HK_MO_TW_RESIDENT,
    /** Foreigner's permanent residence card of the form of 2023 (外国人永久居留身份证): begins with 9. */
    FOREIGN_PERMANENT_RESIDENT
}
