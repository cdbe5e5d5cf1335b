package org.linli.history;

/**
 * One transaction comes before another, because of a register.
 *
 * @param kind why
 * @param from who comes before
 * @param to who comes after
 * @param register which register tells it; empty for a thread's own order
 * @param number the number that tells it
 */
record Edge(Kind kind, Transaction from, Transaction to, String register, long number) {
    /** Why one comes before the other. */
    enum Kind {
        /** Both appended, one right after the other. */
        WRITE_WRITE,
        /** They were given by one thread, one after the other. */
        THREAD,
        /** The second has read what the first has appended. */
        WRITE_READ,
        /** The first was decided on the list as it was before the second appended. */
        READ_WRITE
    }

    String words() {
        return switch (kind) {
            case WRITE_WRITE -> to + " appended " + number + " to " + register + " right after " + from;
            case THREAD -> to + " began when " + from + " was acknowledged to the same thread";
            case WRITE_READ -> to + " read " + number + " in " + register + ", which " + from + " had appended";
            case READ_WRITE -> from + " read " + register + " without " + number + ", which " + to + " appended";
        };
    }
}
