package org.linli.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which blind indexes and signed tokens are made: the same input gives the same mark, and without the key
 * inputs cannot be tried out. Safe for use by many threads. {@code toString} shows nothing of the key.
 *
 * <p>When the key of a store that holds people changes, their indexes become useless: keep it as safe as the data.
 */
public final class IndexKey {
    /** The fewest bytes of a key. */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final UnaryOperator<byte[]> keyedHash;

    private IndexKey(UnaryOperator<byte[]> keyedHash) {
        this.keyedHash = keyedHash;
    }

    /**
     * The key out of secret bytes.
     *
     * @param secret at least {@value #MIN_BYTES} bytes out of a secure random source; copied
     * @return the key
     * @throws IllegalArgumentException when there are fewer
     */
    public static IndexKey of(byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("An index key has at least " + MIN_BYTES + " bytes");
        }
        Mac begun = begun(secret);
        return new IndexKey(input -> finished(begun, input));
    }

    /**
     * A key that stays with the function that computes the hash: HMAC-SM3, or a hardware module that never gives the key away.
     *
     * @param keyedHash a keyed hash of 32 bytes; safe for use by many threads
     * @return the key
     */
    public static IndexKey by(UnaryOperator<byte[]> keyedHash) {
        return new IndexKey(keyedHash);
    }

    /**
     * The mark of an input.
     *
     * @param purpose what the mark is for; the same input has other marks for other purposes
     * @param input normalised text
     * @return 64 hexadecimal digits
     */
    public String mark(String purpose, String input) {
        byte[] first = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] second = input.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(first, first.length + 1 + second.length);
        System.arraycopy(second, 0, whole, first.length + 1, second.length);
        return HexFormat.of().formatHex(keyedHash.apply(whole));
    }

    private static Mac begun(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    // A copy of one that was begun costs a fraction of beginning another.
    private static byte[] finished(Mac begun, byte[] input) {
        try {
            return ((Mac) begun.clone()).doFinal(input);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every " + ALGORITHM + " of a Java platform can be copied", e);
        }
    }

    @Override
    public String toString() {
        return "IndexKey(…)";
    }
}
