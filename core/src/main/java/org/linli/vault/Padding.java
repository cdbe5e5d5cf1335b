package org.linli.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Fills texts up, so that the length of a sealed one tells no more than a multiple: else the political status could be read
 * from it. */
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

    /** What {@link #fill} was given; only called on what was authenticated before. */
    static String strip(byte[] filled) {
        int end = filled.length - 1;
        while (filled[end] == 0) {
            end--;
        }
        return new String(filled, 0, end, StandardCharsets.UTF_8);
    }
}
