package org.linli.grid.planning;

/**
 * Chance that comes from a seed and is the same on every machine: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). It has
 * state, and belongs to one search.
 */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    /** Chance of its own for something with a name, so that what happens elsewhere does not change it. */
    static Chance of(long seed, String name) {
        long mixed = seed;
        for (int at = 0; at < name.length(); at++) {
            mixed = mix(mixed + GOLDEN + name.charAt(at));
        }
        return new Chance(mixed);
    }

    /** {@return a number from 0 to below the bound} */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
