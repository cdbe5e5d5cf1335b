package org.linli.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Pads texts to a multiple of some bytes before they are sealed: else the political status could be read from the length of the
 * sealed text.
 */
final class Padding {
    static final int MULTIPLE = 32;

    private static final byte END = (byte) 0x80;

    private Padding() {}

    static byte[] fill(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("A text with half of a surrogate pair would not come back");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int filled = (bytes.length / MULTIPLE + 1) * MULTIPLE;
        byte[] whole = Arrays.copyOf(bytes, filled);
        whole[bytes.length] = END;
        return whole;
    }

    /** The text that {@link #fill} was given; only called on bytes that were authenticated before. */
    static String strip(byte[] filled) {
        int end = filled.length - 1;
        while (filled[end] == 0) {
            end--;
        }
        return new String(filled, 0, end, StandardCharsets.UTF_8);
    }
}
