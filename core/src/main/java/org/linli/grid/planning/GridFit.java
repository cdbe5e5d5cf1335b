package org.linli.grid.planning;

/** How the households of a planned grid stand to the band (户数是否适中). */
public enum GridFit {
    /** Within the band (适中). */
    IN_BAND,
    /** Fewer households than the band asks for (偏少). */
    BELOW,
    /** More households than the band allows (偏多). */
    ABOVE,
    /** An enterprise park, which the band does not measure (园区，不计户数). */
    PARK
}
