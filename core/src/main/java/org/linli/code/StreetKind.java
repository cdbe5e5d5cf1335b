package org.linli.code;

/** What the third block of a division code says about a sub-district (乡级单位类别): 国统字〔2009〕91号. */
public enum StreetKind {
    /** Sub-district (街道): 001 to 099. */
    SUBDISTRICT,
    /** Town (镇): 100 to 199. */
    TOWN,
    /** Township (乡): 200 to 399. */
    TOWNSHIP,
    /** Unit that is government and enterprise at once, such as a development zone (政企合一单位): 400 to 599. */
    ENTERPRISE_UNIT,
    /** Any other number (其他). */
    OTHER;

    static StreetKind of(int block) {
        if (block < 100) {
            return SUBDISTRICT;
        }
        if (block < 200) {
            return TOWN;
        }
        if (block < 400) {
            return TOWNSHIP;
        }
        return block < 600 ? ENTERPRISE_UNIT : OTHER;
    }
}
