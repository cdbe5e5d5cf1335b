package org.linli.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Makes data keys and unwraps them (密钥发放). Immutable but for its random source, and for use by many threads.
 *
 * <p>A wrapped key says in which suite it seals, so that people who came before a change of the suite stay readable.
 */
public final class Sealer {
    private final KeyVault vault;
    private final Randomness random;

    private Sealer(KeyVault vault, Randomness random) {
        this.vault = vault;
        this.random = random;
    }

    /**
     * A sealer that draws random bytes ahead, for each call of the platform's source is expensive.
     *
     * @param vault where the master keys live
     * @param source a secure random source; safe for use by many threads
     * @return the sealer
     */
    public static Sealer drawingAhead(KeyVault vault, RandomGenerator source) {
        return new Sealer(vault, Randomness.inBlocks(source));
    }

    /**
     * A sealer that asks the source for each key and nonce.
     *
     * @param vault where the master keys live
     * @param source a secure random source; safe for use by many threads
     * @return the sealer
     */
    public static Sealer of(KeyVault vault, RandomGenerator source) {
        return new Sealer(vault, Randomness.of(source));
    }

    /**
     * Makes a data key.
     *
     * @param owner the person's id, which never changes: the key opens for this owner only
     * @return the key, ready for use and wrapped
     */
    public NewKey create(String owner) {
        CipherSuite suite = vault.suite();
        byte[] key = random.next(suite.keyBytes());
        byte[] payload = ByteBuffer.allocate(1 + key.length)
                .put((byte) suite.number())
                .put(key)
                .array();
        try {
            return new NewKey(new DataKey(owner, suite, key, random), vault.wrap(owner, payload));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(payload, (byte) 0);
        }
    }

    /**
     * Unwraps a data key.
     *
     * @param owner whose it is
     * @param wrapped as it was kept
     * @return the key
     * @throws BrokenSealException when it was changed, is another's, or its master key is not there any more
     */
    public DataKey open(String owner, WrappedKey wrapped) {
        byte[] payload = vault.unwrap(owner, wrapped);
        try {
            CipherSuite suite = CipherSuite.numbered(payload.length == 0 ? 0 : payload[0])
                    .filter(known -> payload.length == 1 + known.keyBytes())
                    .orElseThrow(() -> new BrokenSealException("the key of " + owner, "is no key of a known suite"));
            return new DataKey(owner, suite, Arrays.copyOfRange(payload, 1, payload.length), random);
        } finally {
            Arrays.fill(payload, (byte) 0);
        }
    }

    /** {@return the number of the master key under which keys are wrapped from now on} */
    public int keyNumber() {
        return vault.keyNumber();
    }

    /**
     * Whether a key is wrapped under an earlier master key.
     *
     * @param wrapped the wrapped key
     * @return true when it should be {@linkplain #rewrap wrapped anew}
     */
    public boolean isStale(WrappedKey wrapped) {
        return wrapped.number() != vault.keyNumber();
    }

    /**
     * Wraps a key under the present master key. What it has sealed stays as it is.
     *
     * @param owner whose it is
     * @param wrapped as it was kept
     * @return the same key, wrapped
     * @throws BrokenSealException as {@link #open} does
     */
    public WrappedKey rewrap(String owner, WrappedKey wrapped) {
        byte[] payload = vault.unwrap(owner, wrapped);
        try {
            return vault.wrap(owner, payload);
        } finally {
            Arrays.fill(payload, (byte) 0);
        }
    }
}
