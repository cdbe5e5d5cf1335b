package org.linli.planted.alliance;

/** A name that says nothing. */
class GatheringManager {
    /** Another. */
    static class InnerImpl {}
}
