package org.linli.vault;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Random bytes. */
final class Randomness {
    private static final int BLOCK = 1200;

    private final RandomGenerator source;
    private final byte[] block;
    private int used;

    private Randomness(RandomGenerator source, int block) {
        this.source = source;
        this.block = new byte[block];
        this.used = block;
    }

    /** Bytes for which the source is asked each time. */
    static Randomness of(RandomGenerator source) {
        return new Randomness(source, 0);
    }

    /** Bytes drawn ahead: asking the platform's source for twelve of them costs as much as for a thousand. */
    static Randomness inBlocks(RandomGenerator source) {
        return new Randomness(source, BLOCK);
    }

    /** Bytes that were never given before; they are wiped here. */
    synchronized byte[] next(int count) {
        if (count > block.length) {
            byte[] drawn = new byte[count];
            source.nextBytes(drawn);
            return drawn;
        }
        if (used + count > block.length) {
            source.nextBytes(block);
            used = 0;
        }
        byte[] drawn = Arrays.copyOfRange(block, used, used + count);
        Arrays.fill(block, used, used + count, (byte) 0);
        used += count;
        return drawn;
    }
}
