package org.linli.code;

/** The level of a division (区划层级), read from the trailing zeros of its code. */
public enum DivisionLevel {
    /** Province, autonomous region, or municipality (省级): two digits. */
    PROVINCE(2),
    /** Prefecture-level city (地级): four digits. */
    CITY(4),
    /** County or urban district (县级): six digits. */
    COUNTY(6),
    /** Sub-district, town or township (乡级): nine digits. */
    STREET(9),
    /** Community or village (村级): all twelve digits. */
    COMMUNITY(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** {@return how many leading digits tell a division of this level from the others} */
    public int digits() {
        return digits;
    }
}
