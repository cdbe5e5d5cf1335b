package org.linli.code;

/** Which document a number belongs to (证件种类). */
public enum CitizenIdKind {
    /** Resident identity card (居民身份证). */
    CITIZEN,
    /** Residence permit for residents of Hong Kong, Macao and Taiwan (港澳台居民居住证): begins with 810000, 820000 or 830000. */
    HK_MO_TW_RESIDENT,
    /** Foreigner's permanent residence card of the form of 2023 (外国人永久居留身份证): begins with 9 and the digits of a province. */
    FOREIGN_PERMANENT_RESIDENT,
    /**
     * Foreigner's permanent residence card of the form before 2023 (旧版外国人永久居留身份证): three letters of the country and twelve
     * digits. Its form alone is checked; whether the card is still valid is for the office that sees it.
     */
    FOREIGN_PERMANENT_RESIDENT_OLD
}
