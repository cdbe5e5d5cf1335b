package org.linli.vault;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Random bytes, drawn from their source in blocks: asking it for twelve bytes costs as much as for a thousand. */
final class Chance {
    private static final int BLOCK = 1200;

    private final RandomGenerator source;
    private final byte[] block = new byte[BLOCK];
    private int used = BLOCK;

    Chance(RandomGenerator source) {
        this.source = source;
    }

    /** Bytes that were never given before; they are wiped here. */
    synchronized byte[] next(int count) {
        if (used + count > BLOCK) {
            source.nextBytes(block);
            used = 0;
        }
        byte[] drawn = Arrays.copyOfRange(block, used, used + count);
        Arrays.fill(block, used, used + count, (byte) 0);
        used += count;
        return drawn;
    }
}
