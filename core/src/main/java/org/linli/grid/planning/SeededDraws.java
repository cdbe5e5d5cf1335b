package org.linli.grid.planning;

import java.util.SplittableRandom;

/**
 * Draws from a seed, the same on every machine: the JDK's {@link SplittableRandom} is SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
 * It has state, and belongs to one search.
 */
final class SeededDraws {
    private final SplittableRandom random;

    SeededDraws(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Draws of their own for something with a name, so that what happens elsewhere does not change them. */
    static SeededDraws of(long seed, String name) {
        long mixed = seed;
        for (int at = 0; at < name.length(); at++) {
            mixed = new SplittableRandom(mixed + name.charAt(at)).nextLong();
        }
        return new SeededDraws(mixed);
    }

    /** {@return a number from 0 to below the bound} */
    int below(int bound) {
        return (int) ((random.nextLong() >>> 32) * bound >>> 32);
    }
}
