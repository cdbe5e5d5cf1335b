package org.linli.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** The form of a sealed text: version, suite, number of the key, nonce, ciphertext and tag, as Base64url without padding. */
final class SealedText {
    private static final byte VERSION = 1;
    private static final int HEAD_BYTES = 2 + Integer.BYTES;
    private static final int LEAST_BYTES = HEAD_BYTES + Ciphers.NONCE_BYTES + Ciphers.TAG_BYTES;

    private final byte[] bytes;

    private SealedText(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] head(CipherSuite suite, int keyNumber) {
        return ByteBuffer.allocate(HEAD_BYTES)
                .put(VERSION)
                .put((byte) suite.number())
                .putInt(keyNumber)
                .array();
    }

    static String write(byte[] head, byte[] nonce, byte[] sealed) {
        byte[] whole = ByteBuffer.allocate(head.length + nonce.length + sealed.length)
                .put(head)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    static SealedText read(String text, String where) {
        byte[] bytes = decoded(text, where);
        if (bytes.length < LEAST_BYTES) {
            throw new BrokenSealException(where, "is too short");
        }
        if (bytes[0] != VERSION) {
            throw new BrokenSealException(where, "has a version that is not known here");
        }
        if (CipherSuite.numbered(bytes[1]).isEmpty()) {
            throw new BrokenSealException(where, "has a suite that is not known here");
        }
        return new SealedText(bytes);
    }

    // One sealed text has one form: what decodes to the same bytes but is written otherwise was touched.
    private static byte[] decoded(String text, String where) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BrokenSealException(where, "is no Base64url text");
        }
        throw new BrokenSealException(where, "is no Base64url text");
    }

    CipherSuite suite() {
        return CipherSuite.numbered(bytes[1]).orElseThrow();
    }

    int keyNumber() {
        return ByteBuffer.wrap(bytes, 2, Integer.BYTES).getInt();
    }

    byte[] head() {
        return Arrays.copyOf(bytes, HEAD_BYTES);
    }

    byte[] nonce() {
        return Arrays.copyOfRange(bytes, HEAD_BYTES, HEAD_BYTES + Ciphers.NONCE_BYTES);
    }

    byte[] sealed() {
        return Arrays.copyOfRange(bytes, HEAD_BYTES + Ciphers.NONCE_BYTES, bytes.length);
    }
}
