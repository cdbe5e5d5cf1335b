package org.linli.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.kernel.IndexKey;

/**
 * A vault out of secrets that the host holds in memory: read from a file, or taken from its password store. For use by many
 * threads; {@code toString} shows nothing of the secrets.
 *
 * <p>Each secret gives several keys, one a purpose. The nonce of a wrapped key is a keyed hash of owner and key, so that the
 * vault needs no randomness of its own: equal input gives an equal text, which tells nothing, for data keys do not repeat.
 */
public final class SecretVault implements KeyVault {
    /** The fewest bytes of a secret. */
    public static final int MIN_BYTES = 32;

    private final CipherSuite suite;
    private final IndexKey indexKey;
    private final NavigableMap<Integer, Master> masters;

    private SecretVault(
            CipherSuite suite, CipherSuite indexSuite, byte[] indexSecret, SortedMap<Integer, byte[]> secrets) {
        Ciphers ciphers = indexSuite.ciphers();
        byte[] index = ciphers.mac(checked(indexSecret), purpose("index"));
        this.suite = suite;
        this.indexKey = IndexKey.by(input -> ciphers.mac(index, input));
        this.masters = new TreeMap<>();
        secrets.forEach((number, secret) -> {
            if (number < 1) {
                throw new IllegalArgumentException("Master keys count from 1, not " + number);
            }
            masters.put(number, new Master(checked(secret)));
        });
        if (masters.isEmpty()) {
            throw new IllegalArgumentException("A vault has at least one master key");
        }
    }

    /**
     * A vault out of one secret, which gives the index key too.
     *
     * @param suite in which fields are sealed
     * @param secret at least {@value #MIN_BYTES} bytes out of a secure random source; copied
     * @return the vault, with the master key number 1
     * @throws IllegalArgumentException when there are fewer bytes
     * @throws IllegalStateException when the library of the suite is missing
     */
    public static SecretVault of(CipherSuite suite, byte[] secret) {
        return of(suite, secret, new TreeMap<>(Map.of(1, secret)));
    }

    /**
     * A vault whose master key has changed, or will.
     *
     * @param suite in which fields are sealed
     * @param indexSecret gives the index key; it never changes. For a store that began with {@link #of(CipherSuite, byte[])}
     *     the secret it began with; copied
     * @param masters secrets by the numbers of their master keys, from 1, of which the highest wraps; copied
     * @return the vault
     * @throws IllegalArgumentException when there is none, a number is below 1, or a secret has fewer than {@value #MIN_BYTES}
     *     bytes
     * @throws IllegalStateException when the library of the suite is missing
     */
    public static SecretVault of(CipherSuite suite, byte[] indexSecret, SortedMap<Integer, byte[]> masters) {
        return new SecretVault(suite, suite, indexSecret, masters);
    }

    /**
     * A vault whose suite has changed. Keys that were made in the earlier suite open still, for each says its own; the index key
     * stays that of the suite with which the store was first used, or no person would be found.
     *
     * @param suite in which fields are sealed from now on
     * @param firstSuite the suite with which the store was first used
     * @param indexSecret as for a vault whose suite has not changed
     * @param masters as for a vault whose suite has not changed
     * @return the vault
     * @throws IllegalArgumentException as for a vault whose suite has not changed
     * @throws IllegalStateException when the library of a suite is missing
     */
    public static SecretVault of(
            CipherSuite suite, CipherSuite firstSuite, byte[] indexSecret, SortedMap<Integer, byte[]> masters) {
        return new SecretVault(suite, firstSuite, indexSecret, masters);
    }

    @Override
    public CipherSuite suite() {
        return suite;
    }

    @Override
    public int keyNumber() {
        return masters.lastKey();
    }

    @Override
    public WrappedKey wrap(String owner, byte[] key) {
        int number = keyNumber();
        byte[] head = SealedText.head(suite, number);
        byte[] bound = boundTo(owner, head);
        Master master = master(number, where(owner));
        byte[] nonce = master.nonce(suite, FieldPlace.joined(bound, hex(key)));
        byte[] sealed = master.cipher(suite).seal(nonce, bound, key);
        return new WrappedKey(number, SealedText.write(head, nonce, sealed));
    }

    @Override
    public byte[] unwrap(String owner, WrappedKey wrapped) {
        String where = where(owner);
        SealedText text = SealedText.read(wrapped.text(), where);
        if (text.keyNumber() != wrapped.number()) {
            throw new BrokenSealException(where, "is not under the master key that it names");
        }
        return master(wrapped.number(), where)
                .cipher(text.suite())
                .open(text.nonce(), boundTo(owner, text.head()), text.sealed())
                .orElseThrow(() -> new BrokenSealException(where, "does not open"));
    }

    @Override
    public IndexKey indexKey() {
        return indexKey;
    }

    @Override
    public String toString() {
        return "SecretVault[" + suite + ", " + keyNumber() + "]";
    }

    private Master master(int number, String where) {
        return Optional.ofNullable(masters.get(number))
                .orElseThrow(() -> new BrokenSealException(where, "is under a master key that is not here"));
    }

    private static byte[] boundTo(String owner, byte[] head) {
        return FieldPlace.joined(head, "wrapped-key", owner);
    }

    private static String where(String owner) {
        return "the key of " + owner;
    }

    private static byte[] purpose(String name) {
        return ("linli " + name).getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    private static byte[] checked(byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("A secret of the vault has at least " + MIN_BYTES + " bytes");
        }
        return secret.clone();
    }

    /** A secret, and the keys that it gives: made once, for each person is wrapped under them. */
    private static final class Master {
        private final Map<CipherSuite, WrappingKeys> keys = new ConcurrentHashMap<>();
        private final byte[] secret;

        private Master(byte[] secret) {
            this.secret = secret;
        }

        byte[] nonce(CipherSuite suite, byte[] input) {
            byte[] hashed = suite.ciphers().mac(keys(suite).nonce, input);
            return Arrays.copyOf(hashed, Ciphers.NONCE_BYTES);
        }

        Ciphers.Keyed cipher(CipherSuite suite) {
            return suite.ciphers().with(keys(suite).wrap);
        }

        private WrappingKeys keys(CipherSuite suite) {
            return keys.computeIfAbsent(suite, of -> new WrappingKeys(key(of, "wrap"), key(of, "nonce")));
        }

        private byte[] key(CipherSuite suite, String purpose) {
            byte[] made = suite.ciphers().mac(secret, purpose(suite.number() + " " + purpose));
            return Arrays.copyOf(made, suite.keyBytes());
        }
    }

    private static final class WrappingKeys {
        private final byte[] wrap;
        private final byte[] nonce;

        private WrappingKeys(byte[] wrap, byte[] nonce) {
            this.wrap = wrap;
            this.nonce = nonce;
        }
    }
}
