package org.linli.vault;

import java.util.Optional;

/** The ciphers and hashes of a suite. */
interface Ciphers {
    /** Bytes of a nonce. */
    int NONCE_BYTES = 12;

    /** Bytes of a tag; no shorter one is ever accepted. */
    int TAG_BYTES = 16;

    /** A cipher with its key: setting one up costs more than sealing a field. */
    Keyed with(byte[] key);

    /** The keyed hash. */
    byte[] mac(byte[] key, byte[] input);

    /** The hash. */
    byte[] digest(byte[] input);

    /** A cipher that has its key. Not for use by several threads. */
    interface Keyed {
        /** Ciphertext and tag. */
        byte[] seal(byte[] nonce, byte[] bound, byte[] plain);

        /** The plain bytes; nothing when key, nonce, text or associated data differ from those of the sealing. */
        Optional<byte[]> open(byte[] nonce, byte[] bound, byte[] sealed);
    }
}
