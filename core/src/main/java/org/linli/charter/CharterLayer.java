package org.linli.charter;

/** Who set a charter's values last, from wide to narrow (章程层级). */
public enum CharterLayer {
    /** National law and common practice (国家). */
    NATIONAL,
    /** A province, city, district or sub-district (地方). */
    LOCAL,
    /** The community itself (社区). */
    COMMUNITY
}
