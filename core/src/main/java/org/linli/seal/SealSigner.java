package org.linli.seal;

import java.security.KeyPair;

/**
 * Signs seals (封存签名): the port to the holder of the host's private key. Linli keeps no such key. A host that signs with SM2
 * or in a hardware module (密码机) implements this and {@link SealVerifier}; bytes go in, bytes come out.
 *
 * <pre>{@code
 * SignedSeal signed = linli.journal().seal(community).signedBy(SealSigner.ed25519("2026", pair));
 * }</pre>
 */
public interface SealSigner {
    /**
     * A signer with the JDK's Ed25519.
     *
     * @param keyName how the key is called from now on, as {@link SignedSeal#keyName}
     * @param pair the host's keys, out of a secure random source; the holder of the private key can sign
     * @return the signer, for use by any thread
     * @throws IllegalArgumentException when these are no keys of Ed25519, the public one does not belong to the private one, or the
     *     name is none
     */
    static SealSigner ed25519(String keyName, KeyPair pair) {
        return Ed25519.signer(keyName, pair);
    }

    /** {@return by which name the key is known to those who verify: 1 to 64 Latin letters, digits, dots, hyphens or underscores} */
    String keyName();

    /**
     * Signs.
     *
     * @param message what is to be signed, as it is
     * @return the signature, 1 to {@value SignedSeal#MAX_BYTES} bytes
     */
    byte[] sign(byte[] message);
}
