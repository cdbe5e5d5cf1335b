package org.linli.conference;

/** In which form residents are consulted (协商形式): the law on residents' committees of 2025 names three in §32. */
public enum ConsultationKind {
    /** A council on common affairs (议事会). */
    COUNCIL,
    /** A hearing (听证会). */
    HEARING,
    /** A talk with those concerned (恳谈会). */
    TALK
}
