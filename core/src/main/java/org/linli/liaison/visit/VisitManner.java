package org.linli.liaison.visit;

/** In which manner enterprises are visited (走访形式). */
public enum VisitManner {
    /** At the enterprise (上门走访). */
    DOOR_TO_DOOR,
    /** Several enterprises at a table (座谈会). */
    SYMPOSIUM
}
