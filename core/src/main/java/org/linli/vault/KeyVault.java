package org.linli.vault;

import org.linli.kernel.IndexKey;

/**
 * Where the master keys live (密钥保险库): the port to a key management service or a hardware module (密码机). Linli keeps
 * what {@link #wrap} gives it, never a master key. Used by many threads.
 *
 * <p>To change the master key, give new keys a higher {@link #keyNumber()}, keep the old master key until every data key is
 * wrapped anew ({@link Sealer#rewrap}), then destroy it. The index key stays for as long as the store: another one finds no
 * person, so the store is tied to it, and refuses another.
 *
 * <pre>{@code
 * KeyVault vault = KeyVault.ofSecret(Files.readAllBytes(secretFile));
 * }</pre>
 */
public interface KeyVault {
    /**
     * A vault out of one secret, with the suite {@link CipherSuite#INTERNATIONAL} and the master key number 1.
     *
     * @param secret at least {@value SecretVault#MIN_BYTES} bytes out of a secure random source; if they are lost, all
     *     personal data are lost
     * @return the vault
     * @throws IllegalArgumentException when there are fewer bytes
     */
    static KeyVault ofSecret(byte[] secret) {
        return SecretVault.of(CipherSuite.INTERNATIONAL, secret);
    }

    /** {@return the suite in which fields are sealed from now on} */
    CipherSuite suite();

    /** {@return the number of the master key under which keys are wrapped from now on, from 1} */
    int keyNumber();

    /**
     * Wraps a data key under the present master key.
     *
     * @param owner whose key it is; must be given again to unwrap it
     * @param key the data key; the vault keeps no copy
     * @return the wrapped key, with {@link #keyNumber()}
     */
    WrappedKey wrap(String owner, byte[] key);

    /**
     * Unwraps a data key.
     *
     * @param owner whose key it is
     * @param wrapped as {@link #wrap} gave it, under this or an earlier master key
     * @return the data key
     * @throws BrokenSealException when it was changed, is another's, or its master key is not here
     */
    byte[] unwrap(String owner, WrappedKey wrapped);

    /** {@return the key of blind indexes, the same for as long as the store} */
    IndexKey indexKey();
}
