package org.linli.petition;

/** How a petition came (信访形式). */
public enum PetitionChannel {
    /** By a visit (走访). */
    VISIT,
    /** By letter (书信). */
    LETTER,
    /** Over the network (网络). */
    ONLINE,
    /** By telephone (电话). */
    TELEPHONE
}
