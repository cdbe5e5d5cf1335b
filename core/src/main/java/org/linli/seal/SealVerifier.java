package org.linli.seal;

import java.security.PublicKey;
import java.util.Map;

/** Says whether a signature is one of a key that the host trusts (验签). The other side of {@link SealSigner}. */
@FunctionalInterface
public interface SealVerifier {
    /**
     * A verifier with the JDK's Ed25519.
     *
     * @param keys the public keys that are trusted, by their names; copied
     * @return the verifier, for use by any thread; another name is that of no key
     * @throws IllegalArgumentException when one is no key of Ed25519
     */
    static SealVerifier ed25519(Map<String, PublicKey> keys) {
        return Ed25519.verifier(keys);
    }

    /**
     * Verifies.
     *
     * @param keyName which key is said to have signed; not trusted because it says so
     * @param message what is said to be signed
     * @param signature the signature, of any length and content
     * @return whether a key of that name is trusted and has signed exactly this
     */
    boolean isSigned(String keyName, byte[] message, byte[] signature);
}
